import {evaluate, openScript} from './script';
import {CASES, type Case} from './format-cases';

/** All cases of a group in one execution: the expressions are the script. */
function valuesOf(cases: readonly Case[]): unknown[] {
  const code = cases.map(({script}) => `() => (${script})`).join(',\n');
  const {run} = openScript(
    `const cases = [${code}];
    const hex = bytes => bytes.map(byte => (byte & 255).toString(16).padStart(2, '0')).join('');
    const at = '2026-03-02T01:05:09.007Z';
    function f() { return cases.map(one => { try { return one(); } catch (error) { return String(error); } }); }`,
    {manifest: MANIFEST},
  );
  return run<unknown[]>('f');
}

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  dependencies: {
    enabledAdvancedServices: [{userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4'}],
  },
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  const values = valuesOf(cases);

  it.each(cases.map(({script, gives}, index) => [script, gives, index] as const))(
    '%s gives %j',
    (_script, gives, index) => {
      expect(values[index]).toEqual(gives);
    },
  );

  it('names a source for each case', () => {
    for (const {source} of cases) expect(source).toMatch(/^(https:\/\/|RFC |FIPS |ECMA-|assumed$)/);
  });
});

describe('the formats scripts rely on', () => {
  it('are tried in at least sixty cases', () => {
    expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(60);
  });
});

describe('what google.script.run carries', () => {
  // https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) (any server-side function)
  it.each([
    [
      '{at: new Date(at).toISOString(), n: [1, "a", null, true]}',
      {at: '2026-03-02T01:05:09.007Z', n: [1, 'a', null, true]},
    ],
    ['{n: undefined, a: [undefined]}', {a: [null]}],
    ['new Date(at)', null],
    ['{deep: [{at: new Date(at)}]}', null],
    ['{f() {}}', null],
  ])('of %s is %j', (script, arrives) => {
    const code = `const at = '2026-03-02T01:05:09.007Z'; function f() { return ${script}; }`;
    expect(openScript(code).call({fn: 'f', via: 'page'})).toMatchObject({
      ok: true,
      result: arrives,
    });
  });
});

describe('two time zones', () => {
  it('a script in one zone and a spreadsheet in another agree on the instant, not on the clock', () => {
    const script = `(() => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.setSpreadsheetTimeZone('Asia/Jayapura');
      const cell = book.getSheets()[0].getRange('A1');
      cell.setValue(new Date('2026-03-02T01:05:00Z')).setNumberFormat('yyyy-mm-dd hh:mm');
      return [cell.getDisplayValue(), cell.getValue().toISOString(), Utilities.formatDate(cell.getValue(), Session.getScriptTimeZone(), 'HH:mm')];
    })()`;
    // https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone() says that there are two.
    expect(evaluate(script, {manifest: MANIFEST})).toEqual([
      '2026-03-02 10:05',
      '2026-03-02T01:05:00.000Z',
      '08:05',
    ]);
  });
});
