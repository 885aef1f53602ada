import type {LedgerTab} from '../data/ledger-tabs';
import type {FormQuestion} from '../domain/intake/form-mapping';
import type {NewForm} from '../domain/intake/new-form';
import type {FormSubmission} from '../domain/intake/intake';
import type {Instant} from '../domain/instant';
import type {Commit} from '../domain/ledger/draft';
import type {Digest} from '../domain/ledger/digest';
import type {LedgerHead} from '../domain/ledger/head';
import type {LetterPlace} from '../domain/ledger/letter-runs';
import type {QueueItem} from '../domain/ledger/queue';
import type {TabRepair} from '../domain/ledger/repair-places';
import type {Row} from '../domain/ledger/rows';
import type {Opening, Volume} from '../domain/ledger/volume';
import type {
  ClaimedLetter,
  Decision,
  Reads,
  SentNote,
  Snapshot,
} from '../domain/ledger/transaction';
import type {OfficeSettings} from '../domain/settings';
import type {WrittenTabs} from '../domain/settings-tabs/all-tabs';
import type {TabPlan} from '../domain/settings-tabs/plan';
import type {InboundMail} from '../domain/mail/inbound';
import type {PackagePart} from '../domain/document/package';
import type {Wings} from './wings';

/** Register, identity, journal and outbox over all volumes (R8): what names a complaint goes to the volume it is in. */
export interface Ledger extends LedgerVolume {
  /** The oldest first; the last one takes new complaints. */
  volumes(): readonly OpenVolume[];
  /** The volume that begins behind `base` complaints. */
  at(base: number): LedgerVolume;
  /** The same, also where it still has the form of an earlier version, which every other way refuses (O7). */
  earlier(base: number): LedgerVolume;
}

/** An earlier volume is open while something in it waits for somebody. */
export type OpenVolume = Volume & {open: boolean};

/** One spreadsheet that only the desk writes (design 3). A transaction stays in one volume. */
export interface LedgerVolume {
  /** One read, no lock. */
  read(reads: Reads): Snapshot;
  /** The inbox. One read, no lock. */
  readQueue(): {snapshot: Snapshot; items: QueueItem[]};
  /**
   * Whole rows of tabs as a hand may have left them, counted from 1 under the heads, to the end where no last one is
   * given. One read, no lock.
   */
  readWritten(tabs: readonly LedgerTab[], first: number, last?: number): Row[][];
  /**
   * The one way to write (design 5): lock, one read, the pure `decide`, one batch behind the fence, release.
   * A batch that met another's fence is decided again on a fresh read; one whose answer was lost is known by its nonce.
   *
   * @returns the decision's result and what was committed; `commit` is null where nothing changed.
   */
  transact<T>(
    reads: Reads,
    decide: (snapshot: Snapshot) => Decision<T>,
    options?: TransactOptions,
  ): {result: T; commit: Commit | null; settings: OfficeSettings};
  /** R9: moves and rewrites rows that a hand has touched, behind the fence like any commit. */
  repair(
    repairs: readonly TabRepair[],
    head?: Partial<Pick<LedgerHead, 'schema' | 'migrated' | 'queue'>>,
  ): void;
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
  project(page: BookPage): void;
  /** The tab as a hand may have left it. Two requests. */
  inspect(): BookState;
  /** Writes complaints to the rows of their places; the first page puts the tab itself in order. */
  rewrite(page: BookPage, isFirst: boolean): void;
}

export interface BookPage {
  title: string;
  rows: ReadonlyArray<{
    entry: number;
    /** Just registered: it has no row yet. */
    fresh: boolean;
    cells: readonly string[];
  }>;
}

/** Buku Kerja's register tab as it stands. */
export interface BookState {
  /** Null where the tab is gone. */
  title: string | null;
  isFiltered: boolean;
  heads: string[];
  /** From the first row under the heads. */
  rows: string[][];
}

/** The office's Google Form. */
export interface IntakeForm {
  /** All responses since an instant, the oldest first. */
  submissionsSince(since: Instant): FormSubmission[];
  /** Its questions as they are now. One request. */
  questions(): FormQuestion[];
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

/** What the desk keeps between executions outside the ledger: where things are, secrets, the wake flag. */
export interface Memory {
  /** All values, as they were when this execution last asked for them. One request. */
  all(): Readonly<Partial<Record<MemoryKey, string>>>;
  /** One value, as it is now. One request. */
  peek(key: MemoryKey): string | null;
  set(key: MemoryKey, value: string): void;
  remove(key: MemoryKey): void;
}

export type MemoryKey =
  | 'failures'
  | 'figures'
  | 'places'
  | 'rest'
  | 'secret'
  | 'wake'
  | 'mail'
  | 'swept'
  | 'offline'
  | 'begun'
  | 'signedOutAt'
  | 'webhook'
  | 'migration'
  | 'ticked';

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
  file(document: ArchiveDocument): FiledDocument;
  /** The same, unless a Doc or PDF of that name lies there: what an execution that died has left is completed. */
  fileOnce(document: ArchiveDocument): FiledDocument;
  /** Files bytes as they are, unless a file of that name lies there. */
  storeOnce(file: ArchiveData): void;
  /** The first picture of a document of Google (0 to 255), with its size in points; null where it has none. */
  pictureIn(documentId: string): {bytes: number[]; width: number; height: number} | null;
  /** Everything the desk itself has filed in a folder; nothing where the folder is missing. */
  list(folders: readonly string[]): ArchiveEntry[];
}

