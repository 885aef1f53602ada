import type {FormQuestion} from '../domain/intake/form-mapping';
import type {FormSubmission} from '../domain/intake/intake';
import type {Instant} from '../domain/instant';
import type {Commit} from '../domain/ledger/commit';
import type {Digest} from '../domain/ledger/digest';
import type {QueueItem} from '../domain/ledger/queue';
import type {
  ClaimedLetter,
  Decision,
  Reads,
  SentNote,
  Snapshot,
} from '../domain/ledger/transaction';
import type {OfficeSettings} from '../domain/settings';
import type {InboundMail} from '../domain/mail/inbound';
import type {DocxPart} from '../domain/document/docx';

/** The register, identity, journal and outbox in one spreadsheet that only the desk writes (decision 3). */
export interface Ledger {
  /** One read, no lock. */
  read(reads: Reads): Snapshot;
  /** The inbox. One read, no lock. */
  readQueue(): {snapshot: Snapshot; items: QueueItem[]};
  /**
   * The one way to write (decision 5): lock, one read, the pure `decide`, one batch behind the fence, release.
   * A batch that met another's fence is decided again on a fresh read.
   *
   * @returns the decision's result and what was committed; `commit` is null where nothing changed.
   */
  transact<T>(
    reads: Reads,
    decide: (snapshot: Snapshot) => Decision<T>,
    options?: TransactOptions,
  ): {result: T; commit: Commit | null; settings: OfficeSettings};
  /** Notes beside the mails what Gmail answered, and how far Buku Kerja has been copied. One request. */
  note(sent: ReadonlyArray<SentNote & {entry: number}>, projected?: number): void;
}

export interface TransactOptions {
  /** Nothing slow follows: the lock stays until the execution ends and Google frees it, which saves a request. */
  isLast?: boolean;
}

/** Buku Kerja, which people see. */
export interface Workbook {
  /** Copies complaints to their rows under a new title. One request. */
  project(page: {
    title: string;
    rows: ReadonlyArray<{entry: number; cells: readonly string[]}>;
  }): void;
}

/** The office's Google Form. */
export interface IntakeForm {
  /** All responses since an instant, the oldest first. */
  submissionsSince(since: Instant): FormSubmission[];
}

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
  /** Messages that came in since; null where Gmail no longer keeps that history. At least one request. */
  arrivedSince(historyId: string): {ids: string[]; historyId: string} | null;
  /** Messages of the last fortnight, for when the history is gone. */
  arrivedLately(): string[];
  fetch(id: string): InboundMail;
  /** Of mails claimed since an instant, those that Gmail did send. */
  findSent(since: Instant): Array<SentNote & {entry: number}>;
}

/** What the desk keeps between executions outside the ledger: where things are, secrets, the wake flag. */
export interface Memory {
  /** All values, as they were when this execution first asked. One request. */
  all(): Readonly<Partial<Record<MemoryKey, string>>>;
  /** One value, as it is now. One request. */
  peek(key: MemoryKey): string | null;
  set(key: MemoryKey, value: string): void;
  remove(key: MemoryKey): void;
}

export type MemoryKey = 'places' | 'secret' | 'wake' | 'mail' | 'swept';

/** Short-lived, best effort: sign-in codes. */
export interface Scratch {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

/** One execution at a time. */
export interface Gate {
  tryEnter(milliseconds: number): boolean;
  leave(): void;
}

/** Google's hashing and chance, which the pure code gets as arguments. */
export interface Crypto {
  digest: Digest;
  hmac(text: string, secret: string): string;
  /** `count` numbers from 0 to 255, unguessable. */
  randomBytes(count: number): number[];
}

/** Recap documents in Drive. */
export interface Archive {
  /** Files a DOCX as an editable Doc and a PDF in the folder of its month; answers both links. */
  file(document: {name: string; folders: readonly string[]; parts: readonly DocxPart[]}): {
    docUrl: string;
    pdfUrl: string;
  };
}

/** Where the office's things are; written by *Pasang*. */
export interface Places {
  workbookId: string;
  ledgerId: string;
  formId: string;
  folderId: string;
}

/** What *Pasang* makes and adopts. */
export interface Premises {
  /** The address the script runs as, and whether the same person is at the keyboard ("Who runs what"). */
  officeAccount(): {email: string; atKeyboard: boolean};
  workbookId(): string;
  /** The Form behind a link that the officer copied from its address bar. */
  openForm(url: string): {formId: string; title: string; questions: FormQuestion[]};
  createFolder(name: string): string;
  /** A new ledger with its tabs, the first head and the settings in force. */
  createLedger(name: string, folderId: string, settings: OfficeSettings): string;
  /** The tabs of Buku Kerja, with their heads, formats and protection. */
  prepareWorkbook(settings: OfficeSettings): void;
  /** Replaces the desk's triggers by the ones it needs. */
  setTriggers(formId: string): void;
}

/** Everything the workflow talks to. Each port is made when first used. */
export interface Desk {
  now(): Instant;
  /** Writes a fault that was survived into the execution's log. */
  report(what: string, error: unknown): void;
  readonly ledger: Ledger;
  readonly workbook: Workbook;
  readonly form: IntakeForm;
  readonly mailbox: Mailbox;
  readonly memory: Memory;
  readonly scratch: Scratch;
  readonly gate: Gate;
  readonly crypto: Crypto;
  readonly archive: Archive;
  readonly premises: Premises;
}
