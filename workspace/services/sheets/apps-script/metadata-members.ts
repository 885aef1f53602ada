import type {DeveloperMetadata as Held} from '../entities';
import {addMetadata, lineOf, metadataFinder, metadataIn} from './developer-metadata';
import type {Members, Range, Sheet, Spreadsheet} from './members';
import type {Place} from './place';
import type {Tab} from './sheet-properties';
import type {Book} from './spreadsheet-book';

type Location = Held['location'];

const ofBook = ({spreadsheet}: Location, inside: boolean) => inside || spreadsheet === true;

const ofSheet =
  ({sheetId}: Tab) =>
  (location: Location, inside: boolean) =>
    location.sheetId === sheetId || (inside && location.dimensionRange?.sheetId === sheetId);

const ofRange =
  ({sheetId, row, column, rows, columns}: Place) =>
  ({dimensionRange: at}: Location): boolean => {
    if (at?.sheetId !== sheetId) return false;
    const [start, count] = at.dimension === 'ROWS' ? [row, rows] : [column, columns];
    return at.startIndex >= start - 1 && at.startIndex < start - 1 + count;
  };

export const bookMetadata: Members<Spreadsheet, Book> = {
  addDeveloperMetadata(...given: unknown[]) {
    addMetadata(this.$.id, {spreadsheet: true}, given);
    return this;
  },
  createDeveloperMetadataFinder() {
    return metadataFinder(this.$.id, ofBook);
  },
  getDeveloperMetadata() {
    return metadataIn(this.$.id, ofBook);
  },
};

export const sheetMetadata: Members<Sheet, Tab> = {
  addDeveloperMetadata(...given: unknown[]) {
    addMetadata(this.$.id, {sheetId: this.$.sheetId}, given);
    return this;
  },
  createDeveloperMetadataFinder() {
    return metadataFinder(this.$.id, ofSheet(this.$));
  },
  getDeveloperMetadata() {
    return metadataIn(this.$.id, ofSheet(this.$));
  },
};

export const rangeMetadata: Members<Range, Place> = {
  addDeveloperMetadata(...given: unknown[]) {
    addMetadata(this.$.id, lineOf(this.$), given);
    return this;
  },
  createDeveloperMetadataFinder() {
    return metadataFinder(this.$.id, ofRange(this.$));
  },
  getDeveloperMetadata() {
    return metadataIn(this.$.id, ofRange(this.$));
  },
};
