import {LEDGER_TABS, PRINTED_TABS, type PrintedTab} from '../../data/ledger-tabs';
import type {Finding} from './finding';
import type {CellWrite, Row} from './rows';

type Sign = (text: string) => string;

/** Hexadecimal digits of a print: 96 bits. */
const LENGTH = 24;

/** What Gmail answered is noted beside an office letter by an execution of its own, and is no part of the print. */
const COLUMNS: Partial<Record<PrintedTab, number>> = {office: 2, head: 1};

/** The signed print of a row as its cells hold it; '' for an empty row. */
export function printOf(tab: PrintedTab, values: Row, sign: Sign): string {
  const own = values.slice(0, COLUMNS[tab] ?? values.length);
  const text = own.join('\n').trimEnd();
  return text === '' ? '' : sign(`sidik ${tab}\n${text}`).slice(0, LENGTH);
}

/** The prints of what a batch writes, each at the row it belongs to. */
export function printsOf(cells: readonly CellWrite[], sign: Sign): CellWrite[] {
  return cells.flatMap(({tab, row, column, values}): CellWrite[] => {
    const at = PRINTED_TABS.indexOf(tab as PrintedTab);
    if (at < 0 || column > 0) return [];
    return [{tab: 'prints', row, column: at, values: [printOf(tab as PrintedTab, values, sign)]}];
  });
}

/**
 * The rows of a tab against their prints, both from the first row under the heads on. A row that is gone or was put in
 * is one finding, and so are rows that only changed their places.
 */
export function comparePrints(
  tab: PrintedTab,
  rows: readonly Row[],
  prints: readonly Row[],
  {sign, volume}: {sign: Sign; volume: number},
): Finding[] {
  const column = PRINTED_TABS.indexOf(tab);
  const wanted = prints.map(row => row[column] ?? '');
  const found = rows.map(row => printOf(tab, row, sign));
  const [known, standing] = [new Set(wanted), new Set(found)];
  const find = (code: Finding['code'], index: number): Finding => ({
    code,
    volume,
    place: index + 2,
    tab: LEDGER_TABS[tab].title,
  });
  const length = Math.max(wanted.length, found.length);
  const findings: Finding[] = [];
  for (let index = 0; index < length; index += 1) {
    const [should = '', is = ''] = [wanted[index], found[index]];
    const isGone = should !== '' && !standing.has(should);
    const isNew = is !== '' && !known.has(is);
    if (isGone && isNew) findings.push(find('printAltered', index));
    else if (isGone) findings.push(find('printMissing', index));
    else if (isNew) findings.push(find('printForeign', index));
  }
  if (findings.length > 0) return findings;
  const moved = Array.from({length}, (_, index) => index).find(
    index => (wanted[index] ?? '') !== (found[index] ?? ''),
  );
  return moved === undefined ? [] : [find('printMoved', moved)];
}
