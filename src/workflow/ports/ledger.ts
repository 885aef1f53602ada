import type {LedgerTab} from '../../data/ledger-tabs';
import type {Commit} from '../../domain/ledger/draft';
import type {LedgerHead} from '../../domain/ledger/head';
import type {QueueItem} from '../../domain/ledger/queue';
import type {TabRepair} from '../../domain/ledger/repair-places';
import type {Row} from '../../domain/ledger/rows';
import type {Decision, Reads, SentNote, Snapshot} from '../../domain/ledger/transaction';
import type {Volume} from '../../domain/ledger/volume';
import type {OfficeSettings} from '../../domain/settings';

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
