import {recap} from '../../../src/domain/recap/recap';
import {officeSettings} from '../../office-settings';
import {reckon, served} from './reckoning';
import {dossierOf, simulatedYear, type Written, YEAR} from './year';

const SETTINGS = officeSettings({socialProcedure: 'sop-b@1'});
const NOW = Date.parse(`${YEAR + 1}-01-05T09:00:00+07:00`);
const SIZE = 600;

const year = simulatedYear(20_260_101, SIZE);
const period = {from: `${YEAR}-01-01`, to: `${YEAR}-12-31`};
const model = recap(year.map(dossierOf), SETTINGS, {period, now: NOW});
const reckoned = year.map(one => reckon(one, NOW));

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function spreadOf(values: readonly number[]) {
  const sorted = Float64Array.from(values).sort();
  const upTo = (share: number) => sorted.find((_, index) => (index + 1) / sorted.length >= share);
  const half = sorted.length / 2;
  const median = Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : upTo(0.5)!;
  let sum = 0;
  for (const value of values) sum += value;
  return {count: values.length, median, mean: sum / values.length, p90: upTo(0.9)};
}

const event = <T extends string>({events}: Written, type: T) =>
  events.find(one => one.type === type);

describe('P1 the recap of a simulated year is what the journal says', () => {
  it('is a year worth counting', () => {
    expect(new Set(reckoned.map(one => one.status)).size).toBeGreaterThan(6);
    expect(model.late.length).toBeGreaterThan(50);
    expect(model.promises.broken).toBeGreaterThan(0);
  });

  it('numbers from first to last, and the voids', () => {
    expect([model.total, model.first, model.last]).toEqual([
      SIZE,
      `ADU-${YEAR}-0001`,
      `ADU-${YEAR}-${String(SIZE).padStart(4, '0')}`,
    ]);
    const voided = year.filter(one => event(one, 'voided'));
    expect(model.voids.map(one => one.register)).toEqual(
      voided.map(({entry}) => `ADU-${YEAR}-${String(entry).padStart(4, '0')}`),
    );
  });

  it('status, channel, kind, category and village', () => {
    expect(Object.fromEntries(model.byStatus)).toEqual(tally(reckoned.map(one => one.status)));
    const registered = year.map(one => event(one, 'registered') as {channel: string});
    expect(Object.fromEntries(model.byChannel)).toEqual(tally(registered.map(one => one.channel)));
    const classified = year.map(
      one =>
        (event(one, 'classified') as {classification: {kind: string; category: string}} | undefined)
          ?.classification,
    );
    const kinds = classified.map(one => one?.kind ?? 'unclassified');
    expect(Object.fromEntries(model.byKind)).toEqual(tally(kinds));
    const categories = classified.map(one => one?.category ?? '');
    expect(Object.fromEntries(model.byCategory)).toEqual(tally(categories));
    const villages = year.map(({texts}) => texts.title.split('Desa ')[1]!);
    expect(Object.fromEntries(model.byVillage)).toEqual(tally(villages));
  });

  it('unit: the last that was asked', () => {
    const units = year.flatMap(({events}) => {
      const asked = events.filter(one => one.type === 'referred');
      return asked.length === 0 ? [] : [asked[asked.length - 1]!.unit];
    });
    expect(Object.fromEntries(model.byUnit)).toEqual(tally(units));
  });

  it('every complaint stands in one list, and in the right one', () => {
    const {answered, ended, open} = model;
    expect(answered.length + ended.length + open.length).toBe(SIZE);
    const having = (...statuses: string[]) =>
      reckoned.filter(one => statuses.includes(one.status)).length;
    expect(answered).toHaveLength(having('answered', 'closed'));
    expect(ended).toHaveLength(having('dismissed', 'voided'));
  });

  it('the time from receipt to the first answer', () => {
    const answered = reckoned.filter(one => one.firstAnswer !== null);
    expect(model.answerWall).toEqual(
      spreadOf(answered.map(one => one.firstAnswer! - one.received)),
    );
    expect(model.answerWorking).toEqual(
      spreadOf(answered.map(one => served(one.received, one.firstAnswer!))),
    );
  });

  it('each step: on time, late, waiting and handling', () => {
    expect(model.steps.map(one => `${one.procedure} ${one.no}`)).toEqual([
      ...[1, 2, 3, 4, 5].map(no => `sop-a@1 ${no}`),
      ...[2, 3, 4, 5].map(no => `sop-b@1 ${no}`),
    ]);
    for (const step of model.steps) {
      const key = `${step.procedure} ${step.no}`;
      const verdicts = tally(reckoned.map(one => one.verdicts[key] ?? ''));
      const {onTime, late, overdue} = step;
      expect([key, onTime, late, overdue]).toEqual([
        key,
        verdicts.onTime ?? 0,
        verdicts.late ?? 0,
        verdicts.overdue ?? 0,
      ]);
      const times = (of: 'waiting' | 'handling') =>
        spreadOf(reckoned.flatMap(one => (key in one[of] ? [one[of][key]!] : [])));
      expect([key, step.waiting]).toEqual([key, times('waiting')]);
      expect([key, step.handling]).toEqual([key, times('handling')]);
    }
  });

  it('each late step is named, with its reason', () => {
    const lates = reckoned.flatMap((one, index) =>
      Object.entries(one.verdicts)
        .filter(([, verdict]) => verdict === 'late' || verdict === 'overdue')
        .map(([key]) => {
          const no = Number(key.split(' ')[1]);
          const {entry, texts} = year[index]!;
          return `${entry} ${no} ${texts.lateReasons?.[no] ?? ''}`;
        }),
    );
    const named = model.late.map(
      ({register, no, reason}) => `${Number(register.slice(9))} ${no} ${reason}`,
    );
    expect(named.sort()).toEqual(lates.sort());
  });

  it('satisfaction, promises and reopenings', () => {
    const said = year
      .filter(one => event(one, 'answered'))
      .map(({events}) => {
        const words = events.filter(one => one.type === 'rated' || one.type === 'answered');
        const last = words[words.length - 1]!;
        return last.type === 'rated' ? String(last.satisfied) : 'silent';
      });
    expect(model.satisfaction).toEqual({
      satisfied: said.filter(one => one === 'true').length,
      unsatisfied: said.filter(one => one === 'false').length,
      silent: said.filter(one => one === 'silent').length,
    });
    const {made, ...fates} = model.promises;
    const promises = reckoned.flatMap(one => one.promises);
    expect(made).toBe(promises.length);
    expect(Object.fromEntries(Object.entries(fates).filter(([, many]) => many > 0))).toEqual(
      tally(promises),
    );
    expect(model.reopened).toBe(year.filter(one => event(one, 'reopened')).length);
  });
});
