import type {CONSENT_SCOPES} from '../../data/consent-scopes';
import type {ImportProblem} from '../import/problem';
import type {FormChange} from '../intake/form-changes';
import type {FormMapping, FormQuestion} from '../intake/form-mapping';
import type {MailAccount} from '../ledger/outbox';
import type {Zone} from '../instant';
import type {ProcedureStep} from '../procedure/procedure';
import type {NumberFormat} from '../register-number';
import type {AgencyUnit, Letterhead, Officer, PrivacyNotice, Superior} from '../settings';
import type {CellProblem} from '../settings-tabs/read-rows';

/** One thing the office account is asked to allow, by the end of the scope's address. */
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** What *Pasang* looks at before it asks anything: whether Google lets it, and whose browser this is. */
export interface Readiness {
  /** What the account has not allowed and where it can; null where it has allowed everything. */
  consent: {url: string; lacking: ConsentScope[]} | null;
  /** Whom Google takes for the person at the page, and the owner of Buku Kerja; '' where that cannot be seen. */
  person: string;
  owner: string;
}

/** A step of the SOP as *Pasang* asks who does it. */
export type StepToStaff = Pick<ProcedureStep, 'no' | 'name' | 'actor'>;

/** What *Pasang* found and proposes. */
export interface InstallProposal {
  formId: string;
  title: string;
  questions: FormQuestion[];
  mapping: FormMapping;
  /** Responses the Form has already. */
  responses: number;
  /** The SOP's steps that the office's own people do. */
  steps: StepToStaff[];
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
  /** Units that are on the list no more and still owe their part of these complaints. */
  owing: Array<{unit: string; registers: string[]}>;
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
  /** Who does which step of the SOP, by the step's number; as the SOP has it where nothing is said. */
  stepActors?: Record<string, string>;
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

/** What *Pasang* cannot do by itself: a person publishes the web app and makes a page of the office's own. */
export type InstallLeft = 'webApp' | 'fixedAddress';

export interface Installed {
  done: string[];
  left: InstallLeft[];
  /** The tracking page; missing until the web app is published. */
  trackingPage?: string;
}

/** What a settings file changes or would change, in sentences (O3). */
export interface SettingsImported {
  changes: string[];
  flaws: string[];
  isUsed: boolean;
}
