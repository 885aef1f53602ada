import type {LanguageVerdict} from '../answer/check-answer';
import type {Channel} from '../channel';
import type {Instant} from '../instant';
import type {RegisterNumber} from '../register-number';
import type {Classification} from './classification';
import type {Referral} from './referral';

export type {Referral} from './referral';

/** Where a complaint stands. Each name is the last thing that was done. */
export type ComplaintStatus =
  | 'received'
  | 'classified'
  | 'referred'
  | 'responded'
  | 'drafted'
  | 'answered'
  | 'dismissed'
  /** R5: the number stays, the complaint is none. */
  | 'voided';

/** An officer's or the desk's name in the journal. Officers are journalled by their office address. */
export type Actor = string;

/** The desk itself, where no person acted. */
export const DESK: Actor = 'meja';

/** The citizen, by link or code on the tracking page or by editing the Form's response. */
export const COMPLAINANT: Actor = 'pelapor';

/** A mail of the outbox (decision 12). Its place in the list is its index in the ledger. */
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

export type MailKind = 'receipt' | 'referral' | 'answer' | 'voided';

/** Something a citizen without e-mail must be told by hand (decision 13). */
export interface Notice {
  kind: NoticeKind;
  at: Instant;
  /** Null while it stands in *Belum diberi tahu*. */
  told: {at: Instant; by: Actor; how: Channel} | null;
}

export type NoticeKind = 'receipt' | 'answer' | 'voided';

/** SOP A5: the two authors and the instants of the public answer. */
export interface Answer {
  draftedAt: Instant;
  draftedBy: Actor;
  draftHash: string;
  approvedAt: Instant | null;
  approvedBy: Actor | null;
  /** J1: missing until it is sent. */
  language?: LanguageVerdict;
}

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
  answeredAt: Instant | null;
  dismissedReason: string | null;
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
  mails: Mail[];
  notices: Notice[];
}

/** Nothing is left to do: answered or dismissed, and everyone has been told. */
export function isSettled(complaint: Complaint): boolean {
  return (
    hasEnded(complaint) &&
    complaint.heldReplies.length === 0 &&
    complaint.notices.every(notice => notice.told)
  );
}

/** Nobody is to answer it any more. */
export function hasEnded({status}: Pick<Complaint, 'status'>): boolean {
  return ['answered', 'dismissed', 'voided'].includes(status);
}
