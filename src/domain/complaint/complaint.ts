import type {AnswerVerdict} from '../answer/verdict';
import type {Channel} from '../channel';
import type {Instant} from '../instant';
import type {OutsideSystem} from '../outside/system';
import type {RegisterNumber} from '../register-number';
import type {DataKind} from '../retention/rule';
import type {Closure, Question, Reopening} from '../lifecycle/lifecycle';
import type {Classification} from './classification';
import type {AnswerLetter} from './answer-letter';
import type {Forwarding} from './forwarding';
import type {InformationRequest} from './information-request';
import type {Interim, Pledge} from './pledge';
import type {Referral} from './referral';
import type {Route} from './route';
import type {CalendarChange, MovedDate, Stages} from './stage';

export type {Referral} from './referral';

/** Where a complaint stands. Each name is the last thing that was done. */
export type ComplaintStatus =
  | 'received'
  | 'classified'
  | 'referred'
  | 'responded'
  | 'drafted'
  | 'answered'
  /** J8: the citizen was not content with the answer. */
  | 'reopened'
  /** J8: nothing more will come. */
  | 'closed'
  /** C7: another body has it. */
  | 'forwarded'
  /** J8: the citizen wants it no more. */
  | 'withdrawn'
  | 'dismissed'
  /** R5: the number stays, the complaint is none. */
  | 'voided';

/** An officer's or the desk's name in the journal. Officers are journalled by their office address. */
export type Actor = string;

/** The desk itself, where no person acted. */
export const DESK: Actor = 'meja';

/** The citizen, by link or code on the tracking page or by editing the Form's response. */
export const COMPLAINANT: Actor = 'pelapor';

/** I4: another program, by a signed post. */
export const WEBHOOK: Actor = 'webhook';

/** A mail of the outbox (design 12). Its place in the list is its index in the ledger. */
export interface Mail {
  kind: MailKind;
  /** Null until Gmail has taken it. */
  sentAt: Instant | null;
  threadId: string | null;
  /** K1: the referral whose thread it belongs to. */
  referral?: number;
  /** K5: it came back. */
  bouncedAt?: Instant;
}

/**
 * `status` tells the citizen where the complaint stands, `forwarding` that another body has it or that the time is longer,
 * `addition` the PPID what the citizen added.
 */
export type MailKind =
  | 'receipt'
  | 'referral'
  | 'answer'
  | 'interim'
  | 'pledge'
  | 'voided'
  | 'question'
  | 'addition'
  | 'forwarding'
  | 'status';

/** Something a citizen without e-mail must be told by hand (design 13). */
export interface Notice {
  kind: NoticeKind;
  at: Instant;
  /** Null while it stands in *Belum diberi tahu*. */
  told: {at: Instant; by: Actor; how: Channel} | null;
}

export type NoticeKind =
  | 'receipt'
  | 'outsideNumber'
  | 'answer'
  | 'interim'
  | 'pledge'
  | 'voided'
  | 'question'
  | 'forwarded'
  | 'extended'
  | 'closed';

/** SOP B3: where else it stands, and under which number. */
export interface OutsideEntry {
  system: OutsideSystem;
  /** *Nomor lacak*. */
  number: string;
  at: Instant;
  by: Actor;
}

/** SOP B5: the answer as it was posted. */
export interface Publication {
  at: Instant;
  by: Actor;
  channel: Channel;
  proof: 'link' | 'file';
}

/** SOP A5: the two authors and the instants of the public answer. */
export interface Answer {
  draftedAt: Instant;
  draftedBy: Actor;
  draftHash: string;
  approvedAt: Instant | null;
  approvedBy: Actor | null;
  /** J1, J2: missing until it is sent. */
  verdict?: AnswerVerdict;
}

/** C5: an earlier complaint that this one may be one with, for a person to judge. */
export interface Alike {
  entry: number;
  register: RegisterNumber;
  as: 'doubleTap' | 'followUp' | 'sameMatter';
}

/** C5: how a complaint belongs to another: the same problem of another person, or more of the same complaint. */
export type LinkKind = 'duplicate' | 'addendum';

