import {SCRATCH_NAME} from './scratch';

type Cell = string | number;

/** A tab that says what was found, a line for each thing, written at once so that a run cut short keeps its lines. */
export interface Report {
  /** The first cell of each line so far. */
  names(): string[];
  add(...cells: Cell[]): void;
  clear(): void;
  url: string;
}

/** Opens the tab `title` of the spreadsheet this script is bound to, or of a new one where it is bound to none. */
export function openReport(title: string, headings: string[]): Report {
  const book = SpreadsheetApp.getActiveSpreadsheet() ?? SpreadsheetApp.create(SCRATCH_NAME);
  const tab = book.getSheetByName(title) ?? book.insertSheet(title);
  const clear = () => {
    tab.clear();
    tab.getRange(1, 1, 1, headings.length).setValues([headings]).setFontWeight('bold');
    tab.setFrozenRows(1);
  };
  if (tab.getLastRow() === 0) clear();
  return {
    names: () => {
      const lines = tab.getLastRow() - 1;
      return lines < 1
        ? []
        : tab
            .getRange(2, 1, lines, 1)
            .getValues()
            .map(([name]) => String(name));
    },
    add: (...cells) => void tab.appendRow(cells.map(plain)),
    clear,
    url: book.getUrl(),
  };
}

/** What was seen may look like a formula, and a cell holds 50,000 characters. */
function plain(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+@-]/.test(cell) ? `'${cell}`.slice(0, 40_000) : cell;
}
