import {CHANNELS} from '../../domain/channel';
import {isCalendarDate} from '../../domain/instant';

/** What a value that came from anywhere must be. */
export type Check = (value: unknown) => boolean;

export const isText: Check = value => typeof value === 'string' && value.length <= 100_000;
export const isFlag: Check = value => typeof value === 'boolean';
export const isCount: Check = value => Number.isInteger(value) && (value as number) > 0;
/** A place in a list, from 0. */
export const isPlace: Check = value => Number.isInteger(value) && (value as number) >= 0;
export const isMonth: Check = value =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
export const isDate: Check = value => typeof value === 'string' && isCalendarDate(value);
export const isChannel = isOneOf(CHANNELS);

/** One of these values and nothing else. */
export function isOneOf(values: readonly unknown[]): Check {
  return value => values.includes(value);
}

/** Left out, or a value that passes. */
export function isMissingOr(check: Check): Check {
  return value => value === undefined || check(value);
}

/** A list whose every value passes. */
export function isListOf(check: Check): Check {
  return value => Array.isArray(value) && value.every(check);
}

export const isRecord: Check = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record whose every value passes. */
export function isRecordOf(check: Check): Check {
  return value => isRecord(value) && Object.values(value as object).every(check);
}

/** A record with at least these fields. */
export function has(fields: Record<string, Check>): Check {
  return value => isRecord(value) && firstWrong(value as Record<string, unknown>, fields) === null;
}

/** The name of the first field that is not as it must be; null where all are. */
export function firstWrong(
  value: Record<string, unknown>,
  fields: Record<string, Check>,
): string | null {
  const wrong = Object.entries(fields).find(([name, check]) => !check(value[name]));
  return wrong ? wrong[0] : null;
}
