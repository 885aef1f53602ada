import type {Dossier} from '../../../src/domain/complaint/dossier';
import {hotSpots} from '../../../src/domain/recap/hot-spots';
import {kindOfPeriod, monthsOf, periodOf} from '../../../src/domain/recap/period';
import {recap} from '../../../src/domain/recap/recap';
import type {RecapLine} from '../../../src/domain/recap/recap-line';
import {spread} from '../../../src/domain/recap/spread';
import {villageOf} from '../../../src/domain/recap/village';
import {officeSettings} from '../../office-settings';
import {dossierOf, simulatedYear, YEAR} from './year';

const SETTINGS = officeSettings();
const NOW = Date.parse('2027-01-05T09:00:00+07:00');
const PERIOD = {from: `${YEAR}-01-01`, to: `${YEAR}-12-31`};

describe('P1 periods', () => {
  it.each([
    ['day', '2026-11-22', '2026-11-22', '2026-11-22'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['half', '2026-03-01', '2026-01-01', '2026-06-30'],
    ['year', '2026-03-01', '2026-01-01', '2026-12-31'],
  ] as const)('the %s of %s is %s to %s', (kind, date, from, to) => {
    expect(periodOf(kind, date)).toEqual({from, to});
    expect(kindOfPeriod({from, to})).toBe(kind);
  });

  it('any stretch of days has its months and no name', () => {
    const period = {from: '2025-12-31', to: '2026-03-01'};
    expect(monthsOf(period)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(kindOfPeriod(period)).toBeNull();
  });
});

describe('P1 how values lie', () => {
  it.each([
    [[], {count: 0, median: null, mean: null, p90: null}],
    [[5], {count: 1, median: 5, mean: 5, p90: 5}],
    [[9, 1, 5], {count: 3, median: 5, mean: 5, p90: 9}],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], {count: 10, median: 5.5, mean: 5.5, p90: 9}],
  ])('%j', (values, found) => expect(spread(values)).toEqual(found));
});

describe('P1 a recap of little', () => {
  it('an empty period has empty tables and no numbers', () => {
    const model = recap([], SETTINGS, {period: PERIOD, now: NOW});
    expect([model.total, model.first, model.byStatus, model.steps]).toEqual([0, null, [], []]);
    expect(model.answerWall.median).toBeNull();
  });

  it('does not tell what a confidential or a guarded complaint is about', () => {
    const all = simulatedYear(3, 40).map(dossierOf);
    const [first, second] = all.filter(one => one.complaint.classification);
    first!.complainant.confidential = true;
    second!.complaint.classification!.accused = [{is: 'head'}];
    const model = recap(all, SETTINGS, {period: PERIOD, now: NOW});
    const lines = [...model.answered, ...model.ended, ...model.open];
    const line = (one: Dossier) => lines.find(({register}) => register === one.complaint.register)!;
    expect(line(first!).subject).toBe('');
    const {subject, category, unit, village} = line(second!);
    expect([subject, category, unit, village]).toEqual(['', '', '', '']);
    expect(model.total).toBe(40);
  });
});

describe('P1 the village', () => {
  const named = (title: string, address = '') =>
    villageOf({texts: {title, body: ''}, complainant: {address}} as unknown as Dossier);

  it.each([
    ['Lampu padam di Desa Karangluhur RT 02', '', 'Karangluhur'],
    ['lampu padam di desa Karangluhur sejak kemarin', '', 'Karangluhur'],
    ['Sampah di Kel. Kepatihan Wetan menumpuk', '', 'Kepatihan Wetan'],
    ['Jalan rusak', 'Desa SIDOMULYO RT 1 RW 2', 'Sidomulyo'],
    ['Jalan desa rusak parah', '', ''],
  ])('of %j at %j is %j', (title, address, village) => expect(named(title, address)).toBe(village));
});

describe('P5 hot spots', () => {
  const line = (date: string, category = 'Sampah', village = 'Contohrejo') =>
    ({
      register: date,
      receivedAt: Date.parse(`${date}T09:00:00+07:00`),
      category,
      village,
    }) as RecapLine;

  it('three alike within 90 days are one, and not in 91', () => {
    const near = ['2026-01-01', '2026-02-01', '2026-03-31'].map(date => line(date));
    expect(hotSpots(near, 'WIB')).toMatchObject([{first: '2026-01-01', last: '2026-03-31'}]);
    const far = ['2026-01-01', '2026-02-01', '2026-04-01'].map(date => line(date));
    expect(hotSpots(far, 'WIB')).toEqual([]);
  });

  it('another village or category is another matter', () => {
    const lines = [line('2026-01-01'), line('2026-01-02'), line('2026-01-03', 'Sampah', 'Misalan')];
    expect(hotSpots(lines, 'WIB')).toEqual([]);
  });
});
