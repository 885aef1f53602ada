import type {Instant} from '../../domain/instant';
import type {LetterPlace} from '../../domain/ledger/letter-runs';
import type {ClaimedLetter, SentNote} from '../../domain/ledger/transaction';
import type {InboundMail} from '../../domain/mail/inbound';
import type {OfficeSettings} from '../../domain/settings';

/** The office's Gmail. */
export interface Mailbox {
  /** Sends and answers with Gmail's ids. One request. */
  send(letter: ClaimedLetter, settings: OfficeSettings): SentNote & {entry: number};
  /** A mail outside any complaint: a sign-in code. */
  sendPlain(
    mail: {to: string; subject: string; text: string; html: string},
    settings: OfficeSettings,
  ): void;
  /** Where the mailbox's history stands now. */
  historyId(): string;
  /** What came in since, the oldest first, as much as an execution can fetch; null where that history is gone. */
  arrivedSince(historyId: string): {ids: string[]; historyId: string} | null;
  /** The newest messages of the last days, the oldest of them first. A request for each hundred. */
  arrivedLately(days: number, most: number): string[];
  /** Null where it has gone meanwhile. One request. */
  fetch(id: string): InboundMail | null;
  /** The files of a message, in base64. One request, and one for each file. */
  filesOf(id: string): Array<{name: string; data: string}>;
  /** The desk's own letters in a thread, the oldest first, with their Message-IDs. One request. */
  lettersIn(threadId: string): Array<{place: LetterPlace; messageId: string}>;
  /** Of letters claimed since an instant, those that Gmail did send: sought in the history from `historyId` on. */
  findSent(
    wanted: readonly LetterPlace[],
    since: {at: Instant; historyId: string | null},
  ): Array<SentNote & {entry: number}>;
}
