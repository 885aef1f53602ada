import {parseA1} from './a1';
import type {Sheet, Spreadsheet} from './entities';
import {unableToParse} from './errors';
import {requireSheet, sheetByTitle} from './grid';
import type {GridRange} from './rest';

export interface Located {
  sheet: Sheet;
  /** As asked: bounds may be open or reach past the grid. */
  bounds: Omit<GridRange, 'sheetId'>;
}

/** Finds what an A1 text means in a spreadsheet: cells of a sheet, a whole sheet, or a named range. */
export function locate(book: Spreadsheet, text: string): Located {
  const parsed = parseA1(text);
  if (!parsed) throw unableToParse(text);
  const {title, bounds} = parsed;
  if (title === undefined) return {sheet: book.sheets[0]!, bounds};
  const sheet = sheetByTitle(book, title);
  if (sheet) return {sheet, bounds};
  const named = book.namedRanges.find(one => one.name.toLowerCase() === title.toLowerCase());
  if (!named) throw unableToParse(text);
  return {sheet: requireSheet(book, named.range.sheetId), bounds: named.range};
}
