import {ownSheet, type Draft} from '../draft';
import type {BandedRange} from '../entities';
import {badField, bandingsOverlap, noBandedRange} from '../errors';
import {keptRect, overlap, rangeOf, rectOf} from '../grid';
import {allow, assign, parseMask} from '../mask';
import type {GridRange} from '../rest';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addbandingrequest */
export function addBanding(draft: Draft, body: {bandedRange?: Partial<BandedRange>}): object {
  const {range, ...given} = body.bandedRange ?? {};
  if (!range) throw badField('bandedRange.range');
  const added: BandedRange = {
    ...given,
    bandedRangeId: given.bandedRangeId ?? draft.world.random.int(2 ** 31),
    range: free(draft, range),
  };
  const sheet = ownSheet(draft, range.sheetId);
  sheet.bandings = [...(sheet.bandings ?? []), added];
  return {addBanding: {bandedRange: {...added}}};
}

/** A range in which no other banding lies: Sheets takes one for each cell. */
function free(draft: Draft, range: GridRange, except?: BandedRange): GridRange {
  const sheet = ownSheet(draft, range.sheetId);
  const rect = rectOf(sheet, range);
  const taken = (sheet.bandings ?? []).some(
    one => one !== except && overlap(keptRect(sheet, one.range), rect),
  );
  if (taken) throw bandingsOverlap();
  return rangeOf(sheet.sheetId, rect);
}

function locate(draft: Draft, bandedRangeId: number | undefined) {
  for (const {sheetId, bandings = []} of draft.book.sheets) {
    const held = bandings.find(one => one.bandedRangeId === bandedRangeId);
    if (held) return {held, sheet: ownSheet(draft, sheetId)};
  }
  throw noBandedRange(bandedRangeId ?? 0);
}

const FIELDS = ['range', 'rowProperties', 'columnProperties'];

export function updateBanding(
  draft: Draft,
  body: {bandedRange: BandedRange; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, FIELDS);
  const {held, sheet} = locate(draft, body.bandedRange.bandedRangeId);
  const next = assign<BandedRange>(held, body.bandedRange, mask);
  next.range = free(draft, next.range, held);
  sheet.bandings = sheet.bandings!.map(one => (one === held ? next : one));
}

export function deleteBanding(draft: Draft, body: {bandedRangeId?: number}): void {
  const {held, sheet} = locate(draft, body.bandedRangeId);
  sheet.bandings = sheet.bandings!.filter(one => one !== held);
}
