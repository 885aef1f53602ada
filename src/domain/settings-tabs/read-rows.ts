import {TAB_HEAD_ROWS, type TabPlan} from './plan';

/** Why a cell cannot be taken over; `ui/text/settings-tabs.ts` says it in words, with what to do. */
export type CellFlaw =
  | 'noHead'
  | 'empty'
  | 'notMail'
  | 'notChoice'
  | 'twice'
  | 'notDate'
  | 'notTime'
  | 'notAmount'
  | 'notNumber'
  | 'endsBeforeStart'
  | 'tooLong'
  | 'unknownStep'
  | 'noStep'
  | 'noAdmin'
  | 'noRow'
  | 'neverOpen';

/** One wrong cell of one tab. */
export interface CellProblem {
  /** The tab's title. */
  tab: string;
  /** `C4`; '' where the tab as a whole is meant. */
  cell: string;
  flaw: CellFlaw;
  /** What stands in the cell. */
  found: string;
  /** What could stand there, or what is missing. */
  expected?: readonly string[];
}

/** One filled row of a tab. */
export interface TabRow<K extends string> {
  text(key: K): string;
  /** Names the cell as wrong. */
  refuse(key: K, flaw: CellFlaw, expected?: readonly string[]): void;
}

/** The rows that hold anything, and the problems that were found and are still to be found in them. */
export interface ReadRows<K extends string> {
  rows: Array<TabRow<K>>;
  problems: CellProblem[];
  /** A problem of the tab as a whole. */
  refuseTab(flaw: CellFlaw, expected?: readonly string[]): void;
}

/** @param cells the whole tab from A1 on, as it is shown. */
export function readRows<K extends string>(
  {title: tab, columns}: TabPlan<K>,
  cells: ReadonlyArray<readonly string[]>,
): ReadRows<K> {
  const problems: CellProblem[] = [];
  const heads = (cells[TAB_HEAD_ROWS - 1] ?? []).map(head => head.trim().toLowerCase());
  const places = new Map<K, number>();
  for (const {key, title} of columns) {
    const place = heads.indexOf(title.toLowerCase());
    if (place >= 0) places.set(key, place);
    else
      problems.push({
        tab,
        cell: String(TAB_HEAD_ROWS),
        flaw: 'noHead',
        found: '',
        expected: [title],
      });
  }
  const isWhole = problems.length === 0;
  const rows = cells.slice(TAB_HEAD_ROWS).flatMap((row, index): Array<TabRow<K>> => {
    const text = (key: K) => (row[places.get(key)!] ?? '').trim();
    if (!isWhole || columns.every(({key}) => text(key) === '')) return [];
    const refuse: TabRow<K>['refuse'] = (key, flaw, expected) => {
      const cell = `${letterOf(places.get(key)!)}${TAB_HEAD_ROWS + 1 + index}`;
      problems.push({tab, cell, flaw, found: text(key), ...(expected ? {expected} : {})});
    };
    return [{text, refuse}];
  });
  const refuseTab: ReadRows<K>['refuseTab'] = (flaw, expected) => {
    if (isWhole) problems.push({tab, cell: '', flaw, found: '', ...(expected ? {expected} : {})});
  };
  return {rows, problems, refuseTab};
}

/** `A` for 0; a tab has fewer than 26 columns. */
function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
