import {copyPlain} from '../../plain';
import {GoogleError, type World} from '../../service';
import {spreadsheetAnswer, urlOf} from './answer';
import {applyRequests, at} from './batch-update';
import {discard, draftOf, requireRoom, type Draft} from './draft';
import type {SheetsState, Spreadsheet} from './entities';
import {noPermission, notFound} from './errors';
import type {View} from './formula/evaluate';
import {parseMask} from './mask';
import {createPeople} from './people';
import {requireSheet} from './grid';
import {newSheet, pasteSheet} from './requests/sheets';
import {updateCells} from './requests/cells';
import type {BatchUpdate, JsonObject, NewSpreadsheet, RenderOptions, ValueRange} from './rest';
import * as values from './values';
import {operations} from './operations';

const MIME_TYPE = 'application/vnd.google-apps.spreadsheet';
const DEFAULT_LOCALE = 'en_US';
const DEFAULT_TIME_ZONE = 'Asia/Jakarta';

/** What Drive is told of a new spreadsheet. */
export interface NewFile {
  id?: string;
  owner: string;
  title?: string;
  parents?: string[];
  /** The script project that makes it. */
  project?: string;
}

/** Google Sheets: one implementation under the Sheets API, SpreadsheetApp and the pages. */
export type Sheets = ReturnType<typeof createSheets>;

export function createSheets(world: World, state: SheetsState) {
  /** The spreadsheet as kept, without asking who looks; its title is the name the file has in Drive. */
  function get(id: string): Spreadsheet {
    const book = Object.hasOwn(state.spreadsheets, id) ? state.spreadsheets[id] : undefined;
    if (!book) throw notFound();
    const name = world.services.drive.find(id)?.name ?? book.title;
    if (name === book.title) return book;
    return (state.spreadsheets[id] = {...book, title: name});
  }

  function require(user: string, id: string, role: 'reader' | 'writer') {
    try {
      return world.services.drive.require(user, id, role);
    } catch (error) {
      // Drive names the file; the Sheets API does not: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors
      if (!(error instanceof GoogleError)) throw error;
      throw error.status === 403 ? noPermission() : notFound();
    }
  }

  function view(user: string, id: string): View {
    require(user, id, 'reader');
    return {book: get(id), now: world.clock.now()};
  }

  /** Lets `act` change a draft and keeps it if all went well; nothing is kept otherwise. */
  function change<T>(user: string, id: string, act: (draft: Draft) => T): T {
    const file = require(user, id, 'writer');
    const draft = draftOf(world, get(id), user, file.owner);
    const result = attempt(draft, act);
    state.spreadsheets[id] = draft.book;
    if (file.name !== draft.book.title) file.name = draft.book.title;
    world.services.drive.touch(id);
    return result;
  }

  /** spreadsheets.create. The first sheet has id 0, as on Google. */
  function create(given: NewSpreadsheet & NewFile) {
    const {properties = {}, owner} = given;
    const title = given.title ?? properties.title ?? 'Untitled spreadsheet';
    const id = register({...given, title});
    const specs = given.sheets?.length ? given.sheets : [{}];
    const sheets = specs.map(({properties: sheet = {}}, index) =>
      newSheet(
        {...sheet, sheetId: sheet.sheetId ?? (index === 0 ? 0 : world.random.int(2 ** 31))},
        sheet.title ?? `Sheet${index + 1}`,
      ),
    );
    const book: Spreadsheet = {
      id,
      title,
      locale: properties.locale ?? DEFAULT_LOCALE,
      timeZone: properties.timeZone ?? DEFAULT_TIME_ZONE,
      sheets,
      namedRanges: [],
      developerMetadata: [],
      formats: [],
    };
    const draft = draftOf(world, book, owner, owner);
    requireRoom(draft);
    fill(draft, given);
    state.spreadsheets[id] = draft.book;
    return {spreadsheetId: id};
  }

  function register({id, title = '', owner, parents, project}: NewFile): string {
    const file = {name: title, mimeType: MIME_TYPE, owner, parents, project, ...(id ? {id} : {})};
    return world.services.drive.create(file).id;
  }

  /** A copy for `user`, with everything but the people it is shared with. */
  function copy(user: string, id: string, file: Omit<NewFile, 'owner'>) {
    const {book} = view(user, id);
    const title = file.title ?? `Copy of ${book.title}`;
    const made = register({...file, title, owner: user});
    state.spreadsheets[made] = {...copyPlain(book), id: made, title};
    return {spreadsheetId: made};
  }

  function batchUpdate(user: string, id: string, body: BatchUpdate): JsonObject {
    const replies = change(user, id, draft => applyRequests(draft, body.requests));
    const answer: JsonObject = {
      spreadsheetId: id,
      replies: copyPlain(replies) as JsonObject[],
    };
    if (body.includeSpreadsheetInResponse) answer.updatedSpreadsheet = getSpreadsheet(user, id);
    return answer;
  }

  /** spreadsheets.get */
  function getSpreadsheet(
    user: string,
    id: string,
    options: {fields?: string; ranges?: string[]; includeGridData?: boolean} = {},
  ): JsonObject {
    const {owner} = require(user, id, 'reader');
    const mask = parseMask(options.fields ?? '*');
    // A mask that names cells asks for them: https://developers.google.com/workspace/sheets/api/guides/field-masks
    const sheets = mask.get('sheets');
    const data = options.fields ? Boolean(sheets?.has('data')) : Boolean(options.includeGridData);
    const reading = {book: get(id), now: world.clock.now()};
    return spreadsheetAnswer(reading, {user, owner}, mask, options.ranges ?? [], data);
  }

  function valuesGet(user: string, id: string, range: string, options: RenderOptions = {}) {
    return values.getValues(view(user, id), range, options);
  }

  function valuesBatchGet(
    user: string,
    id: string,
    options: RenderOptions & {ranges?: string[] | string},
  ): {spreadsheetId: string; valueRanges: ValueRange[]} {
    const reading = view(user, id);
    const ranges = [options.ranges ?? []].flat();
    const valueRanges = ranges.map(range => values.getValues(reading, range, options));
    return {spreadsheetId: id, valueRanges};
  }

  /** spreadsheets.sheets.copyTo: the copy is called `Copy of ...` and stands last. */
  function copySheet(user: string, id: string, sheetId: number, to: string): JsonObject {
    const source = requireSheet(view(user, id).book, sheetId);
    const looks = get(id).formats;
    return change(user, to, draft => pasteSheet(draft, source, looks));
  }

  const registry = {state, get, view, change, urlOf};
  const api = {create, copy, batchUpdate, getSpreadsheet, valuesGet, valuesBatchGet, copySheet};
  return {...registry, ...api, ...createPeople(world, registry), operations};
}

function attempt<T>(draft: Draft, act: (draft: Draft) => T): T {
  try {
    return act(draft);
  } catch (error) {
    discard(draft);
    throw error;
  }
}

/** Cells given with spreadsheets.create. */
function fill(draft: Draft, given: NewSpreadsheet): void {
  given.sheets?.forEach(({data = []}, index) => {
    data.forEach(({startRow = 0, startColumn = 0, rowData = []}, block) => {
      const {sheetId} = draft.book.sheets[index]!;
      const start = {sheetId, rowIndex: startRow, columnIndex: startColumn};
      try {
        updateCells(draft, {start, rows: rowData, fields: '*'});
      } catch (error) {
        throw at(error, `sheets[${index}].data[${block}]`);
      }
    });
  });
}
