import type {MailKind} from '../complaint/complaint';
import type {Complainant, Dossier, Texts} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import type {Learned, Memory} from '../classification/lesson';
import type {Remembered} from '../classification/alike';
import type {Instant} from '../instant';
import type {OfflineKey} from '../offline';
import type {OfficeSettings} from '../settings';
import type {Chore} from './chore';
import type {Closing, LedgerHead, UnfiledMail} from './head';
import type {LetterPlace} from './letter-runs';
import type {QueueItem} from './queue';
import type {Refused, WaitingLetter} from './outbox';
import type {Stray} from '../mail/stray';
import type {ReferralPlace} from './referral-day';

/** What a transaction reads, all in one request. */
export interface Reads {
  entries?: readonly number[];
  /** A whole range of complaints, for the recap. */
  range?: {first: number; last: number};
  /** The responses that have a number, to know a doubled one: the last thousand, or all after a flood. */
  recent?: 'last' | 'all';
  /** Also the letters of the entries, to send one again. */
  letters?: boolean;
  /** What officers taught the desk (C3). */
  learned?: boolean;
  /** A command's id, to know a repeated one. */
  command?: string;
  /** The letters of the office itself. */
  office?: boolean;
  /** What an offline sheet and its neighbours became, or all sheets for the next volume (I10). */
  sheets?: OfflineKey | 'all';
  /** The lines of everything that waits for somebody or something. */
  queue?: boolean;
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
  /** The same of the last thousand as their rows stand, for the next volume. */
  recentRows: ReadonlyArray<readonly string[]>;
  letters: ReadonlyMap<number, readonly Letter[]>;
  /** Empty where it was not asked for. */
  queue: readonly QueueItem[];
  /** Letters of the office itself, by their number. */
  office: ReadonlyMap<number, {letter: OfficeLetter; sent: boolean}>;
  /** The blocks of offline sheets that were asked for, as their rows stand. */
  sheetRows: ReadonlyArray<readonly string[]>;
  /** Null where it was not read. */
  memory: Memory | null;
  /** The first result of the command in `Reads`, where it has run before. */
  repeated: unknown;
}

/** A mail to send as soon as the commit stands (design 12). */
export interface Letter {
  kind: MailKind;
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** The Gmail thread to continue. */
  threadId: string | null;
  /** K1: the referral it speaks of; later ones continue its thread. */
  referral?: number;
  /** The Message-ID it answers: without it Gmail begins a new thread, whatever `threadId` says. */
  inReplyTo?: string;
  /** J4: a file that goes with it. */
  enclosure?: Enclosure;
  /** The tick sends it: the execution that commits has other work, or the lock. */
  later?: true;
}

/** A file of the complaint's folder that goes with a letter. */
export interface Enclosure {
  name: string;
  mime: string;
  fileId: string;
  sha256: string;
}

/** A mail of the desk to its own people, or to a PPID about several complaints. */
export type OfficeLetter = Omit<Letter, 'kind'> & {
  kind: 'office' | 'digest';
  /** K10: what the numbers in it stand for: a complaint's place, and its referral. */
  lines?: Array<[entry: number, referral: number | null]>;
};

/** What one transaction does to one complaint. `texts` is the whole new value where words changed. */
export interface Change {
  entry: number;
  events: ComplaintEvent[];
  complainant?: Complainant;
  texts?: Texts;
  /** The Form's response behind it, with the print of its answers, to know an edited one (I1). */
  response?: {id: string; print: string};
  /** C5: what is kept of a new one to know another like it. */
  remembered?: Remembered;
  /** The offline sheet behind it (I10). */
  sheet?: OfflineKey;
  letters?: Letter[];
  /** Mails whose files the tick brings to the complaint's folder. */
  toFile?: string[];
  /** Letters to claim and send again, by their place. */
  resend?: number[];
}

export interface Decision<T> {
  changes: Change[];
  /** New settings in force. */
  settings?: OfficeSettings;
  /** Letters of the office itself, new or to claim again by their number. */
  office?: {letters?: OfficeLetter[]; resend?: number[]};
  outbox?: OutboxChange;
  /** A mail whose files have been brought to its complaint. */
  filed?: UnfiledMail;
  /** K4: mails that found no complaint, and one that an officer found a place for. */
  strays?: Stray[];
  settledStray?: string;
  /** K1: referrals that a digest among the office's letters carries. */
  digested?: ReferralPlace[];
  /** Begun or done by whoever commits (`isOwed`). */
  chore?: {name: Chore; of: string; isDone: boolean};
  /** C3: a model made anew. */
  learned?: Learned;
  /** The volume ends here (R8). */
  close?: Closing;
  result: T;
}

/** What became of claimed letters. */
export interface OutboxChange {
  /** Gmail took no more: they wait. */
  back?: {letters: WaitingLetter[]; wall: Refused};
  /** Gmail will never take them. */
  refused?: LetterPlace[];
  /** Sought once and not found; history may show a send late. */
  looked?: LetterPlace[];
}

/** A letter that the committing execution, and no other, may send. */
export type ClaimedLetter = (Letter | OfficeLetter) & {
  entry: number;
  mail: number;
  /** The bytes of its enclosure in base64, with the execution that brought them. */
  enclosed?: string;
};
