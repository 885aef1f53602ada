import {LEDGER_TABS, PRINTED_TABS, type PrintedTab} from '../../data/ledger-tabs';
import {printOf} from './prints';
import type {CellWrite, Row} from './rows';

/**
 * The rows of a tab without a journal, brought back by their prints: a row that was moved goes home, any other is as
 * `rebuilt` tells, or empty.
 */
export function repairPrinted(
  tab: PrintedTab,
  rows: readonly Row[],
  prints: readonly Row[],
  {sign, rebuilt}: {sign: (text: string) => string; rebuilt: (row: number) => string[] | null},
): CellWrite[] {
  const column = PRINTED_TABS.indexOf(tab);
  const wanted = prints.map(row => row[column] ?? '');
  const found = rows.map(row => printOf(tab, row, sign));
  const width = LEDGER_TABS[tab].columns.length;
  const cells: CellWrite[] = [];
  for (let index = 0; index < Math.max(wanted.length, found.length); index += 1) {
    const should = wanted[index] ?? '';
    if (should === (found[index] ?? '')) continue;
    const home = should === '' ? undefined : rows[found.indexOf(should)];
    const values = home ?? (should === '' ? null : rebuilt(index + 1)) ?? [];
    const filled = [...values, ...Array<string>(width).fill('')].slice(0, width);
    cells.push({tab, row: index + 1, column: 0, values: filled});
  }
  return cells;
}
