import {putCell, ownSheet, type Draft} from '../draft';
import type {Cell, Sheet} from '../entities';
import {cellOf, rectOf, wholeSheet, type Rect} from '../grid';
import {parseInput} from '../input';
import {requireEditable} from '../protection';
import type {GridRange} from '../rest';

interface FindReplace {
  find?: string;
  replacement?: string;
  matchCase?: boolean;
  matchEntireCell?: boolean;
  searchByRegex?: boolean;
  includeFormulas?: boolean;
  allSheets?: boolean;
  sheetId?: number;
  range?: GridRange;
}

export function findReplace(draft: Draft, body: FindReplace): object {
  const pattern = searchPattern(body);
  const count = {
    valuesChanged: 0,
    formulasChanged: 0,
    rowsChanged: 0,
    sheetsChanged: 0,
    occurrencesChanged: 0,
  };
  for (const [sheet, rect] of places(draft, body)) {
    const rows = new Set<number>();
    for (let row = rect.top; row < Math.min(rect.bottom, sheet.rows.length); row++) {
      for (let column = rect.left; column < rect.right; column++) {
        const cell = cellOf(sheet.rows[row]?.[column]);
        const text = searched(cell, body.includeFormulas);
        const found = text === undefined ? 0 : (text.match(pattern)?.length ?? 0);
        if (text === undefined || found === 0) continue;
        requireEditable(draft, sheet, {top: row, bottom: row + 1, left: column, right: column + 1});
        const next = replaced(draft, cell, text.replace(pattern, replacement(body)));
        putCell(draft, sheet, row, column, next);
        count.occurrencesChanged += found;
        if (cell.formula === undefined) count.valuesChanged++;
        else count.formulasChanged++;
        rows.add(row);
      }
    }
    count.rowsChanged += rows.size;
    if (rows.size > 0) count.sheetsChanged++;
  }
  const changed = Object.entries(count).filter(([, number]) => number > 0);
  return {findReplace: Object.fromEntries(changed)};
}

function places(draft: Draft, body: FindReplace): [Sheet, Rect][] {
  if (body.range) {
    const sheet = ownSheet(draft, body.range.sheetId);
    return [[sheet, rectOf(sheet, body.range)]];
  }
  const ids = body.allSheets ? draft.book.sheets.map(sheet => sheet.sheetId) : [body.sheetId];
  return ids.map(id => {
    const sheet = ownSheet(draft, id);
    return [sheet, wholeSheet(sheet)];
  });
}

function searchPattern(body: FindReplace): RegExp {
  const text = body.find ?? '';
  const source = body.searchByRegex ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(body.matchEntireCell ? `^(?:${source})$` : source, body.matchCase ? 'g' : 'gi');
}

/** A replacement is text; only a search by pattern knows `$1`. */
const replacement = (body: FindReplace) =>
  body.searchByRegex ? (body.replacement ?? '') : (body.replacement ?? '').replace(/\$/g, '$$$$');

function searched(cell: Cell, formulas = false): string | undefined {
  if (cell.formula !== undefined) return formulas ? cell.formula : undefined;
  return cell.value === undefined ? undefined : String(cell.value);
}

function replaced(draft: Draft, cell: Cell, text: string): Cell {
  const {value: _value, formula: _formula, runs: _runs, ...rest} = cell;
  if (cell.formula !== undefined) return {...rest, formula: text};
  const entered = parseInput(draft.book, text);
  return entered.value === undefined ? rest : {...rest, value: entered.value};
}
