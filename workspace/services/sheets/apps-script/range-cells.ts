import {ask} from './book';
import {rect, type Place} from './place';

/** The getter's values for all cells of a place: one request. */
export function cells<T>(member: string, place: Place): T[][] {
  return ask<T[][]>(`Range.${member}`, place.id, place.sheetId, rect(place));
}

/** The value of the first cell, as Google's singular getters give it. */
export function first<T>(member: string, place: Place): T {
  return cells<T>(member, {...place, rows: 1, columns: 1})[0]![0]!;
}
