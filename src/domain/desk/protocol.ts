import type {Complaint} from '../complaint/complaint';
import type {MissingPoint} from '../complaint/completeness';
import type {HeldReply, Material} from '../complaint/dossier';
import type {FormMapping, FormQuestion} from '../intake/form-mapping';
import type {QueueItem} from '../ledger/queue';
import type {Instant, Zone} from '../instant';
import type {AgencyUnit, Letterhead, Officer} from '../settings';
import type {Act} from './act';

/** Everything a page may ask of the desk: the one global `request` takes these and nothing else. */
export type Request =
  | {do: 'hello'}
  | {do: 'askCode'; email: string}
  | {do: 'signIn'; email: string; code: string}
  | {do: 'inbox'; token: string}
  | {do: 'open'; token: string; entry: number}
  | {do: 'act'; token: string; id: string; entry: number; seen: number; acts: Act[]}
  | {do: 'recap'; token: string; month: string}
  | {do: 'proposal'; formUrl: string}
  | {do: 'install'; office: InstallChoices};

export interface Hello {
  installed: boolean;
  officeName: string;
  /** True in the office account's own browser, where *Pasang* may run. */
  isOffice: boolean;
}

export interface SignedIn {
  token: string;
  officer: Officer;
}

export interface Inbox {
  officer: Officer;
  officeName: string;
  zone: Zone;
  now: Instant;
  items: QueueItem[];
  units: string[];
  categories: string[];
}

/** A complaint as the desk page shows it. */
export interface ComplaintView {
  entry: number;
  complaint: Complaint;
  complainant: ComplainantView;
  title: string;
  body: string;
  extra: Array<{question: string; answer: string}>;
  materials: Material[];
  held: HeldReply[];
  answer: string;
  missing: MissingPoint[];
  /** What to tell a citizen without e-mail, by the place of the notice. */
  noticeTexts: string[];
  steps: StepView[];
}

/** Identity as the desk's roles may see it. */
export interface ComplainantView {
  name: string;
  email: string;
  phone: string;
  address: string;
  account: string;
  anonymous: boolean;
  confidential: boolean;
  trackingCode: string;
}

/** One step of the procedure with its times, for the timeline (K9 in its first form). */
export interface StepView {
  no: number;
  name: string;
  actor: string;
  begunAt: Instant | null;
  doneAt: Instant | null;
}

export interface RecapMade {
  docUrl: string;
  pdfUrl: string;
  count: number;
}

/** What *Pasang* found and proposes. */
export interface InstallProposal {
  formId: string;
  title: string;
  questions: FormQuestion[];
  mapping: FormMapping;
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
  categories: string[];
}

export interface Installed {
  done: string[];
}

/** Every answer of the desk: the value, or a refusal in a plain Indonesian sentence. */
export type Response<T> = {ok: true; value: T} | {ok: false; code: string; message: string};
