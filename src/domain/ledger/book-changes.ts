import type {LedgerHead} from './head';

/** What a hand did to Buku Kerja's register tab (R9). */
export interface BookChanges {
  columnsMissing: string[];
  columnsAdded: number;
  columnsMoved: boolean;
  /** Register numbers. */
  missing: string[];
  moved: number;
  edited: Array<{register: string; columns: string[]}>;
}

interface BookAsFound {
  heads: readonly string[];
  rows: ReadonlyArray<readonly string[]>;
}

/** How the columns differ from the book's. */
export function columnChanges(
  heads: readonly string[],
  titles: readonly string[],
): Pick<BookChanges, 'columnsMissing' | 'columnsAdded' | 'columnsMoved'> {
  const found = heads.filter(head => titles.includes(head));
  return {
    columnsMissing: titles.filter(title => !heads.includes(title)),
    columnsAdded: heads.length - found.length,
    columnsMoved: found.join('\n') !== titles.filter(title => found.includes(title)).join('\n'),
  };
}

/**
 * How many complaints of the register stand nowhere in the tab; those on their way there are not missed.
 *
 * @param title of the column with the register numbers.
 * @param projected the last commit that was copied to the tab.
 */
export function rowsLacking(
  {heads, rows}: BookAsFound,
  title: string,
  {
    head: {entries, unprojected},
    projected,
  }: {head: Pick<LedgerHead, 'entries' | 'unprojected'>; projected: number},
): number {
  const column = heads.indexOf(title);
  if (column < 0) return 0;
  const shown = new Set(rows.flatMap(row => row[column] || []));
  const onTheirWay = unprojected.filter(([, commit]) => commit > projected).length;
  return Math.max(0, entries - onTheirWay - shown.size);
}

/**
 * How some rows differ from what the register says of them.
 *
 * @param right the cells of each place, in the order of `titles`.
 */
export function rowChanges(
  {heads, rows}: BookAsFound,
  titles: readonly string[],
  right: ReadonlyArray<{entry: number; cells: readonly string[]}>,
): Pick<BookChanges, 'missing' | 'moved' | 'edited'> {
  const columns = titles.map(title => heads.indexOf(title));
  const at = new Map(rows.map((row, index) => [row[columns[0]!] ?? '', index]));
  const changes = {missing: [] as string[], moved: 0, edited: [] as BookChanges['edited']};
  for (const {entry, cells} of right) {
    const register = cells[0]!;
    const index = at.get(register);
    if (index === undefined) {
      changes.missing.push(register);
      continue;
    }
    if (index !== entry - 1) changes.moved += 1;
    const row = rows[index]!;
    const altered = titles.filter(
      (_title, of) => columns[of]! >= 0 && (row[columns[of]!] ?? '') !== (cells[of] ?? ''),
    );
    if (altered.length > 0) changes.edited.push({register, columns: altered});
  }
  return changes;
}
