import vectors from '../fixtures/deadline-vectors.json';
import {judgeLine} from '../../tools/judge/rows';
import {TASKS} from '../../tools/judge/tasks';

const judge = (row: object) =>
  judgeLine(JSON.stringify({id: 1, ...row}), TASKS['deadline']!({})).answer;
const due = (received: string, amount: number, unit = 'workingDays') =>
  judge({received, amount, unit}).due;

describe('judge deadline', () => {
  it.each(vectors.vektor)('$diterima plus $hari_kerja working days', vector => {
    const row = {received: vector.diterima, amount: vector.hari_kerja, unit: 'workingDays'};
    const strict = judge(row);
    expect(strict.due).toBe(vector.jatuh_tempo);
    expect(strict.skipped).toHaveLength(vector.hari_dilewati);
    expect(judge({...row, collectiveLeaveCounts: true}).due).toBe(
      vector.jatuh_tempo_bila_cuti_bersama_dihitung_kerja,
    );
  });

  it('answers a date for a date, with each skipped day and why', () => {
    expect(judge({received: '2026-11-20', amount: 1, unit: 'workingDays'})).toEqual({
      id: 1,
      due: '2026-11-23',
      skipped: [
        {date: '2026-11-21', why: 'Sabtu, tidak ada pelayanan'},
        {date: '2026-11-22', why: 'Minggu, tidak ada pelayanan'},
      ],
    });
  });

  it.each([
    ['2026-03-17T10:00:00+07:00', 1, 'workingDays', '2026-03-25T16:00:00+07:00'],
    ['2026-03-17T10:00:00+09:00', 1, 'workingDays', '2026-03-25T16:00:00+09:00'],
    ['2026-03-17T23:30:00Z', 1, 'workingDays', '2026-03-25T09:00:00Z'],
    ['2026-03-17T10:00', 1, 'workingDays', '2026-03-25T16:00:00'],
    ['2026-11-20T10:00:00+08:00', 0, 'workingDays', '2026-11-20T16:30:00+08:00'],
    ['2026-11-20T16:00:00+07:00', 60, 'workingMinutes', '2026-11-23T08:00:00+07:00'],
    ['2026-11-20T23:50:00+07:00', 15, 'minutes', '2026-11-21T00:05:00+07:00'],
    ['2026-11-20T10:00:00+07:00', 1, 'calendarDays', '2026-11-21T23:59:00+07:00'],
    ['2026-11-20T10:00:00+07:00', 3, 'calendarDays', '2026-11-23T16:00:00+07:00'],
    ['2026-11-20', 60, 'workingMinutes', '2026-11-20'],
    ['2026-11-20', 60, 'calendarDays', '2027-01-19'],
  ])('%s and %i %s: %s', (received, amount, unit, expected) => {
    expect(due(received, amount, unit)).toBe(expected);
  });

  it('counts collective leave as work when asked to', () => {
    const row = {received: '2026-03-17', amount: 1, unit: 'workingDays'};
    expect(judge({...row, collectiveLeaveCounts: true}).due).toBe('2026-03-18');
  });

  it('says that a deadline in a year without decree is provisional', () => {
    expect(judge({received: '2027-12-30', amount: 5, unit: 'workingDays'})).toMatchObject({
      provisional: true,
      undecreedYears: [2028],
    });
  });

  it.each([
    [{received: '2026-02-30', amount: 1, unit: 'minutes'}],
    [{received: 'besok', amount: 1, unit: 'minutes'}],
    [{received: '2026-02-03', amount: -1, unit: 'minutes'}],
    [{received: '2026-02-03', amount: 1.5, unit: 'workingDays'}],
    [{received: '2026-02-03', amount: '1', unit: 'workingDays'}],
    [{received: '2026-02-03', amount: 1, unit: 'hari'}],
    [{amount: 1, unit: 'minutes'}],
  ])('refuses %j', row => {
    expect(judge(row)).toEqual({id: 1, error: expect.any(String)});
  });
});
