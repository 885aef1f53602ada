import type {Draft} from './draft';
import type {Sheet} from './entities';
import {protectedCell} from './errors';
import {contains, keptRect, overlap, type Rect} from './grid';
import type {ProtectedRange} from './rest';

type Person = Pick<Draft, 'user' | 'owner'>;

/** Refuses a change of cells that a protected range keeps from this person; the file's owner may always. */
export function requireEditable(person: Person, sheet: Sheet, rect: Rect): void {
  for (const held of sheet.protectedRanges) {
    if (mayEdit(person, held) || !overlap(keptRect(sheet, held.range), rect)) continue;
    const open = held.unprotectedRanges ?? [];
    if (!open.some(range => contains(keptRect(sheet, range), rect))) throw protectedCell();
  }
}

/** Whoever may not edit a whole protected sheet may not rename, delete or reshape it either. */
export function requireSheetEditable(person: Person, sheet: Sheet): void {
  const whole = sheet.protectedRanges.find(held => isWhole(held) && !mayEdit(person, held));
  if (whole) throw protectedCell();
}

/** Without a list of editors, as with a mere warning, whoever may edit the file may edit the range. */
export function mayEdit({user, owner}: Person, held: ProtectedRange): boolean {
  if (user === owner || !held.editors) return true;
  return (held.editors.users ?? []).includes(user);
}

export const isWhole = ({range}: ProtectedRange) =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;
