import {emulate} from '../../../runtime/emulate';
import type {Spreadsheet} from './members';
import {onActiveSheet} from './spreadsheet-active';
import {people} from './spreadsheet-people';
import {tabs} from './spreadsheet-tabs';
import {book, type Book} from './spreadsheet-book';

/** A file of Google Sheets; what it says of itself is asked only when needed. */
export const spreadsheet = emulate<Spreadsheet, Book>('Spreadsheet', () => ({
  ...onActiveSheet,
  ...book,
  ...tabs,
  ...people,
}));
