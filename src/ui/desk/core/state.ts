import type {LetterNature} from '../../../domain/answer/letter-fields';
import type {Variant} from '../../../domain/publish/variants';
import type {Accused, Kind, Urgency} from '../../../domain/complaint/classification';
import type {Ground, Outcome} from '../../../domain/complaint/information-request';
import type {Compared} from '../../../domain/desk/judged';
import type {
  ComplaintView,
  Inbox,
  Printed,
  PrintWish,
  Request,
} from '../../../domain/desk/protocol';
import type {CalendarDate} from '../../../domain/instant';
import type {Checked} from './check';
import type {RoomName} from '../../../domain/desk/room';
import type {EntryFile, EntryScreen, EntryValues} from './enter';
import type {FormScreen} from './form';
import type {HandOverScreen} from './hand-over';
import type {HealthScreen} from './health';
import type {ImportScreen} from './import';
import type {PhoneScreen} from './phone';
import type {PaperOfComplaint} from '../../../domain/desk/report';
import type {FiguresScreen} from './figures';
import type {RecapScreen} from './recap';
import type {RetentionScreen} from './retention';
import type {Channel} from '../../../domain/channel';
import type {LifeAct} from './lifecycle';
import type {OutsideListScreen} from './outside-list';
import type {RegisterScreen} from './register';
import type {SettingsScreen} from './settings';
import type {StraysScreen} from './strays';
import type {TrainingScreen} from './training';

/** What an officer is looking at. */
export type Screen =
  | {name: 'starting'}
  | {name: 'notInstalled'; isOffice: boolean}
  | {name: 'signIn'; officeName: string; email: string; codeSent: boolean}
  | {name: 'inbox'}
  | {name: 'complaint'; entry: number; view: ComplaintView | null; compared?: Compared}
  /** A room that is still being fetched. */
  | {name: 'room'; room: RoomName}
  | RecapScreen
  | FiguresScreen
  | RetentionScreen
  | PhoneScreen
  | RegisterScreen
  | OutsideListScreen
  | SettingsScreen
  | StraysScreen
  | HealthScreen
  | HandOverScreen
  | TrainingScreen
  | PrintScreen
  | EntryScreen
  | FormScreen
  | ImportScreen;

/** What is to be printed; the month and the sheets matter to some kinds only. */
export interface PrintScreen {
  name: 'print';
  kind: Exclude<PrintWish['kind'], PaperOfComplaint>;
  month: string;
  sheets: number;
}

/** Everything an officer may have typed or chosen for one complaint. */
export interface FormValues {
  kind: Kind;
  category: string;
  urgency: Urgency;
  complete: boolean;
  clear: boolean;
  accused: Accused[];
  unit: string;
  /** C6: units that owe a part besides. */
  alsoUnits: string[];
  reason: string;
  voidReason: string;
  lateReason: string;
  answer: string;
  /** J1: why it is sent with findings of the language check. */
  overrideReason: string;
  /** J4: whether the answer goes out as an official letter, and what stands around it. */
  asLetter: boolean;
  letterNumber: string;
  letterNature: LetterNature;
  letterEnclosures: string;
  letterMatter: string;
  /** One on each line. */
  letterCopies: string;
  /** J2. */
  interim: string;
  until: CalendarDate;
  /** Which one is kept, by its place, and what was done. */
  pledge: number;
  pledgeNote: string;
  /** K6, J8: the text of each of these acts, and how the citizen spoke. */
  ask: string;
  hear: string;
  reopen: string;
  withdraw: string;
  close: string;
  how: Channel;
  /** C2: why it takes longer, and what is decided; '' where nothing is chosen. */
  extendRequest: string;
  outcome: Outcome | '';
  ground: Ground | '';
  /** C7. */
  body: string;
  forwardReason: string;
  /** SOP B3: the tracking number, or a pasted text that holds it. */
  outsideNumber: string;
  /** SOP B5: how the answer was posted, as which text and where. */
  postForm: Variant['form'];
  postText: string;
  postLink: string;
}

/** What was typed and not yet sent, by the complaint's entry. */
export type Unsent = Record<number, Partial<FormValues>>;

/** A field that must be filled before the form can go. */
export type Flaw =
  | 'category'
  | 'unit'
  | 'reason'
  | 'voidReason'
  | 'lateReason'
  | 'openReason'
  | 'answer'
  | 'overrideReason'
  | 'interim'
  | 'until'
  | 'pledgeNote'
  | 'outsideNumber'
  | 'outcome'
  | 'ground'
  | 'body'
  | 'forwardReason'
  | LifeAct;

/** The call the page waits for. A newer one takes its place; late answers of an older one are ignored. */
export interface RunningCall {
  no: number;
  message: Request;
  tries: number;
  /** A refresh nobody asked for: it shows no spinner and no error. */
  quiet: boolean;
}

export interface Problem {
  message: string;
  /** Sent again as it was, with the same command id, so that nothing is done twice. */
  again: Request | null;
}

export interface State {
  token: string;
  screen: Screen;
  /** The complaint to open once the inbox is there: after a reload or a new sign-in. */
  resume: number | null;
  inbox: Inbox | null;
  /** The inbox no longer shows what was done since it was read. */
  inboxIsOld: boolean;
  /** Whose texts these are, by address; '' until an officer has signed in on this page. */
  writer: string;
  unsent: Unsent;
  /** Groups of the inbox that are shown whole. */
  unfolded: readonly string[];
  /** *Catat aduan* as it was left. */
  draft: EntryValues | null;
  /** The screenshot chosen there: too large to outlive the page, but not the screen. */
  draftFile?: EntryFile | null;
  flaws: Flaw[];
  /** J1: the last verdict on the answer that is being written. */
  checked: Checked | null;
  /** The text whose check was lost on the way; '' for none. */
  unchecked: string;
  call: RunningCall | null;
  /** How many calls were begun. */
  calls: number;
  problem: Problem | null;
  /** Rooms on their way, and those that could not be had. */
  fetching: readonly RoomName[];
  lacking: readonly RoomName[];
  /** The last paper that was made. */
  printed: {wish: PrintWish; made: Printed} | null;
  /** The last thing that was done, in words. */
  said: string;
}

export const INITIAL: State = {
  token: '',
  screen: {name: 'starting'},
  resume: null,
  inbox: null,
  inboxIsOld: false,
  writer: '',
  unsent: {},
  unfolded: [],
  draft: null,
  flaws: [],
  checked: null,
  unchecked: '',
  call: null,
  calls: 0,
  problem: null,
  fetching: [],
  lacking: [],
  printed: null,
  said: '',
};

/** A call that the officer waits for. */
export function isBusy({call}: State): boolean {
  return call !== null && !call.quiet;
}

/** There are words that only this page has. */
export function isWriting({unsent, draft}: State): boolean {
  return Object.keys(unsent).length > 0 || draft !== null;
}

const COMMANDS: ReadonlyArray<Request['do']> = ['act', 'enter', 'attach', 'runImport'];

/** A command runs, which must be seen to have been done before the officer turns elsewhere. */
export function awaitsCommand({call}: State): boolean {
  return call !== null && COMMANDS.includes(call.message.do);
}

export type ComplaintScreen = Screen & {name: 'complaint'};
