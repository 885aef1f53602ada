import {emulatedClasses} from '../../tools/inventory/classes';
import {evaluate} from './script';

const ABSENT = 'memberThatGoogleNeverHad';

describe('a member that is not there', () => {
  const classes = emulatedClasses();

  it('throws and names itself, in every class', () => {
    for (const [name, {make}] of classes) {
      expect(() => Reflect.get(make({}), ABSENT)).toThrow(`not emulated: ${name}.${ABSENT}`);
    }
  });

  it('throws and names itself, in every enumeration of a class', () => {
    const found = classes.flatMap(([name, {members, make}]) =>
      Object.entries(members)
        .filter(([, member]) => isEnumeration(member))
        .map(([key]) => ({path: `${name}.${key}`, values: Reflect.get(make({}), key) as object})),
    );
    expect(found.map(({path}) => path)).toContain('Utilities.Charset');
    for (const {path, values} of found) {
      expect(() => Reflect.get(values, ABSENT)).toThrow(`not emulated: ${path}.${ABSENT}`);
    }
  });

  it.each([
    ['Utilities.Charset.EBCDIC', 'not emulated: Utilities.Charset.EBCDIC'],
    ['SpreadsheetApp.getActive().getCharts()', 'not emulated: Spreadsheet.getCharts'],
    ['SlidesApp.create()', 'not emulated: SlidesApp.create'],
  ])('throws in a script: %s', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  it('leaves JavaScript’s own questions alone', () => {
    expect(
      evaluate(
        '[JSON.stringify(Utilities.Charset), String(Utilities.Charset.UTF_8), "$" in Utilities, typeof Utilities.constructor]',
      ),
    ).toEqual(['{"US_ASCII":"US_ASCII","UTF_8":"UTF_8"}', 'UTF_8', true, 'function']);
  });
});

function isEnumeration(member: unknown): boolean {
  if (typeof member !== 'object' || member === null || '$' in member) return false;
  const values = Object.values(member) as {ordinal?: unknown}[];
  return values.length > 0 && values.every(value => typeof value?.ordinal === 'function');
}
