import type {Option} from '../../page/field';
import {monthWords} from '../../text/desk-recap';

const MONTHS_BACK = 24;

/** A select of months in Indonesian words: not every browser has a picker for months. */
export function monthsUntil(last: string): Option[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({length: MONTHS_BACK}, (_, back) => {
    const value = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
    return [value, monthWords(value)] as const;
  });
}
