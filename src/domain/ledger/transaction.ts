import type {MailKind} from '../complaint/complaint';
import type {Complainant, Dossier, Texts} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import type {Instant} from '../instant';
import type {OfficeSettings} from '../settings';
import type {LedgerHead} from './head';

/** What a transaction reads, all in one request. */
export interface Reads {
  entries?: readonly number[];
  /** A whole range of complaints, for the recap. */
  range?: {first: number; last: number};
  /** The responses that have a number, to know a doubled one: the last thousand, or all after a flood. */
  recent?: 'last' | 'all';
  /** Also the letters of the entries, to send one again. */
  letters?: boolean;
  /** A command's id, to know a repeated one. */
  command?: string;
}

/** What Gmail answered to a send, written beside the mail by the execution that claimed it. */
export interface SentNote {
  mail: number;
  messageId: string;
  threadId: string;
  sentAt: Instant;
}

/** The ledger as one read found it. */
export interface Snapshot {
  head: LedgerHead;
  /** The last commit that was copied to Buku Kerja. */
  projected: number;
  settings: OfficeSettings;
  dossiers: ReadonlyMap<number, Dossier>;
  sent: ReadonlyMap<number, readonly SentNote[]>;
  /** Response ids that have a number. */
  recent: ReadonlySet<string>;
  letters: ReadonlyMap<number, readonly Letter[]>;
  /** The first result of the command in `Reads`, where it has run before. */
  repeated: unknown;
}

/** A mail to send as soon as the commit stands (decision 12). */
export interface Letter {
  kind: MailKind;
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** The Gmail thread to continue. */
  threadId: string | null;
}

/** What one transaction does to one complaint. `texts` is the whole new value where words changed. */
export interface Change {
  entry: number;
  events: ComplaintEvent[];
  complainant?: Complainant;
  texts?: Texts;
  letters?: Letter[];
  /** Letters to claim and send again, by their place. */
  resend?: number[];
}

export interface Decision<T> {
  changes: Change[];
  /** New settings in force. */
  settings?: OfficeSettings;
  result: T;
}

/** A letter that the committing execution, and no other, may send. */
export interface ClaimedLetter extends Letter {
  entry: number;
  mail: number;
}
