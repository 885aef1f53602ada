import type {PrintWish} from '../domain/desk/protocol';
import {Refusal} from '../domain/result';

type Check = (value: unknown) => boolean;

const isCount: Check = value => Number.isInteger(value) && (value as number) > 0;
const isMonth: Check = value => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);

/** What each paper needs to be told. */
const NEEDS: {[K in PrintWish['kind']]: Record<string, Check>} = {
  receipt: {entry: isCount},
  register: {month: isMonth},
  minutes: {month: isMonth},
  offlineSheets: {sheets: isCount},
  blankForm: {},
  procedure: {},
  kit: {},
};

/** The wish comes from anywhere, like the message around it. */
export function readWish(wish: unknown): PrintWish {
  const fields = wish as Record<string, unknown>;
  const needs = Object.entries(NEEDS).find(([kind]) => kind === fields.kind)?.[1];
  if (!needs) throw new Refusal('bad-request', {field: 'jenis cetakan'});
  const wrong = Object.entries(needs).find(([field, check]) => !check(fields[field]));
  if (wrong) throw new Refusal('bad-request', {field: wrong[0]});
  return wish as PrintWish;
}
