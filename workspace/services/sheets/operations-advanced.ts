import {GoogleError, type Caller, type Operations, type Plain, type World} from '../../service';
import {meter} from './meter';
import {parseMask, pick} from './mask';
import type {BatchUpdate, JsonObject, NewSpreadsheet, RenderOptions, ValueRange} from './rest';
import {appendValues, clearValues, updateManyValues, updateValues, writtenAnswer} from './values';

interface Common {
  fields?: string;
}

type ValueOptions = Common &
  RenderOptions & {
    ranges?: string[];
    valueInputOption?: string;
    insertDataOption?: string;
  };

/**
 * A member of the advanced service: metered, its answer cut to `fields`, its errors as Apps Script words them.
 * https://developers.google.com/apps-script/advanced/sheets
 */
function request<A extends unknown[]>(
  method: string,
  kind: 'read' | 'write',
  act: (world: World, caller: Caller, ...args: A) => unknown,
) {
  return (world: World, caller: Caller, ...args: A): Plain => {
    try {
      meter(world.services.sheets.state, caller.user, world.clock.now(), kind);
      return act(world, caller, ...args) as Plain;
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      throw new GoogleError(
        `API call to sheets.${method} failed with error: ${error.message}`,
        error.status,
        'GoogleJsonResponseException',
      );
    }
  };
}

const cutTo = (options: Common | null | undefined, answer: unknown) =>
  options?.fields ? pick(answer, parseMask(options.fields)) : answer;

const spreadsheets: Operations = {
  'Sheets.Spreadsheets.create': request(
    'spreadsheets.create',
    'write',
    ({services, quotas}, {user, execution}, resource: NewSpreadsheet, options?: Common) => {
      quotas.spend(user, 'spreadsheetsCreated');
      const {spreadsheetId} = services.sheets.create({
        ...resource,
        owner: user,
        project: execution?.projectId,
      });
      return services.sheets.getSpreadsheet(user, spreadsheetId, {fields: options?.fields ?? '*'});
    },
  ),
  'Sheets.Spreadsheets.get': request(
    'spreadsheets.get',
    'read',
    (
      {services},
      {user},
      id: string,
      options?: Common & {ranges?: string[]; includeGridData?: boolean},
    ) => {
      const {ranges, ...rest} = options ?? {};
      const list = ranges === undefined ? {} : {ranges: [ranges].flat()};
      return services.sheets.getSpreadsheet(user, id, {...rest, ...list});
    },
  ),
  'Sheets.Spreadsheets.batchUpdate': request(
    'spreadsheets.batchUpdate',
    'write',
    ({services}, {user}, body: BatchUpdate, id: string, options?: Common) =>
      cutTo(options, services.sheets.batchUpdate(user, id, body)),
  ),
  'Sheets.Spreadsheets.Sheets.copyTo': request(
    'spreadsheets.sheets.copyTo',
    'write',
    ({services}, {user}, body: {destinationSpreadsheetId: string}, id: string, sheetId: number) =>
      services.sheets.copySheet(user, id, sheetId, body.destinationSpreadsheetId),
  ),
};

const values: Operations = {
  'Sheets.Spreadsheets.Values.get': request(
    'spreadsheets.values.get',
    'read',
    ({services}, {user}, id: string, range: string, options?: ValueOptions) =>
      cutTo(options, services.sheets.valuesGet(user, id, range, options ?? {})),
  ),
  'Sheets.Spreadsheets.Values.batchGet': request(
    'spreadsheets.values.batchGet',
    'read',
    ({services}, {user}, id: string, options?: ValueOptions) =>
      cutTo(options, services.sheets.valuesBatchGet(user, id, options ?? {})),
  ),
  'Sheets.Spreadsheets.Values.update': request(
    'spreadsheets.values.update',
    'write',
    ({services}, {user}, body: ValueRange, id: string, range: string, options?: ValueOptions) => {
      const written = services.sheets.change(user, id, draft =>
        updateValues(draft, range, body, options?.valueInputOption),
      );
      return cutTo(options, writtenAnswer(id, written));
    },
  ),
  'Sheets.Spreadsheets.Values.batchUpdate': request(
    'spreadsheets.values.batchUpdate',
    'write',
    (
      {services},
      {user},
      body: {valueInputOption?: string; data?: ValueRange[]},
      id: string,
      options?: Common,
    ) => {
      const written = services.sheets.change(user, id, draft =>
        updateManyValues(draft, body.data ?? [], body.valueInputOption),
      );
      const total = (member: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
        written.reduce((sum, one) => sum + one[member], 0);
      const titles = written.map(one => one.updatedRange.split('!')[0]);
      const answer: JsonObject = {
        spreadsheetId: id,
        totalUpdatedRows: total('updatedRows'),
        totalUpdatedColumns: total('updatedColumns'),
        totalUpdatedCells: total('updatedCells'),
        totalUpdatedSheets: new Set(titles).size,
        responses: written.map(one => writtenAnswer(id, one)),
      };
      return cutTo(options, answer);
    },
  ),
  'Sheets.Spreadsheets.Values.append': request(
    'spreadsheets.values.append',
    'write',
    ({services}, {user}, body: ValueRange, id: string, range: string, options?: ValueOptions) => {
      const {tableRange, written} = services.sheets.change(user, id, draft =>
        appendValues(draft, range, body, options ?? {}),
      );
      const updates = writtenAnswer(id, written);
      return cutTo(options, {spreadsheetId: id, ...(tableRange ? {tableRange} : {}), updates});
    },
  ),
  'Sheets.Spreadsheets.Values.clear': request(
    'spreadsheets.values.clear',
    'write',
    ({services}, {user}, _body: object, id: string, range: string) => ({
      spreadsheetId: id,
      clearedRange: services.sheets.change(user, id, draft => clearValues(draft, range)),
    }),
  ),
  'Sheets.Spreadsheets.Values.batchClear': request(
    'spreadsheets.values.batchClear',
    'write',
    ({services}, {user}, body: {ranges?: string[]}, id: string) => ({
      spreadsheetId: id,
      clearedRanges: services.sheets.change(user, id, draft =>
        (body.ranges ?? []).map(range => clearValues(draft, range)),
      ),
    }),
  ),
};

export const advanced: Operations = {...spreadsheets, ...values};
