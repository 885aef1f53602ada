import type {LetterFields} from '../answer/letter-fields';
import type {Period} from '../recap/period';
import type {AnswerTemplate} from '../answer/placeholders';
import type {Guard, Parties} from '../complaint/barrier';
import type {Complaint} from '../complaint/complaint';
import type {Look} from '../classification/look';
import type {
  Addition,
  Attachment,
  Disclosure,
  EarlierAnswer,
  HeldReply,
  Material,
  Posted,
  Remark,
} from '../complaint/dossier';
import type {EntryDraft} from '../intake/entry';
import type {Cure} from '../health/ailment';
import type {FormMapping} from '../intake/form-mapping';
import type {MailState} from '../ledger/outbox';
import type {QueueItem} from '../ledger/queue';
import type {CalendarDate, Instant, Zone} from '../instant';
import type {Speech} from '../lifecycle/speech';
import type {OutsideSystem} from '../outside/system';
import type {Variant} from '../publish/variants';
import type {DateExplained, TwoDates} from '../procedure/dates';
import type {StandardTime, StepAct} from '../procedure/procedure';
import type {StepClock} from '../procedure/stopwatch';
import type {Officer} from '../settings';
import type {Stray} from '../mail/stray';
import type {TrainingAnswer} from '../training/case';
import type {Act} from './act';
import type {PaperOfComplaint, ReportWish} from './report';
import type {RoomName} from './room';
import type {AnswerMatter} from './checked-answer';
import type {InstallChoices} from './setting-up';

/** Everything a page may ask of the desk: the one global `request` takes these and nothing else. */
export type Request =
  | {do: 'hello'}
  | {do: 'askCode'; email: string}
  | {do: 'signIn'; email: string; code: string}
  | {do: 'renew'; key: string}
  | {do: 'personalLink'; token: string}
  | {do: 'signEveryoneOut'; token: string}
  | {do: 'inbox'; token: string}
  | {do: 'room'; token: string; name: RoomName}
  | {do: 'open'; token: string; entry: number}
  /** By the number as it is said; answered like `open`. */
  | {do: 'openNumber'; token: string; number: string}
  | {
      do: 'act';
      token: string;
      id: string;
      entry: number;
      seen: number;
      acts: Act[];
      worked?: number;
    }
  | {do: 'checkAnswer'; text: string; words: string[]; about: AnswerMatter}
  | {do: 'compare'; token: string; entry: number; other: number}
  | {do: 'forget'; token: string; email: string; from: CalendarDate; to: CalendarDate}
  | {do: 'openIdentity'; token: string; id: string; entry: number; reason: string}
  | {do: 'enter'; token: string; id: string; draft: EntryDraft}
  | {
      do: 'settleStray';
      token: string;
      id: string;
      message: string;
      how: 'file' | 'new' | 'drop';
      entry?: number;
    }
  | {do: 'attach'; token: string; id: string; entry: number; name: string; data: string}
  /** J4: the signed scan of an approved letter; without one the desk's own PDF goes. */
  | {
      do: 'sendLetter';
      token: string;
      id: string;
      entry: number;
      seen: number;
      name: string;
      data: string;
    }
  | {do: 'addFile'; key: string; number: string; code: string; name: string; data: string}
  | {do: 'speak'; key: string; number: string; code: string; id: string; speech: Speech}
  | {do: 'compareOutside'; token: string; id: string; system: OutsideSystem; text: string}
  | {do: 'webhook'; token: string; renew: boolean}
  | {do: 'recap'; token: string; wish: ReportWish}
  | {do: 'figures'; token: string; period: Period}
  | {do: 'lookRetention' | 'eraseOutlived' | 'erasureMinutes'; token: string; from: number}
  | {do: 'verify'; token: string; from: string}
  | {do: 'restore'; token: string; from: string}
  | {do: 'print'; token: string; paper: PrintWish}
  | {do: 'formChanges'; token: string}
  | {do: 'remapForm'; token: string; id: string; mapping: FormMapping}
  | {do: 'applySettings'; token: string}
  | {do: 'exportSettings'; token: string}
  | {do: 'importSettings'; token: string; text: string; use: 'check' | 'use'}
  | {do: 'handOverDesk'; token: string; from: string; to: string}
  | {do: 'health'; token: string}
  | {do: 'cure'; token: string; cure: Cure}
  | {do: 'training'; token: string; round: number}
  | {do: 'gradeTraining'; token: string; answers: TrainingAnswer[]}
  | {do: 'adoptLedger'; addresses: string; key: string}
  | {do: 'readiness'}
  | {do: 'testMail'}
  | {do: 'createForm'; officeName: string}
  | {do: 'checkImport'; token: string; text: string}
  | {do: 'runImport'; token: string; text: string}
  | {do: 'proposal'; formUrl: string}
  | {do: 'install'; office: InstallChoices};

export interface Hello {
  installed: boolean;
  officeName: string;
  /** True in the office account's own browser, where *Pasang* may run. */
  isOffice: boolean;
}

/** I4: where another program posts complaints, and what it signs them with. */
export interface Webhook {
  url: string;
  secret: string;
}

export interface SignedIn {
  token: string;
  officer: Officer;
}

/** O9: the address that signs its holder in. */
export interface PersonalLink {
  url: string;
}

