import {setting} from '../../../runtime/setting';
import {infoOf} from './book';
import type {RangeType, Sheet} from './members';
import {placeIn, placeOf, type Place} from './place';
import {range} from './range';
import {sheet} from './sheet';

/** What is selected in each spreadsheet, as far as this execution knows: at first the first cell of the first tab. */
const sheets = new Map<string, number>();
const ranges = new Map<string, Place>();

export function activeSheetId(id: string): number {
  const {sheets: tabs} = infoOf(id);
  const chosen = tabs.find(tab => tab.sheetId === sheets.get(id));
  const told = tabs.find(tab => tab.title === eventIn(id)?.sheetName);
  return (chosen ?? told ?? tabs.find(tab => !tab.hidden) ?? tabs[0]!).sheetId;
}

export function selectSheet(id: string, sheetId: number): Sheet {
  sheets.set(id, sheetId);
  return sheet({id, sheetId});
}

export function selectRange(place: Place): RangeType {
  sheets.set(place.id, place.sheetId);
  ranges.set(place.id, place);
  return range(place);
}

export function activePlace(id: string, sheetId: number): Place {
  const place = ranges.get(id);
  if (place?.sheetId === sheetId) return place;
  const event = sheets.has(id) ? null : eventIn(id);
  return event ? placeOf(id, sheetId, {sheetId, ...event.cells}) : placeIn(id, sheetId, 1, 1);
}

/** A trigger's script starts with what set it off selected. */
const eventIn = (id: string) => (setting().container?.id === id ? setting().selection : null);

/** The first cell of what is selected. */
export const activeCell = (id: string, sheetId: number): RangeType =>
  range({...activePlace(id, sheetId), rows: 1, columns: 1});
