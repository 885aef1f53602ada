import {emulate} from '../../../runtime/emulate';
import type {DeveloperMetadata as Held} from '../entities';
import {sheetInfo} from './book';
import {DeveloperMetadataLocationType} from './enums-book';
import {typeOf} from './developer-metadata';
import type {RangeType} from './members';
import {placeIn} from './place';
import {range} from './range';
import {sheet} from './sheet';
import {spreadsheet} from './spreadsheet';

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

interface State {
  id: string;
  location: Held['location'];
}

/** The row or the column metadata stand at; null where they stand elsewhere. */
function line({id, location}: State, dimension: 'ROWS' | 'COLUMNS'): RangeType | null {
  const at = location.dimensionRange;
  if (at?.dimension !== dimension) return null;
  const {sheetId} = at;
  const {rowCount, columnCount} = sheetInfo(id, sheetId).gridProperties;
  return range(
    dimension === 'ROWS'
      ? placeIn(id, sheetId, at.startIndex + 1, 1, 1, columnCount)
      : placeIn(id, sheetId, 1, at.startIndex + 1, rowCount, 1),
  );
}

export const metadataLocation = emulate<Location, State>('DeveloperMetadataLocation', () => ({
  getColumn() {
    return line(this.$, 'COLUMNS');
  },
  getLocationType() {
    const name = typeOf(this.$.location) as keyof typeof DeveloperMetadataLocationType & string;
    return DeveloperMetadataLocationType[
      name
    ] as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  },
  getRow() {
    return line(this.$, 'ROWS');
  },
  getSheet() {
    const {id, location} = this.$;
    const sheetId = location.sheetId ?? location.dimensionRange?.sheetId;
    return sheetId === undefined ? null : sheet({id, sheetId});
  },
  getSpreadsheet() {
    return this.$.location.spreadsheet ? spreadsheet({id: this.$.id}) : null;
  },
}));