export interface Inbox {
  officer: Officer;
  officeName: string;
  zone: Zone;
  now: Instant;
  items: InboxItem[];
  mailState: MailState;
  /** K4: mails that wait for a place; none for who may not find it. */
  strays: Stray[];
  units: string[];
  /** C9: who can be the one complained about, and who is above. */
  parties: Parties;
  categories: string[];
  /** C7: the other bodies of the office's list, by name. */
  bodies: string[];
  /** J1: the office's own words, which the page sends along with each text it wants checked. */
  words: string[];
  /** J3: what answers begin with. */
  templates: readonly AnswerTemplate[];
  phone: string;
  /** J4: whether a letter must be signed before it goes, and who gets copies of each. */
  letters: {signed: boolean; copies: readonly string[]};
}

/** A complaint as the desk page shows it. */
export interface ComplaintView {
  entry: number;
  complaint: Complaint;
  complainant: ComplainantView;
  title: string;
  body: string;
  /** C10: the same in standard Indonesian; '' where the citizen wrote so already. */
  plain: string;
  extra: Array<{question: string; answer: string}>;
  /** The Form's response says more than stands here. */
  isCut?: true;
  materials: Material[];
  held: HeldReply[];
  remarks: Remark[];
  /** K11: each referral's text for WhatsApp, without identity; '' where nothing is awaited. */
  whatsAppTexts: string[];
  answer: string;
  /** J4: what stands around it; null where it is no letter. */
  letter: LetterFields | null;
  /** J1: why it was sent with findings of the language check; '' where there were none. */
  overrideReason: string;
  /** J2: the interim answers as they were sent, and the words of each pledge. */
  interims: string[];
  pledges: Array<{what: string; note?: string}>;
  /** C1 to C4, C8: what the desk makes of it. */
  look: Look;
  /** C1: the question to the citizen about what is missing; '' where nothing is. */
  question: string;
  /** C9: about whom it is, as said by an officer or suspected by the desk. */
  guard: Guard;
  /** What to tell a citizen without e-mail, by the place of the notice. */
  noticeTexts: string[];
  /** SOP B3: where it must still be entered, and the text to paste there. */
  outside: {system: OutsideSystem; block: string} | null;
  /** SOP B5: the answer for the complainant's platform, while it waits to be posted. */
  variants: Variant[];
  posted: Posted | null;
  steps: StepClockView[];
  /** The SOP's target and the legal limit, each with what makes it that day. */
  dates: DatesView;
  /** Whom it was handed to, by name; '' where the SOP alone says whose turn it is. */
  holder: string;
  attachments: Attachment[];
  additions: Addition[];
  disclosures: Disclosure[];
  /** K6: what the citizen was asked, in the order of `Complaint.questions`. */
  questions: string[];
  earlierAnswers: EarlierAnswer[];
  /** J8: why it was opened again, closed or withdrawn last; '' where it was not. */
  reopenReason: string;
  /** Why it was entered late, or voided; '' where it was not. */
  lateReason: string;
  /** I10: the key of its paper sheet. */
  sheet: string;
  voidReason: string;
  /** C8. */
  dismissedReason: string;
}

/** C5: two complaints side by side. */
export interface Compared {
  other: Pick<ComplaintView, 'entry' | 'title' | 'body' | 'complaint'>;
  /** What speaks for it: places, matters. */
  why: string[];
}

/** Identity as the desk's roles may see it. */
export interface ComplainantView {
  name: string;
  email: string;
  phone: string;
  address: string;
  account: string;
  link: string;
  anonymous: boolean;
  confidential: boolean;
  /** '' where this officer has nobody to tell it to. */
  trackingCode: string;
  /** I8: the particulars are empty because the complainant is hidden; `openIdentity` gives them. */
  hidden: boolean;
}

/** With when each missing part of a unit is due. */
export type DatesView = TwoDates & {referrals: Array<DateExplained & {unit: string}>};

/** A line of the inbox with its two dates. */
export type InboxItem = QueueItem & {targetAt: Instant; legalAt: Instant | null};

/** One step of the procedure as anybody may see it. */
export interface StepView {
  no: number;
  name: string;
  actor: string;
  begunAt: Instant | null;
  doneAt: Instant | null;
}

/** K9: one step of the procedure against its standard time, for the officers. */
export interface StepClockView extends Omit<StepClock, 'step'> {
  no: number;
  name: string;
  actor: string;
  act: StepAct;
  standard: StandardTime | null;
  /** Why it is late; '' where nobody has said so. */
  reason: string;
}

/** What *Periksa register* or *Pulihkan* found, in sentences (R4, R9). */
export interface RegisterChecked {
  findings: string[];
  /** Lines and complaints looked at. */
  checked: number;
  /** Empty where all was done; else `from` of the next call. */
  next: string;
}

/** I7: what the complainant's file became. */
export interface FileAdded {
  name: string;
  /** Files of the complaint now. */
  files: number;
}

/** The papers that the desk makes on demand (I3, I6, I10, I11, R2, R5). Months as `2026-11`. */
export type PrintWish =
  | {kind: PaperOfComplaint; entry: number}
  | {kind: 'register'; month: string}
  | {kind: 'minutes'; month: string}
  | {kind: 'offlineSheets'; sheets: number}
  | {kind: 'blankForm'}
  | {kind: 'procedure'}
  | {kind: 'kit'}
  | {kind: 'recovery'};

export interface Printed {
  title: string;
  docUrl: string;
  pdfUrl: string;
}

/** Every answer of the desk: the value, or a refusal in a plain Indonesian sentence. */
export type Response<T> = {ok: true; value: T} | {ok: false; code: string; message: string};
