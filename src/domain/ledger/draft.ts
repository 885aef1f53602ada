import type {LedgerTab} from '../../data/ledger-tabs';
import type {Dossier} from '../complaint/dossier';
import type {Instant} from '../instant';
import type {Digest} from './digest';
import type {LedgerHead} from './head';
import type {CellWrite} from './rows';
import type {ClaimedLetter, Snapshot} from './transaction';

/** Everything one batch writes. It is all or nothing (design 5). */
export interface Commit {
  head: LedgerHead;
  cells: CellWrite[];
  /** Tabs that must get more rows first. */
  growth: Array<{tab: LedgerTab; rows: number}>;
  letters: ClaimedLetter[];
  /** The complaints as the commit leaves them. */
  dossiers: Dossier[];
}

export interface CommitContext {
  now: Instant;
  digest: Digest;
  /** Signs what no journal tells of. */
  sign(text: string): string;
  command?: string;
  /** Unique to this try of this execution. */
  nonce?: string;
  /** Where the mailbox's history stood before this commit. */
  historyId?: string;
}

/** A commit while it is being built. */
export interface Draft {
  snapshot: Snapshot;
  context: CommitContext;
  now: Instant;
  head: LedgerHead;
  cells: CellWrite[];
  letters: ClaimedLetter[];
  dossiers: Dossier[];
}
