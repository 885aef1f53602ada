import {ownSheet, type Draft} from '../draft';
import type {Sheet} from '../entities';
import {
  noProtectedRange,
  protectedCell,
  protectedRangeIdTaken,
  warningOnlyEditors,
} from '../errors';
import {rectOf} from '../grid';
import {allow, assign, parseMask} from '../mask';
import {mayEdit} from '../protection';
import type {ProtectedRange} from '../rest';

const FIELDS = [
  'range',
  'namedRangeId',
  'description',
  'warningOnly',
  'editors',
  'unprotectedRanges',
  'protectedRangeId',
];

export function addProtectedRange(
  draft: Draft,
  body: {protectedRange?: Partial<ProtectedRange>},
): object {
  const given = body.protectedRange ?? {};
  const range = given.range ?? namedRange(draft, given.namedRangeId);
  const sheet = ownSheet(draft, range.sheetId);
  rectOf(sheet, range);
  const id = given.protectedRangeId ?? draft.world.random.int(2 ** 31);
  if (find(draft, id)) throw protectedRangeIdTaken(id);
  const added = checked(draft, {...given, range, protectedRangeId: id});
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return {addProtectedRange: {protectedRange: {...added, requestingUserCanEdit: true}}};
}

export function updateProtectedRange(
  draft: Draft,
  body: {protectedRange?: Partial<ProtectedRange>; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, FIELDS);
  const {sheet, held} = require(draft, body.protectedRange?.protectedRangeId);
  const next = assign(held, body.protectedRange as ProtectedRange, mask);
  const changed = checked(draft, {...next, protectedRangeId: held.protectedRangeId});
  rectOf(sheet, changed.range);
  sheet.protectedRanges = sheet.protectedRanges.map(one => (one === held ? changed : one));
}

export function deleteProtectedRange(draft: Draft, body: {protectedRangeId?: number}): void {
  const {sheet, held} = require(draft, body.protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter(one => one !== held);
}

/** Whoever protects stays an editor, and so does the file's owner: Google never locks them out. */
function checked(draft: Draft, range: ProtectedRange): ProtectedRange {
  const {requestingUserCanEdit: _answerOnly, ...kept} = range;
  if (kept.warningOnly) {
    if (kept.editors?.users?.length) throw warningOnlyEditors();
    delete kept.editors;
    return kept;
  }
  if (!kept.editors) return kept;
  const users = new Set([...(kept.editors.users ?? []), draft.user, draft.owner]);
  return {...kept, editors: {...kept.editors, users: [...users]}};
}

function namedRange({book}: Draft, id: string | undefined) {
  return book.namedRanges.find(one => one.namedRangeId === id)?.range ?? {};
}

function find({book}: Draft, id: number): {sheet: Sheet; held: ProtectedRange} | undefined {
  for (const sheet of book.sheets) {
    const held = sheet.protectedRanges.find(one => one.protectedRangeId === id);
    if (held) return {sheet, held};
  }
  return undefined;
}

/** Only who may edit a protected range may change or lift its protection. */
function require(draft: Draft, id = 0) {
  const found = find(draft, id);
  if (!found) throw noProtectedRange(id);
  if (!mayEdit(draft, found.held)) throw protectedCell();
  return {sheet: ownSheet(draft, found.sheet.sheetId), held: found.held};
}
