import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import type {DeveloperMetadata as Held} from '../entities';
import {act, ask, sheetInfo} from './book';
import {DeveloperMetadataLocationType, DeveloperMetadataVisibility} from './enums-book';
import type {RangeType, Sheet} from './members';
import {metadataLocation} from './metadata-location';
import type {Place} from './place';
import type {Tab} from './sheet-properties';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

interface State {
  id: string;
  held: Held;
}

function update(state: State, changed: Partial<Held>): void {
  const {metadataId} = state.held;
  act('DeveloperMetadata.update', state.id, {
    updateDeveloperMetadata: {
      dataFilters: [{developerMetadataLookup: {metadataId}}],
      developerMetadata: changed,
      fields: Object.keys(changed).join(','),
    },
  });
  state.held = {...state.held, ...changed};
}

/** Metadata stand at one whole row or one whole column (reference/spreadsheet/developer-metadata#moveToRow(Range)). */
export function lineOf({id, sheetId, row, column, rows, columns}: Place): Held['location'] {
  const {rowCount, columnCount} = sheetInfo(id, sheetId).gridProperties;
  const line = (dimension: string, at: number) => ({
    dimensionRange: {sheetId, dimension, startIndex: at - 1, endIndex: at},
  });
  if (rows === 1 && columns === columnCount) return line('ROWS', row);
  if (columns === 1 && rows === rowCount) return line('COLUMNS', column);
  throw exception('Adding developer metadata to arbitrary ranges is not currently supported.');
}

const moving = (line: RangeType) => ({location: lineOf(stateOf<Place>(line))});

const metadata = emulate<Metadata, State>('DeveloperMetadata', () => ({
  getId() {
    return this.$.held.metadataId;
  },
  getKey() {
    return this.$.held.metadataKey;
  },
  getLocation() {
    return metadataLocation({id: this.$.id, location: this.$.held.location});
  },
  getValue() {
    return this.$.held.metadataValue ?? null;
  },
  getVisibility() {
    const name = this.$.held.visibility as keyof typeof DeveloperMetadataVisibility & string;
    return DeveloperMetadataVisibility[name] as unknown as Visibility;
  },
  moveToColumn(column: RangeType) {
    update(this.$, moving(column));
    return this;
  },
  moveToRow(row: RangeType) {
    update(this.$, moving(row));
    return this;
  },
  moveToSheet(sheet: Sheet) {
    update(this.$, {location: {sheetId: stateOf<Tab>(sheet).sheetId}});
    return this;
  },
  moveToSpreadsheet() {
    update(this.$, {location: {spreadsheet: true}});
    return this;
  },
  remove() {
    const {metadataId} = this.$.held;
    act('DeveloperMetadata.remove', this.$.id, {
      deleteDeveloperMetadata: {dataFilter: {developerMetadataLookup: {metadataId}}},
    });
  },
  setKey(metadataKey: string) {
    update(this.$, {metadataKey});
    return this;
  },
  setValue(metadataValue: string) {
    update(this.$, {metadataValue});
    return this;
  },
  setVisibility(visibility: Visibility) {
    update(this.$, {visibility: nameOf(visibility)});
    return this;
  },
}));

/** `(key)`, `(key, value)`, `(key, visibility)` or all three. */
export function addMetadata(id: string, location: Held['location'], given: unknown[]): void {
  const [metadataKey, ...rest] = given;
  const metadataValue = rest.find(one => typeof one === 'string');
  const visibility = rest.find(one => typeof one === 'object');
  act('DeveloperMetadata.add', id, {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey,
        ...(metadataValue === undefined ? {} : {metadataValue}),
        ...(visibility ? {visibility: nameOf(visibility)} : {}),
        location,
      },
    },
  });
}

/** Whether metadata stand in the place asked: there itself, or inside it too. */
type Within = (location: Held['location'], inside: boolean) => boolean;

interface Search {
  id: string;
  within: Within;
  inside: boolean;
  wanted: ((held: Held) => boolean)[];
}

const known = (id: string) => ask<Held[]>('DeveloperMetadata.find', id);

export const metadataIn = (id: string, within: Within): Metadata[] =>
  known(id)
    .filter(({location}) => within(location, false))
    .map(held => metadata({id, held}));

const narrowed = (of: (value: unknown) => (held: Held) => boolean) =>
  function (this: Finder & {readonly $: Search}, value: unknown): Finder {
    this.$.wanted.push(of(value));
    return this;
  };

const finder = emulate<Finder, Search>('DeveloperMetadataFinder', () => ({
  find() {
    const {id, within, inside, wanted} = this.$;
    return known(id)
      .filter(held => within(held.location, inside) && wanted.every(test => test(held)))
      .map(held => metadata({id, held}));
  },
  onIntersectingLocations() {
    this.$.inside = true;
    return this;
  },
  withId: narrowed(id => held => held.metadataId === id),
  withKey: narrowed(key => held => held.metadataKey === key),
  withLocationType: narrowed(type => held => typeOf(held.location) === nameOf(type)),
  withValue: narrowed(value => held => held.metadataValue === value),
  withVisibility: narrowed(visibility => held => held.visibility === nameOf(visibility)),
}));

/** Finds what stands in the place and, as the reference says, in all that lies in it. */
export const metadataFinder = (id: string, within: Within): Finder =>
  finder({id, within, inside: true, wanted: []});

export function typeOf({spreadsheet, dimensionRange}: Held['location']): string {
  if (spreadsheet) return nameOf(DeveloperMetadataLocationType.SPREADSHEET);
  if (!dimensionRange) return nameOf(DeveloperMetadataLocationType.SHEET);
  return dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}
