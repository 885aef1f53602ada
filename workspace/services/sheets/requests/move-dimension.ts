import {ownSheet, type Draft} from '../draft';
import type {Row} from '../entities';
import {moveIntoItself} from '../errors';
import {wholeSheet} from '../grid';
import {requireEditable} from '../protection';
import type {DimensionRange} from '../rest';
import {followMove, type Move} from '../shift';

/**
 * Moves lines to another place; `destinationIndex` counts before they are taken out
 * (reference/rest/v4/spreadsheets/request#movedimensionrequest).
 */
export function moveDimension(
  draft: Draft,
  body: {source?: DimensionRange; destinationIndex?: number},
): void {
  const {sheetId, dimension = 'ROWS', startIndex = 0, endIndex = 0} = body.source ?? {};
  const {destinationIndex = 0} = body;
  const sheet = ownSheet(draft, sheetId);
  requireEditable(draft, sheet, wholeSheet(sheet));
  if (destinationIndex > startIndex && destinationIndex < endIndex) throw moveIntoItself();
  const move: Move = {dimension, start: startIndex, end: endIndex, to: destinationIndex};
  if (dimension === 'COLUMNS') {
    const first = Math.min(startIndex, destinationIndex);
    sheet.rows = sheet.rows.map(row => (row.length > first ? relaid(row, move, null) : row));
  } else {
    sheet.rows = relaid<Row>(sheet.rows, move, []);
  }
  followMove(draft, sheet, move);
}

/** The list in its new order; what it lacks up to the places moved is filled in. */
function relaid<T>(list: T[], {start, end, to}: Move, blank: T): T[] {
  const full = list.slice();
  while (full.length < Math.max(end, to)) full.push(blank);
  const taken = full.slice(start, end);
  const left = [...full.slice(0, start), ...full.slice(end)];
  const at = to > start ? to - taken.length : to;
  return [...left.slice(0, at), ...taken, ...left.slice(at)];
}
