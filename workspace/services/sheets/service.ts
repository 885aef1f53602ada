import {copyPlain} from '../../plain';
import type {World} from '../../service';
import {spreadsheetAnswer} from './answer';
import {applyRequests} from './batch-update';
import type {SheetsState} from './entities';
import {requireSheet} from './grid';
import {parseMask} from './mask';
import {newSpreadsheet} from './new-spreadsheet';
import {operations} from './operations';
import {createPeople} from './people';
import {createRegistry} from './registry';
import {pasteSheet} from './requests/sheets';
import type {BatchUpdate, JsonObject, NewSpreadsheet, RenderOptions, ValueRange} from './rest';
import * as values from './values';

const MIME_TYPE = 'application/vnd.google-apps.spreadsheet';

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
  const registry = createRegistry(world, state);
  const {get, require, view, change} = registry;

  /** spreadsheets.create */
  function create(given: NewSpreadsheet & NewFile) {
    const title = given.title ?? given.properties?.title ?? 'Untitled spreadsheet';
    const id = register({...given, title});
    state.spreadsheets[id] = newSpreadsheet(world, given, {id, title, owner: given.owner});
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

  const api = {create, copy, batchUpdate, getSpreadsheet, valuesGet, valuesBatchGet, copySheet};
  return {...registry, ...api, ...createPeople(world, registry), operations};
}
