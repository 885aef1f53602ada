import type {PrintWish} from '../../domain/desk/protocol';
import {Refusal} from '../../domain/result';
import {type Check, firstWrong, isCount, isMonth} from './checks';

/** What each paper needs to be told. */
const NEEDS: {[K in PrintWish['kind']]: Record<string, Check>} = {
  receipt: {entry: isCount},
  caseFile: {entry: isCount},
  dossier: {entry: isCount},
  answerLetter: {entry: isCount},
  register: {month: isMonth},
  minutes: {month: isMonth},
  offlineSheets: {sheets: isCount},
  blankForm: {},
  procedure: {},
  kit: {},
  recovery: {},
};

/** The wish comes from anywhere, like the message around it. */
export function readWish(wish: unknown): PrintWish {
  const fields = wish as Record<string, unknown>;
  const needs = Object.entries(NEEDS).find(([kind]) => kind === fields.kind)?.[1];
  if (!needs) throw new Refusal('bad-request', {field: 'jenis cetakan'});
  const wrong = firstWrong(fields, needs);
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  return wish as PrintWish;
}
