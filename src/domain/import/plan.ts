import {columnsOf, type ImportColumn, NEEDED} from './columns';
import type {ImportProblem} from './problem';
import {type ImportRow, type ImportRules, readRow} from './read-row';

/** What an import would do, before it does anything (R7). */
export interface ImportPlan {
  /** The year of the old register; null where there is none to be seen. */
  year: number | null;
  /** By their numbers, from the lowest. */
  rows: ImportRow[];
  /** Numbers that the old register skipped: they are voided, so that the series has no holes. */
  gaps: number[];
  problems: ImportProblem[];
}

/** Characters in all columns that are none of the desk's own: far more than any register has. */
const MOST_EXTRA = 50_000;

/** @param table the heads and below them one complaint to a row. */
export function planImport(table: readonly (readonly string[])[], rules: ImportRules): ImportPlan {
  const [heads = [], ...body] = table;
  const columns = columnsOf(heads);
  const problems: ImportProblem[] = NEEDED.filter(column => !columns.has(column)).map(column => ({
    row: 0,
    kind: 'missingColumn',
    found: '',
    column,
  }));
  if (problems.length > 0) return {year: null, rows: [], gaps: [], problems};
  const rows: ImportRow[] = [];
  // An empty row at the end or in between says nothing and is no fault.
  const filled = body.flatMap((cells, at) =>
    cells.some(cell => cell !== '') ? [{cells, row: at + 2}] : [],
  );
  for (const {cells, row} of filled) {
    if (cells.slice(heads.length).some(cell => cell !== ''))
      problems.push({
        row,
        kind: 'tooManyCells',
        found: cells.slice(heads.length).join(' ').trim().slice(0, 40),
      });
    const {read, problems: found} = readRow(row, named(cells, columns), rules);
    problems.push(...found);
    const extra = others(cells, heads, columns);
    const [long] = tooMuch(extra);
    if (long) problems.push({row, kind: 'tooLong', found: long.question});
    if (read) rows.push({...read, extra});
  }
  if (filled.length === 0) problems.push({row: 0, kind: 'noRows', found: ''});
  const year = commonest(rows.map(one => one.year));
  problems.push(...acrossRows(rows, year));
  const sorted = [...rows].sort((a, b) => a.number - b.number);
  const gaps = gapsIn(sorted);
  problems.push(...gaps.map(found => ({row: 0, kind: 'gap' as const, found: String(found)})));
  problems.sort((a, b) => a.row - b.row);
  return {year, rows: sorted, gaps, problems};
}

function named(
  cells: readonly string[],
  columns: ReadonlyMap<ImportColumn, number>,
): Partial<Record<ImportColumn, string>> {
  return Object.fromEntries([...columns].map(([column, place]) => [column, cells[place] ?? '']));
}

function others(
  cells: readonly string[],
  heads: readonly string[],
  columns: ReadonlyMap<ImportColumn, number>,
): ImportRow['extra'] {
  const taken = new Set(columns.values());
  return heads.flatMap((question, at) => {
    const answer = cells[at] ?? '';
    return taken.has(at) || answer === '' ? [] : [{question, answer}];
  });
}

/** The columns with which the others outgrow what the ledger keeps of one complaint. */
function tooMuch(extra: ImportRow['extra']): ImportRow['extra'] {
  let room = MOST_EXTRA;
  return extra.filter(one => (room -= one.answer.length) < 0);
}

/** Faults that only show beside the other rows. */
function acrossRows(rows: readonly ImportRow[], year: number | null): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  let before: ImportRow | null = null;
  for (const one of rows) {
    const key = `${one.year}-${one.number}`;
    const found = one.cells.number ?? '';
    const note = (kind: ImportProblem['kind'], what = found) =>
      problems.push({row: one.row, kind, found: what, column: 'number'});
    if (one.year !== year) note('wrongYear');
    if (seen.has(key)) note('duplicateNumber', `${found} (baris ${seen.get(key)})`);
    else seen.set(key, one.row);
    if (before && one.year === before.year && one.number < before.number) note('numberOrder');
    else if (before && one.receivedAt < before.receivedAt && one.number > before.number)
      note('dateOrder', one.cells.received ?? '');
    before = one;
  }
  return problems;
}

/** More than this is no gap but a slip in one number. */
const MOST_GAPS = 1000;

function gapsIn(sorted: readonly ImportRow[]): number[] {
  const gaps: number[] = [];
  let next = 1;
  for (const {number} of sorted) {
    while (next < number && gaps.length < MOST_GAPS) gaps.push((next += 1) - 1);
    next = Math.max(next, number + 1);
  }
  return gaps;
}

function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked[0]?.[0] ?? null;
}
