import {Refusal} from '../result';
import type {Letter, OfficeLetter} from './transaction';

/** Characters in a cell of Sheets: https://support.google.com/drive/answer/37603 */
const CELL = 50_000;

/**
 * A letter as the ledger keeps it: in one cell. A long one is kept without its formatted body, which says the same as
 * the plain one.
 *
 * @param register of the complaint it belongs to, for the refusal `too-long`.
 */
export function letterCell(letter: Letter | OfficeLetter, register = ''): string {
  const whole = JSON.stringify(letter);
  if (whole.length <= CELL) return whole;
  const plain = JSON.stringify({...letter, html: ''});
  if (plain.length > CELL) throw new Refusal('too-long', {register});
  return plain;
}

/** The letter that `write` makes of all items, or several of fewer items each where that one would fill its cell. */
export function lettersThatFit<T, L extends Letter | OfficeLetter>(
  items: readonly T[],
  write: (items: readonly T[]) => L,
): L[] {
  const letter = write(items);
  if (items.length < 2 || JSON.stringify(letter).length <= CELL) return [letter];
  const half = Math.ceil(items.length / 2);
  return [items.slice(0, half), items.slice(half)].flatMap(some => lettersThatFit(some, write));
}
