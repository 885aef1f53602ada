import {copyPlain} from '../../plain';
import {GoogleError, type Caller, type Operations, type Plain, type World} from '../../service';
import {applyCommand} from './app-commands';
import {bookInfo, CELL_READS, protections, readCells} from './app-read';
import type {Sheet} from './entities';
import {hiddenRows} from './filter';
import {contentEnd, requireSheet, type Rect} from './grid';
import {dataRegion, nextDataCell} from './neighbours';
import {findAll} from './search';
import type {Search} from './search-query';
import type {Request} from './rest';
import {lastRow} from './requests/cells';

/** SpreadsheetApp says less about a file it may not open than the API does. */
function opened(world: World, user: string, id: string): Plain {
  try {
    return bookInfo(world.services.sheets.view(user, id).book);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new GoogleError(
      error.status === 404 && !world.services.drive.find(id)
        ? 'Unexpected error while getting the method or property openById on object SpreadsheetApp.'
        : 'You do not have permission to access the requested document.',
      error.status,
    );
  }
}

/** Writes one after the other: what came before a refused one stays, as with SpreadsheetApp. */
function apply(world: World, {user}: Caller, id: string, commands: Request[]): Plain {
  const {sheets} = world.services;
  const replies = commands.map(command =>
    sheets.change(user, id, draft => applyCommand(draft, command)),
  );
  return {replies: copyPlain(replies) as Plain, book: bookInfo(sheets.get(id))};
}

/** Members that change something; each hands over the id and what is to be done. */
const WRITES = [
  'Banding.remove',
  'Banding.update',
  'DeveloperMetadata.add',
  'DeveloperMetadata.remove',
  'DeveloperMetadata.update',
  'Filter.setColumnFilterCriteria',
  'Group.remove',
  'Group.update',
  'Protection.remove',
  'Protection.update',
  'Range.applyBanding',
  'Range.autoFill',
  'Range.copyTo',
  'Range.createFilter',
  'Range.deleteCells',
  'Range.insertCells',
  'Range.merge',
  'Range.moveTo',
  'Range.protect',
  'Range.randomize',
  'Range.removeDuplicates',
  'Range.shiftGroupDepth',
  'Range.sort',
  'Range.splitTextToColumns',
  'Sheet.appendRow',
  'Sheet.deleteColumns',
  'Sheet.deleteRows',
  'Sheet.insertChart',
  'Sheet.insertColumns',
  'Sheet.insertRows',
  'Sheet.moveColumns',
  'Sheet.moveRows',
  'Sheet.protect',
  'Sheet.removeChart',
  'Sheet.update',
  'Sheet.updateChart',
  'Spreadsheet.deleteSheet',
  'Spreadsheet.duplicateSheet',
  'Spreadsheet.insertSheet',
  'Spreadsheet.removeNamedRange',
  'Spreadsheet.setNamedRange',
  'Spreadsheet.update',
  'TextFinder.replaceAllWith',
];

const copied = (value: object) => copyPlain(value) as unknown as Plain;

type Look = (sheet: Sheet) => Plain;

const looking =
  (look: Look) =>
  (world: World, {user}: Caller, id: string, sheetId: number) =>
    look(requireSheet(world.services.sheets.view(user, id).book, sheetId));

