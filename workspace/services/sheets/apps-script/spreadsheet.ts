import type {PlainBlob} from '../../../plain';
import {blob} from '../../../runtime/blob';
import {emulate} from '../../../runtime/emulate';
import {peopleMembers} from '../../drive/apps-script/file-people';
import {calculation} from './spreadsheet-calculation';
import {bookMetadata} from './metadata-members';
import {ask, learn, type BookInfo} from './book';
import type {Spreadsheet} from './members';
import {onActiveSheet} from './spreadsheet-active';
import {tabs} from './spreadsheet-tabs';
import {book, type Book} from './spreadsheet-book';

/** A file of Google Sheets; what it says of itself is asked only when needed. */
export const spreadsheet: (state: Book) => Spreadsheet = emulate<Spreadsheet, Book>(
  'Spreadsheet',
  () => ({
    ...onActiveSheet,
    ...book,
    ...tabs,
    ...bookMetadata,
    ...calculation,
    ...peopleMembers<Spreadsheet>('Spreadsheet', ask),
    getAs(contentType: string) {
      return blob(ask<PlainBlob>('Spreadsheet.getAs', this.$.id, contentType));
    },
    getBlob() {
      return this.getAs('application/pdf');
    },
    copy(name: string) {
      const {id} = learn(ask<BookInfo>('Spreadsheet.copy', this.$.id, String(name)));
      return spreadsheet({id});
    },
  }),
);
