import type {Sheet} from './entities';
import type {View} from './formula/evaluate';
import {keptRect} from './grid';
import {formattedValue} from './render';
import type {Hit, Search} from './search-query';

/** Cells whose text matches, row by row. */
export function findAll(view: View, search: Search): Hit[] {
  const matches = matcher(search);
  return view.book.sheets
    .filter(sheet => search.sheetId === undefined || sheet.sheetId === search.sheetId)
    .flatMap(sheet => hits(view, sheet, search, matches));
}

function hits(view: View, sheet: Sheet, search: Search, matches: (text: string) => boolean): Hit[] {
  const rect = search.range ?? keptRect(sheet, {});
  const found: Hit[] = [];
  for (let row = rect.top; row < Math.min(rect.bottom, sheet.rows.length); row++) {
    const end = Math.min(rect.right, sheet.rows[row]!.length);
    for (let column = rect.left; column < end; column++) {
      const slot = sheet.rows[row]![column];
      const formula = typeof slot === 'object' ? slot?.formula : undefined;
      const text =
        search.matchFormulaText && formula !== undefined
          ? formula
          : formattedValue(view, sheet, row, column);
      if (text !== '' && matches(text)) found.push({sheetId: sheet.sheetId, row, column});
    }
  }
  return found;
}

function matcher(search: Search): (text: string) => boolean {
  if (search.useRegularExpression) {
    const source = search.matchEntireCell ? `^(?:${search.text})$` : search.text;
    const pattern = new RegExp(source, search.matchCase ? '' : 'i');
    return text => pattern.test(text);
  }
  const fold = (text: string) => (search.matchCase ? text : text.toLowerCase());
  const wanted = fold(search.text);
  return search.matchEntireCell
    ? text => fold(text) === wanted
    : text => fold(text).includes(wanted);
}