const reads: Operations = {
  'SpreadsheetApp.openById': (world, {user}, id: string) => opened(world, user, id),
  'SpreadsheetApp.getActiveSpreadsheet': (world, {user, execution}) => {
    const id = execution?.containerId;
    const bound = id && world.services.drive.find(id)?.mimeType.endsWith('.spreadsheet');
    return bound ? opened(world, user, id) : null;
  },
  'Spreadsheet.getSheets': (world, {user}, id: string) => opened(world, user, id),
  'Spreadsheet.getNamedRanges': (world, {user}, id: string) =>
    copyPlain(world.services.sheets.view(user, id).book.namedRanges) as unknown as Plain,
  // The file is Drive's to give; it comes under the name of the spreadsheet (reference/spreadsheet/spreadsheet#getAs(String)).
  'Spreadsheet.getAs': (world, caller, id: string, contentType: string) =>
    world.services.drive.operations['File.getAs']!(
      world,
      caller,
      {id} as never,
      contentType as never,
    ) as Plain,
  'DeveloperMetadata.find': (world, {user}, id: string) =>
    copied(world.services.sheets.view(user, id).book.developerMetadata),
  'Spreadsheet.getProtections': (world, {user}, id: string) => {
    const {sheets, drive} = world.services;
    const {owner} = drive.require(user, id, 'reader');
    return copyPlain(protections(sheets.get(id), {user, owner})) as unknown as Plain;
  },
  'Sheet.getDataRange': looking(sheet => contentEnd(sheet)),
  'Sheet.getLastRow': looking(sheet => lastRow(sheet)),
  'Sheet.getLastColumn': looking(sheet => contentEnd(sheet).columns),
  'Sheet.getFilter': looking(sheet => (sheet.basicFilter ?? null) as unknown as Plain),
  'Sheet.getCharts': looking(sheet => copied(sheet.objects ?? [])),
  'Sheet.getBandings': looking(sheet => copied(sheet.bandings ?? [])),
  'Sheet.getColumnGroup': looking(sheet => copied(sheet.columnGroups ?? [])),
  'Sheet.getConditionalFormatRules': looking(sheet => copied(sheet.conditionalFormats)),
  'Sheet.getRowGroup': looking(sheet => copied(sheet.rowGroups ?? [])),
  'Sheet.isRowHiddenByFilter': (world, {user}, id: string, sheetId: number) => {
    const view = world.services.sheets.view(user, id);
    return hiddenRows(view, requireSheet(view.book, sheetId));
  },
  'Sheet.getColumnWidth': looking(sheet => sheet.columnProperties as unknown as Plain),
  'Sheet.getRowHeight': looking(sheet => sheet.rowProperties as unknown as Plain),
  'Range.getNextDataCell': (
    world,
    {user},
    id: string,
    sheetId: number,
    from: {row: number; column: number},
    direction: string,
  ) =>
    nextDataCell(requireSheet(world.services.sheets.view(user, id).book, sheetId), from, direction),
  'Range.getDataRegion': (
    world,
    {user},
    id: string,
    sheetId: number,
    rect: Rect,
    dimension: string | null,
  ) => ({
    ...dataRegion(
      requireSheet(world.services.sheets.view(user, id).book, sheetId),
      rect,
      dimension,
    ),
  }),
  'Range.getMergedRanges': looking(sheet => sheet.merges as unknown as Plain),
  'TextFinder.findAll': (world, {user}, id: string, search: Search) =>
    findAll(world.services.sheets.view(user, id), search) as unknown as Plain,
};

const cellReads = Object.fromEntries(
  Object.entries(CELL_READS).map(([name, read]) => [
    `Range.${name}`,
    (world: World, {user}: Caller, id: string, sheetId: number, rect: Rect) => {
      const view = world.services.sheets.view(user, id);
      return readCells(read, view, requireSheet(view.book, sheetId), rect);
    },
  ]),
) as Operations;

const writes: Operations = {
  ...Object.fromEntries(WRITES.map(name => [name, apply])),
  'SpreadsheetApp.create': (
    world,
    {user, execution},
    name: string,
    rowCount: number,
    columnCount: number,
  ) => {
    world.quotas.spend(user, 'spreadsheetsCreated');
    const grid = {gridProperties: {rowCount, columnCount}};
    const {sheets} = world.services;
    const {spreadsheetId} = sheets.create({
      title: name,
      owner: user,
      project: execution?.projectId,
      sheets: [{properties: grid}],
    });
    return bookInfo(sheets.get(spreadsheetId));
  },
  'SpreadsheetApp.flush': (world, caller, pending: {id: string; commands: Request[]}[]) => {
    for (const {id, commands} of pending) apply(world, caller, id, commands);
  },
  'Sheet.copyTo': (world, {user}, id: string, sheetId: number, to: string) => ({
    ...world.services.sheets.copySheet(user, id, sheetId, to),
  }),
};

export const app: Operations = {...reads, ...cellReads, ...writes};