export interface ArchiveData {
  name: string;
  folders: readonly string[];
  mime: string;
  /** A text, or the parts of a zip. */
  content: string | readonly PackagePart[];
}

export interface ArchiveEntry {
  name: string;
  url: string;
  size: number;
  /** Null for a document of Google, which has no bytes of its own. */
  sha256: string | null;
}

export interface ArchiveDocument {
  name: string;
  /** From the office's own folder down; made where they are missing. */
  folders: readonly string[];
  parts: readonly PackagePart[];
}

export interface FiledDocument {
  docUrl: string;
  pdfUrl: string;
}

/** Files of complaints in the office's Drive, shared with nobody (I7). */
export interface Attachments {
  /** The first bytes (0 to 255) of a file in base64, and its SHA-256. No request. */
  look(data: string): {head: number[]; sha256: string};
  /** Files it under these folders, made where they are missing; answers its id. */
  file(file: {name: string; mime: string; data: string; folders: readonly string[]}): string;
  /** P7: into the bin, which Google empties after thirty days. */
  remove(fileId: string): void;
}

/** The tab of Buku Kerja with an old register. */
export interface ImportTab {
  /** Its rows as text, the heads first. One request. */
  read(): string[][];
}

/** The settings tabs of Buku Kerja (O3). */
export interface SettingsBook {
  /** The tabs as they stand, without those that are gone. Two requests. */
  read(plans: readonly TabPlan[]): WrittenTabs;
  /** Makes tabs that are not there and rewrites those that are. Two requests. */
  write(tabs: readonly TabContent[]): void;
}

export interface TabContent {
  plan: TabPlan;
  /** Below the heads. */
  rows: string[][];
}

/** The HTML files of the script project. */
export interface ProjectFiles {
  /** A file's text. No request to Google's services. */
  read(name: string): string;
}

/** Where the office's things are; written by *Pasang*. */
export interface Places {
  workbookId: string;
  /** The volume that takes new complaints. */
  ledgerId: string;
  /** Complaints in the volumes before it; missing for the first one. */
  base?: number;
  /** The volumes before it. */
  earlier?: OpenVolume[];
  formId: string;
  /** Responses before this are from before the desk and stay without a number, unless the office asks for it. */
  formSince?: Instant;
  folderId: string;
  /** The office account: the desk of any other does nothing (O10). */
  account?: string;
  /** What the tracking page says of the office without a read of the ledger. */
  office?: {name: string; phone: string; serviceHours: string};
}

/** What *Pasang* makes and adopts. */
export interface Premises {
  /** The address the script runs as, and whether the same person is at the keyboard ("Who runs what"). */
  officeAccount(): {email: string; atKeyboard: boolean};
  workbookId(): string;
  /** The Form behind a link that the officer copied from its address bar. */
  openForm(url: string): {
    formId: string;
    title: string;
    questions: FormQuestion[];
    /** How many responses it has already. */
    responses: number;
  };
  /** A new Form that asks everything the desk can use, published; answers the link for editing it. */
  createForm(form: NewForm): string;
  /** A folder; the one that an execution since `begun` made before it died, where there is one. */
  createFolder(name: string, begun: Instant): string;
  /**
   * A new volume with its tabs, the first head and the settings in force. With `begun` the one that an execution since
   * then has left half made is completed instead.
   */
  createLedger(
    name: string,
    folderId: string,
    settings: OfficeSettings,
    opening?: Opening,
    begun?: Instant,
  ): string;
  /** A copy of a volume under a name in the office's folder; the one that lies there, where there is one. */
  copyLedger(ledgerId: string, name: string, folderId: string): string;
  /** The tabs of Buku Kerja, with their heads, formats and protection. */
  prepareWorkbook(settings: OfficeSettings): void;
  /** The address of the desk's web app; undefined until it is deployed. */
  webAppUrl(): string | undefined;
  /** Replaces the desk's triggers by the ones it needs. */
  setTriggers(formId: string): void;
}

/** Everything the workflow talks to. Each port is made when first used. */
export interface Desk {
  now(): Instant;
  /** Lets this execution wait. */
  pause(milliseconds: number): void;
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
  readonly attachments: Attachments;
  readonly importTab: ImportTab;
  readonly settingsBook: SettingsBook;
  readonly premises: Premises;
  readonly files: ProjectFiles;
  readonly wings: Wings;
}
