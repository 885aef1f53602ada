import {requestFaults, responseFaults} from './call';
import {discoveryFolder, documented, type Documented} from './documents';
import {faultsOf, type Schemas} from './schema';

const SCHEMAS: Schemas = {
  Color: {type: 'object', properties: {red: {type: 'number', format: 'float'}}},
  Cell: {
    type: 'object',
    properties: {
      text: {type: 'string'},
      count: {type: 'integer', format: 'int32'},
      size: {type: 'string', format: 'int64'},
      wrap: {type: 'string', enum: ['CLIP', 'WRAP']},
      colors: {type: 'array', items: {$ref: 'Color'}},
      labels: {type: 'object', additionalProperties: {type: 'string'}},
    },
  },
};

describe('the check against Google’s discovery documents', () => {
  it.each([
    [{text: 'a', count: 3, size: '12', wrap: 'WRAP', colors: [{red: 0.5}], labels: {a: 'b'}}, []],
    [{}, []],
    [{text: null}, []],
    [{txt: 'a'}, ['cell.txt: unknown']],
    [{text: 1}, ['cell.text: number 1 is no string']],
    [{count: 1.5}, ['cell.count: number 1.5 is no integer']],
    [{size: '1.5'}, ['cell.size: "1.5" is no int64']],
    [{wrap: 'wrap'}, ['cell.wrap: wrap is no value']],
    [{colors: {red: 1}}, ['cell.colors: object is no list']],
    [{colors: [{red: 1}, {rot: 1}]}, ['cell.colors[1].rot: unknown']],
    [{labels: {a: 1}}, ['cell.labels.a: number 1 is no string']],
    [[], ['cell: no object']],
  ])('of %j says %j', (value, faults) => {
    expect(faultsOf(value, {$ref: 'Cell'}, SCHEMAS, 'cell')).toEqual(faults);
  });
});

const folder = discoveryFolder();
if (!folder) console.info('Google’s discovery documents are not at hand: requests are not checked');

(folder ? describe : describe.skip)('Google’s own documents', () => {
  const method = (member: string): Documented => documented(folder!, member)!;

  it('know the bridge’s members by Apps Script’s names', () => {
    expect(method('Sheets.Spreadsheets.Values.batchGet').method.id).toBe(
      'sheets.spreadsheets.values.batchGet',
    );
    expect(method('Drive.Files.remove').method.id).toBe('drive.files.delete');
    expect(documented(folder!, 'Form.getItems')).toBeUndefined();
  });

  it.each<[string, unknown[], string[]]>([
    ['Sheets.Spreadsheets.batchUpdate', [{requests: [{deleteSheet: {sheetId: 1}}]}, 'id'], []],
    [
      'Sheets.Spreadsheets.batchUpdate',
      [{requests: [{dropSheet: {}}]}, 'id'],
      ['body.requests[0].dropSheet: unknown'],
    ],
    ['Sheets.Spreadsheets.batchUpdate', [{requests: []}], ['spreadsheetId: missing']],
    ['Sheets.Spreadsheets.Values.batchGet', ['id', {ranges: ['A1']}], []],
    ['Sheets.Spreadsheets.Values.batchGet', ['id', {range: 'A1'}], ['range: unknown parameter']],
    [
      'Sheets.Spreadsheets.Values.batchGet',
      ['id', {valueRenderOption: 'RAW'}],
      ['valueRenderOption: RAW is no value'],
    ],
    ['Gmail.Users.Messages.get', ['me', 'id', {format: 'full'}], []],
    ['Gmail.Users.Messages.send', [{threadId: 'id'}, 'me', {bytes: [1]}], []],
    ['Drive.Files.create', [{name: 'a', title: 'b'}, null], ['body.title: unknown']],
  ])('judge a request of %s: %j', (member, args, faults) => {
    expect(requestFaults(method(member), args)).toEqual(faults);
  });

  it('judge an answer', () => {
    const answer = {spreadsheetId: 'id', valueRanges: [{range: 'A1', cells: []}]};
    expect(responseFaults(method('Sheets.Spreadsheets.Values.batchGet'), answer)).toEqual([
      'answer.valueRanges[0].cells: unknown',
    ]);
  });
});
