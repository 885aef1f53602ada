import type {Draft} from '../draft';
import {badRangeName, namedRangeIdTaken, namedRangeTaken, noNamedRange} from '../errors';
import {rectOf, requireSheet} from '../grid';
import {allow, assign, parseMask} from '../mask';
import type {NamedRange} from '../rest';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|R\d*C\d*|true|false)$/i;

/** A client may choose the id; an id or a name that is taken fails the batch. */
export function addNamedRange(draft: Draft, body: {namedRange?: Partial<NamedRange>}): object {
  const {name = '', range = {}, namedRangeId} = body.namedRange ?? {};
  const {book, world} = draft;
  if (namedRangeId && book.namedRanges.some(one => one.namedRangeId === namedRangeId)) {
    throw namedRangeIdTaken(namedRangeId);
  }
  requireName(draft, name);
  rectOf(requireSheet(book, range.sheetId), range);
  const id = namedRangeId || world.random.id(10, '0123456789');
  const added: NamedRange = {namedRangeId: id, name, range};
  book.namedRanges = [...book.namedRanges, added];
  return {addNamedRange: {namedRange: {...added, range: {...range}}}};
}

export function updateNamedRange(
  draft: Draft,
  body: {namedRange?: Partial<NamedRange>; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, ['name', 'range', 'namedRangeId']);
  const next = body.namedRange ?? {};
  const known = requireNamedRange(draft, next.namedRangeId);
  const changed = {...assign(known, next as NamedRange, mask), namedRangeId: known.namedRangeId};
  if (changed.name !== known.name) requireName(draft, changed.name);
  rectOf(requireSheet(draft.book, changed.range.sheetId), changed.range);
  draft.book.namedRanges = draft.book.namedRanges.map(one => (one === known ? changed : one));
}

export function deleteNamedRange(draft: Draft, body: {namedRangeId?: string}): void {
  const known = requireNamedRange(draft, body.namedRangeId);
  draft.book.namedRanges = draft.book.namedRanges.filter(one => one !== known);
}

function requireNamedRange({book}: Draft, id = ''): NamedRange {
  const known = book.namedRanges.find(one => one.namedRangeId === id);
  if (!known) throw noNamedRange(id);
  return known;
}

/** Source of the rules: https://support.google.com/docs/answer/63175 ("Name a range of cells"). */
function requireName({book}: Draft, name: string): void {
  if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw badRangeName(name);
  const taken = book.namedRanges.some(one => one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw namedRangeTaken(name);
}
