import type {Members, Sheet, Spreadsheet} from './members';
import type {Book} from './spreadsheet-book';

/** Members that a Spreadsheet has only to hand them on to its active tab. */
const HANDED_ON = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getBandings',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Spreadsheet & keyof Sheet)[];

const handOn = (name: (typeof HANDED_ON)[number]) =>
  function (this: Spreadsheet, ...args: unknown[]): unknown {
    const active = this.getActiveSheet();
    return (active[name] as (...values: unknown[]) => unknown).apply(active, args);
  };

export const onActiveSheet: Members<Spreadsheet, Book> = Object.fromEntries(
  HANDED_ON.map(name => [name, handOn(name)]),
);
