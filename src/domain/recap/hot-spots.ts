import {addDays, type CalendarDate, dateOf, type Zone} from '../instant';
import type {RegisterNumber} from '../register-number';
import {count, type Counts} from './counts';
import type {RecapLine} from './recap-line';

/** P5: complaints of one category in one village, often enough to be the village's problem and not a person's. */
export interface HotSpot {
  category: string;
  village: string;
  registers: RegisterNumber[];
  first: CalendarDate;
  last: CalendarDate;
}

/** Three alike within so many days become a draft proposal. */
const REPEATED_WITHIN = 90;
const REPEATED = 3;

/** The fullest stretch of 90 days for each category and village that has three or more, the fullest first. */
export function hotSpots(lines: readonly RecapLine[], zone: Zone): HotSpot[] {
  const groups = new Map<string, RecapLine[]>();
  for (const line of lines) {
    if (line.category === '' || line.village === '' || line.status === 'voided') continue;
    const key = `${line.category}\n${line.village}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()]
    .map(group => fullest(group, zone))
    .filter(spot => spot.registers.length >= REPEATED)
    .sort((a, b) => b.registers.length - a.registers.length || (a.first < b.first ? -1 : 1));
}

/** P5: villages by how many complaints they are named in. */
export function villages(lines: readonly RecapLine[]): Counts {
  return count(lines.map(line => line.village).filter(name => name !== ''));
}

function fullest(group: readonly RecapLine[], zone: Zone): HotSpot {
  const sorted = [...group].sort((a, b) => a.receivedAt - b.receivedAt);
  const dates = sorted.map(line => dateOf(line.receivedAt, zone));
  const windows = sorted.map((_line, from) => {
    const until = addDays(dates[from]!, REPEATED_WITHIN - 1);
    const to = dates.filter(date => date <= until).length;
    return {from, to};
  });
  const {from, to} = windows.reduce((best, one) =>
    one.to - one.from > best.to - best.from ? one : best,
  );
  return {
    category: group[0]!.category,
    village: group[0]!.village,
    registers: sorted.slice(from, to).map(line => line.register),
    first: dates[from]!,
    last: dates[to - 1]!,
  };
}
