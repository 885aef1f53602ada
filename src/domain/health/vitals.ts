import type {FormChange} from '../intake/form-changes';
import type {Instant} from '../instant';
import type {TickPart} from './tick-failures';
import type {MailState} from '../ledger/outbox';
import type {CellProblem} from '../settings-tabs/read-rows';

/** A person besides the owner who reaches a file. */
export interface Guest {
  /** Drive's id of the permission. */
  id: string;
  email: string;
}

/** A file in Drive as *Periksa Kesehatan* finds it. */
export interface FileState {
  /** Missing for a file on a shared drive. */
  owner?: string;
  isTrashed: boolean;
  guests: Guest[];
  /** The permission by which anyone with the link reaches it; '' where there is none. */
  openTo: string;
}

/** Buku Kerja beyond its rows. */
export interface BookVitals {
  owner: string;
  /** Who may edit it, the owner among them. */
  editors: string[];
  /** Its time zone, e.g. `Asia/Jakarta`. */
  timeZone: string;
  isProtected: boolean;
  /** What a hand has done to the register tab, in words. */
  findings: string[];
}

/** Everything *Periksa Kesehatan* looks at (O2). Null: it could not be looked at. */
export interface Vitals {
  now: Instant;
  /** Whom the desk runs as. */
  account: string;
  /** Whether Google waits for the account's consent. */
  lacksConsent: boolean;
  /** The functions that triggers of this account call. */
  handlers: string[];
  /** The last time the ticks left their mark, each hour. */
  lastTick: Instant | null;
  /** Parts of the tick that go on failing. */
  failing: TickPart[];
  form: {isPublished: boolean; isAccepting: boolean; changes: FormChange[]} | null;
  /** `isDayOver`: Gmail has refused the desk for today. */
  mail: {
    isReadable: boolean;
    isDayOver: boolean;
    state: MailState;
    stuck: number;
    bounced: string[];
  };
  /** In their order. */
  volumes: Array<FileState | null>;
  folder: FileState | null;
  book: BookVitals | null;
  /** Null where the tabs could not be read. */
  tabs: {missing: string[]; problems: CellProblem[]; unapplied: string[]} | null;
  /** What the journal says against the register, in words; null for a long one, which has a room of its own. */
  register: string[] | null;
  webApp: string | undefined;
  /** Bytes; `limit` is missing where the account has none. */
  storage: {used: number; limit?: number} | null;
}
