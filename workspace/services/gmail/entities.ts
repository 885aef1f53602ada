import type {Envelope} from './delivery';
import {HISTORY_KEPT_MS, UNITS_PER_MINUTE} from './limits';
import type {Raw} from './mime/bytes';

/** Everything Gmail keeps, saved with the world. */
export interface GmailState {
  /** By address, lower case. */
  mailboxes: Record<string, Mailbox>;
  /** Addresses that no server takes: a message to one comes back. */
  undeliverable: string[];
  /** Letters a fault keeps on their way, and when they arrive (ms). */
  late: {at: number; envelope: Envelope}[];
  /** Addresses whose mail Gmail cannot vouch for (anyone may have written it). */
  unvouched: string[];
  /** How long a mailbox keeps its history, in ms. */
  historyKept: number;
  unitsPerMinute: number;
  /** Units of the API used in the minute begun at `since` (ms), by project and account. */
  units: Record<string, {since: number; used: number}>;
}

export interface Mailbox {
  email: string;
  /** By id. */
  messages: Record<string, StoredMessage>;
  /** Ids of messages, oldest first, by thread id. */
  threads: Record<string, string[]>;
  /** Message id by RFC 5322 Message-ID (with its brackets). */
  byMessageId: Record<string, string>;
  lastMessageId: string;
  labels: Label[];
  drafts: {id: string; messageId: string}[];
  historyId: number;
  /** A start older than this is answered with 404. */
  oldestHistoryId: number;
  history: HistoryRecord[];
}

export interface StoredMessage {
  id: string;
  threadId: string;
  labelIds: string[];
  /** The last change. */
  historyId: number;
  /** When Gmail took it, in ms. */
  internalDate: number;
  raw: Raw;
}

export type HistoryType = 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved';

export interface HistoryRecord {
  id: number;
  at: number;
  type: HistoryType;
  messageId: string;
  threadId: string;
  /** Of the message when added; else the labels that changed. */
  labelIds: string[];
}

export interface Label {
  id: string;
  name: string;
  type: 'system' | 'user';
}

export function emptyGmailState(): GmailState {
  return {
    mailboxes: {},
    undeliverable: [],
    late: [],
    unvouched: [],
    historyKept: HISTORY_KEPT_MS,
    unitsPerMinute: UNITS_PER_MINUTE,
    units: {},
  };
}
