import {emptyHead} from '../../../src/domain/ledger/head';
import {isFull, openingAfter, volumeOf} from '../../../src/domain/ledger/volume';
import {officeSettings} from '../../office-settings';

const NEW_YEAR = Date.parse('2027-01-01T00:00:00+07:00');
const OLD = {
  ...emptyHead({}),
  entries: 7,
  office: 41,
  series: [{year: 2026, first: 1, entry: 1}],
};

describe('R8 the turn of a volume', () => {
  it('comes with the year of the office’s zone, and only where the old one holds something', () => {
    const full = (now: number, head = OLD) => isFull(head, officeSettings(), now);
    expect([full(NEW_YEAR - 1), full(NEW_YEAR)]).toEqual([false, true]);
    expect(full(NEW_YEAR, {...OLD, base: 7})).toBe(false);
  });

  it('goes on with places, years and the count of mails', () => {
    const {head} = openingAfter({head: OLD, recentRows: [], sheetRows: []});
    expect(head).toMatchObject({volume: 2, base: 7, entries: 7, series: OLD.series});
  });

  it('numbers office letters far from those that the old one still writes', () => {
    const {head} = openingAfter({head: OLD, recentRows: [], sheetRows: []});
    expect(head.office! - OLD.office).toBeGreaterThan(100_000);
  });

  it('leaves each place in its volume', () => {
    const volumes = [{base: 0}, {base: 7}, {base: 9}];
    expect([1, 7, 8, 9, 10].map(entry => volumeOf(entry, volumes).base)).toEqual([0, 0, 7, 7, 9]);
  });
});
