import {expect} from '../expect';
import {SHEET_ID, withSheet} from '../scratch';
import type {Spec} from '../spec';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const REST = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4';
const ID = 'aduan-commit-1';

const write = (row: number, ...values: string[]): Request => ({
  updateCells: {
    start: {sheetId: SHEET_ID, rowIndex: row, columnIndex: 0},
    rows: [
      {
        values: values.map(text => (text === '' ? {} : {userEnteredValue: {stringValue: text}})),
      },
    ],
    fields: 'userEnteredValue',
  },
});

const fence = (namedRangeId: string, name: string): Request => ({
  addNamedRange: {
    namedRange: {
      namedRangeId,
      name,
      range: {
        sheetId: SHEET_ID,
        startRowIndex: 1,
        endRowIndex: 2,
        startColumnIndex: 0,
        endColumnIndex: 1,
      },
    },
  },
});

const batch = (id: string, ...requests: Request[]) =>
  Sheets!.Spreadsheets.batchUpdate({requests}, id);

const read = (id: string, ...ranges: string[]) =>
  Sheets!.Spreadsheets.Values.batchGet(id, {ranges}).valueRanges!.map(({values}) => values ?? []);

export const specs: Spec[] = [
  {
    name: 'a spreadsheet is made with the ids, the size and the cells asked for',
    member: ['Sheets.Spreadsheets.create', 'Sheets.Spreadsheets.get'],
    source: `${REST}/spreadsheets/create`,
    run() {
      withSheet(id => {
        const {sheets} = Sheets!.Spreadsheets.get(id, {fields: 'sheets.properties'});
        const {sheetId, title, gridProperties} = sheets![0]!.properties!;
        expect([sheets!.length, sheetId, title, gridProperties!.rowCount]).toEqual([
          1,
          SHEET_ID,
          'Data',
          20,
        ]);
      });
    },
  },
  {
    name: 'a string value stays text, whatever it looks like',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: `${REST}/spreadsheets/other#ExtendedValue`,
    run() {
      withSheet(id => {
        batch(id, write(0, '=1+1', '007', '2026-03-02'));
        expect(read(id, 'Data!A1:C1')).toEqual([[['=1+1', '007', '2026-03-02']]]);
      });
    },
  },
  {
    name: 'ranges are answered in their order, without the empty cells at the end',
    member: 'Sheets.Spreadsheets.Values.batchGet',
    source: `${REST}/spreadsheets.values#ValueRange`,
    run() {
      withSheet(id => {
        batch(id, write(0, 'a', '', 'c'), write(2, 'x'));
        expect(read(id, 'Data!A3:D3', 'Data!A1:D2', 'Data!A10:D12')).toEqual([
          [['x']],
          [['a', '', 'c']],
          [],
        ]);
      });
    },
  },
  {
    name: 'one range is read as text the way a person sees it',
    member: 'Sheets.Spreadsheets.Values.get',
    source: `${REST}/spreadsheets.values/get`,
    run() {
      withSheet(id => {
        batch(id, write(0, '007', '', 'c'));
        expect(Sheets!.Spreadsheets.Values.get(id, 'Data!A1:D2').values).toEqual([
          ['007', '', 'c'],
        ]);
        expect(Sheets!.Spreadsheets.Values.get(id, 'Data!A3:D4').values ?? null).toEqual(null);
      });
    },
  },
  {
    name: 'a tab that is not there is a range that cannot be parsed',
    member: 'Sheets.Spreadsheets.Values.get',
    // Recorded live, with Google's own sample.
    source: 'https://github.com/googleworkspace/java-samples/issues/42',
    run() {
      withSheet(id => {
        const get = () => Sheets!.Spreadsheets.Values.get(id, 'Impor!A1:Z');
        expect(get).toThrow(/Unable to parse range/);
      });
    },
  },
  {
    name: 'a range beyond the grid is refused with a text that says so',
    member: 'Sheets.Spreadsheets.Values.batchGet',
    // Recorded live, of `values.get`.
    source: 'https://github.com/nithinmurali/pygsheets/issues/528',
    run() {
      withSheet(id => expect(() => read(id, 'Data!A21:D21')).toThrow(/exceeds grid limits/));
    },
  },
  {
    name: 'a batch of which one request fails changes nothing',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: `${REST}/spreadsheets/batchUpdate`,
    run() {
      withSheet(id => {
        const bad: Request = {deleteSheet: {sheetId: 999}};
        expect(() => batch(id, write(0, 'a'), bad)).toThrow(/999|sheet/i);
        expect(read(id, 'Data!A1:D1')).toEqual([[]]);
      });
    },
  },
  {
    name: 'a named range may be added under an id of our own',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: `${REST}/spreadsheets/request#AddNamedRangeRequest`,
    run() {
      withSheet(id => {
        batch(id, fence(ID, 'commit_1'));
        const {namedRanges} = Sheets!.Spreadsheets.get(id, {fields: 'namedRanges.namedRangeId'});
        expect(namedRanges).toEqual([{namedRangeId: ID}]);
      });
    },
  },
  {
    name: 'a batch that deletes a named range which is gone fails as a whole',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: 'assumed',
    run() {
      withSheet(id => {
        const move = [{deleteNamedRange: {namedRangeId: ID}}, fence('aduan-commit-2', 'commit_2')];
        batch(id, fence(ID, 'commit_1'));
        batch(id, ...move, write(0, 'first'));
        expect(() => batch(id, ...move, write(0, 'second'))).toThrow(/./);
        expect(read(id, 'Data!A1:A1')).toEqual([[['first']]]);
      });
    },
  },
  {
    name: 'a batch that adds a named range under an id which is there fails as a whole',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: `${REST}/spreadsheets/request#AddNamedRangeRequest`,
    run() {
      withSheet(id => {
        batch(id, fence(ID, 'commit_1'));
        expect(() => batch(id, fence(ID, 'commit_other'), write(0, 'second'))).toThrow(/./);
        expect(read(id, 'Data!A1:A1')).toEqual([[]]);
      });
    },
  },
  {
    name: 'rows are added at the end and can be written in the same batch',
    member: 'Sheets.Spreadsheets.batchUpdate',
    source: `${REST}/spreadsheets/request#AppendDimensionRequest`,
    run() {
      withSheet(id => {
        const more = {appendDimension: {sheetId: SHEET_ID, dimension: 'ROWS', length: 2}};
        batch(id, more, write(21, 'last'));
        expect(read(id, 'Data!A22:A22')).toEqual([[['last']]]);
      });
    },
  },
];
