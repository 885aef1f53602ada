import {ENTRY_TABS, type LedgerTab} from '../../data/ledger-tabs';
import type {LedgerHead} from './head';
import type {CellWrite} from './rows';
import type {Commit} from './draft';

/** Rows added at once when a tab is full: rare, and still small. */
const GROWTH = 1000;

/** Rows that tabs must get before these cells can be written; the head counts them. */
export function grow(head: LedgerHead, cells: readonly CellWrite[]): Commit['growth'] {
  const needed: Partial<Record<LedgerTab, number>> = {};
  for (const {tab, row} of cells) {
    // Tabs with a row for each complaint grow together, so that a read of one of them never meets the edge.
    for (const each of ENTRY_TABS.includes(tab) ? ENTRY_TABS : [tab]) {
      needed[each] = Math.max(needed[each] ?? 0, row + 1);
    }
  }
  const growth: Commit['growth'] = [];
  for (const [tab, rows] of Object.entries(needed) as Array<[LedgerTab, number]>) {
    const missing = rows - head.rows[tab]!;
    if (missing <= 0) continue;
    const added = Math.ceil(missing / GROWTH) * GROWTH;
    head.rows[tab] = head.rows[tab]! + added;
    growth.push({tab, rows: added});
  }
  return growth;
}
