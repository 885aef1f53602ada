import type {ImportProblem} from '../import/problem';
import type {FormChange} from '../intake/form-changes';
import type {FormMapping, FormQuestion} from '../intake/form-mapping';
import type {MailAccount} from '../ledger/outbox';
import type {Zone} from '../instant';
import type {NumberFormat} from '../register-number';
import type {AgencyUnit, Letterhead, Officer, PrivacyNotice, Superior} from '../settings';
import type {CellProblem} from '../settings-tabs/read-rows';

/** What *Pasang* found and proposes. */
export interface InstallProposal {
  formId: string;
  title: string;
  questions: FormQuestion[];
  mapping: FormMapping;
  /** Responses the Form has already. */
  responses: number;
  /** What an office that is installed already has chosen; null at the first time. */
  inForce: InstallChoices | null;
}

/** The office's Form as it is now, beside how it was confirmed (I1). */
export interface FormCheck {
  /** What changed, each with what it means and what to do. */
  changes: FormChange[];
  questions: FormQuestion[];
  /** The mapping in force, with a proposal for what is new. */
  mapping: FormMapping;
}

/** What *Terapkan pengaturan* did, by the titles of the tabs (O3). */
export interface SettingsApplied {
  changed: string[];
  problems: CellProblem[];
  /** Tabs that were gone and stand again. */
  remade: string[];
  /** Complaints that got new dates from a changed calendar, and whether all have them. */
  moved: number;
  isOver: boolean;
}

/** What an import of an old register would do (R7). */
export interface ImportCheck {
  year: number | null;
  count: number;
  /** Skipped numbers. */
  gaps: number;
  /** The first of them. */
  problems: ImportProblem[];
  problemCount: number;
  isReady: boolean;
  /** Numbers that an import that was stopped has brought already. */
  done: number;
}

export interface ImportDone {
  done: number;
  count: number;
}

export interface InstallChoices {
  formId: string;
  mapping: FormMapping;
  officeName: string;
  phone: string;
  zone: Zone;
  serviceHours: string;
  letterhead: Letterhead;
  officers: Officer[];
  units: AgencyUnit[];
  /** C9: without it *Pasang* stays red. */
  superior: Superior;
  categories: string[];
  /** What the office account is; learned from Gmail where it is not said. */
  mailAccount?: MailAccount;
  auditEmail?: string;
  /** O10: where printed codes lead; '' for the web app itself. */
  publicAddress?: string;
  /** How numbers are written; the one in force, or the usual one, where nothing is said. */
  numberFormat?: NumberFormat;
  /** I9: what complainants are told about their data. */
  privacy?: Pick<PrivacyNotice, 'notice' | 'basis'>;
  volumeSize?: number;
  /** I1: the responses that the Form had before the desk get numbers too. */
  numberOld?: boolean;
}

export interface Installed {
  done: string[];
}

/** What a settings file changes or would change, in sentences (O3). */
export interface SettingsImported {
  changes: string[];
  flaws: string[];
  isUsed: boolean;
}