/** A complaint's state: the fold of its journal, and what its row in the ledger holds. */
export interface Complaint {
  register: RegisterNumber;
  status: ComplaintStatus;
  /** How many events made it; a command names the version it saw. */
  version: number;
  channel: Channel;
  /** The Form's response id; null for entries by hand. */
  responseId: string | null;
  /** The procedure that governs it for good, e.g. `sop-a@1`. */
  procedure: string;
  /** When the citizen complained and when the desk gave the number. */
  receivedAt: Instant;
  registeredAt: Instant;
  /** I2: when the post was made, where that is known. */
  postedAt?: Instant;
  reachableByMail: boolean;
  contentHash: string;
  identityHash: string;
  classifiedAt: Instant | null;
  classifiedBy: Actor | null;
  classification: Classification | null;
  referrals: Referral[];
  /** Replies kept in *Balasan perlu ditinjau*, by Gmail message id. */
  heldReplies: string[];
  answer: Answer | null;
  /** J4: missing or null where the answer is no letter. */
  letter?: AnswerLetter | null;
  answeredAt: Instant | null;
  /** J8: an answered complaint is closed then, if nobody has spoken; null for one that stays as it is. */
  silentUntil: Instant | null;
  /** K6: what the citizen was asked; only the last one can be open. */
  questions: Question[];
  reopenings: Reopening[];
  closure: Closure | null;
  /** J9: whether the citizen is content with the answer; null until they say so. */
  rating: {at: Instant; satisfied: boolean} | null;
  interims: Interim[];
  pledges: Pledge[];
  /** K10: the head asks the desk after it, and the letter has not gone yet. */
  inquired: Instant | null;
  /** K7: when the desk was last written to about it. */
  deskReminded?: Instant;
  voidedAt: Instant | null;
  /** I9: the version of the privacy notice the complainant was shown; null before there was one. */
  privacy: string | null;
  /** R7: from the register kept before the desk. */
  imported: boolean;
  /** I1: how often the Form's response was edited since, and with which content last. */
  amendments: string[];
  /** I7: SHA-256 of each file. */
  attachments: string[];
  /** The complainant has added something, and no officer has acted since. */
  unread: boolean;
  /** C5. */
  alike: Alike[];
  /** The complaint whose answer is also this one's. */
  parent: {entry: number; register: RegisterNumber} | null;
  /** The complaints answered with this one, by their places. */
  children: number[];
  /** K9: what is known of the SOP's steps besides the acts above. */
  stages: Stages;
  /** Steps after the answer that a person still has to tick off. */
  awaited: number[];
  /** Whom an officer has handed it to; null where the SOP alone says whose turn it is. */
  holder: Actor | null;
  /** The last time that a changed calendar moved a date of it. */
  moved: {at: Instant; dates: MovedDate[]; why: CalendarChange} | null;
  mails: Mail[];
  notices: Notice[];
  route: Route;
  outside: OutsideEntry | null;
  published: Publication | null;
  /** C7. */
  forwarding?: Forwarding;
  /** P7: which data were destroyed when; missing while all are there. */
  erased?: Erasure[];
  /** C2. */
  request?: InformationRequest;
}

/** P7: one destruction by the office's rules. */
export interface Erasure {
  at: Instant;
  what: DataKind[];
}

const ENDED: readonly ComplaintStatus[] = [
  'answered',
  'closed',
  'forwarded',
  'withdrawn',
  'dismissed',
  'voided',
];

/** J8: since when it is open again; undefined for one that never was reopened. */
export function lastReopenedAt({reopenings}: Pick<Complaint, 'reopenings'>): Instant | undefined {
  return reopenings[reopenings.length - 1]?.at;
}

/** C5: it is answered with another. Once it was, a reopening is its own matter. */
export function waitsForParent({
  status,
  parent,
}: {
  status: ComplaintStatus;
  parent: unknown;
}): boolean {
  return parent !== null && (status === 'received' || status === 'classified');
}

/** C5: earlier ones that a person may still join it with: once somebody works on it, it is a matter of its own. */
export function joinableWith({
  status,
  alike,
  parent,
  children,
}: Pick<Complaint, 'status' | 'alike' | 'parent' | 'children'>): Alike[] {
  const isNew = status === 'received' || status === 'classified';
  return isNew && !parent && children.length === 0 ? alike : [];
}

/** C5: others may be answered with it. Chains are not made. */
export function takesOthers(complaint: Pick<Complaint, 'status' | 'parent'>): boolean {
  return !hasEnded(complaint) && complaint.parent === null;
}

/** A unit's part, or news of another body (C7), may still come. */
export function awaitsParts(complaint: Pick<Complaint, 'status'>): boolean {
  return !hasEnded(complaint) || complaint.status === 'forwarded';
}

/** Nobody is to answer it any more. */
export function hasEnded({status}: Pick<Complaint, 'status'>): boolean {
  return ENDED.includes(status);
}
