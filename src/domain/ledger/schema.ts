import type {Instant} from '../instant';

/**
 * The form in which this code writes a ledger. It grows with every change that rows written before it do not have;
 * `workflow/register/migrations.ts` then gets a step, and the ledger of before a fixture (docs/ubah.md).
 */
export const SCHEMA = 2;

/** O7: what the head remembers of a step from one form to the next. */
export interface Migrated {
  /** The form it has since. */
  to: number;
  at: Instant;
  /** The spreadsheet with the ledger as it was before. */
  copyId: string;
}
