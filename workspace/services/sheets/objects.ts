import {ownSheet, type Draft} from './draft';
import type {SheetObject} from './entities';
import {noObject} from './errors';

/** Puts something over the grid, or another in the place of one that is there. */
export function putObject(
  draft: Draft,
  {sheetId, object}: {sheetId: number; object: Omit<SheetObject, 'objectId'> & {objectId?: number}},
): {objectId: number} {
  const sheet = ownSheet(draft, sheetId);
  const known = sheet.objects ?? [];
  if (object.objectId === undefined) {
    const objectId = draft.world.random.int(2 ** 31);
    sheet.objects = [...known, {...object, objectId}];
    return {objectId};
  }
  const {objectId} = object;
  if (!known.some(one => one.objectId === objectId)) throw noObject();
  sheet.objects = known.map(one => (one.objectId === objectId ? {...object, objectId} : one));
  return {objectId};
}

export function removeObject(
  draft: Draft,
  {sheetId, objectId}: {sheetId: number; objectId: number | null},
): void {
  const sheet = ownSheet(draft, sheetId);
  const known = sheet.objects ?? [];
  if (!known.some(one => one.objectId === objectId)) throw noObject();
  sheet.objects = known.filter(one => one.objectId !== objectId);
}
