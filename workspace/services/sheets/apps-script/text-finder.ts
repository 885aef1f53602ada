import {emulate, stateOf} from '../../../runtime/emulate';
import type {Hit, Search} from '../search-query';
import {act, ask} from './book';
import type {RangeType} from './members';
import {gridRange, rect, type Place} from './place';
import {range} from './range';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

interface State {
  id: string;
  search: Search;
  /** Where a search of one range is confined to. */
  place: Place | null;
  /** Index of the current match among all, -1 before the first. */
  current: number;
}

function hits({id, search}: State): RangeType[] {
  const found = ask<Hit[]>('TextFinder.findAll', id, search);
  return found.map(({sheetId, row, column}) =>
    range({id, sheetId, row: row + 1, column: column + 1, rows: 1, columns: 1}),
  );
}

function step(state: State, by: 1 | -1): RangeType | null {
  const found = hits(state);
  const next = state.current < 0 && by < 0 ? found.length - 1 : state.current + by;
  state.current = next;
  return found[next] ?? null;
}

function replace(state: State, bounds: object, replacement: string): number {
  const {text, matchCase, matchEntireCell, useRegularExpression, matchFormulaText} = state.search;
  const [reply] = act<{findReplace: {occurrencesChanged?: number}}>(
    'TextFinder.replaceAllWith',
    state.id,
    {
      findReplace: {
        find: text,
        replacement,
        matchCase,
        matchEntireCell,
        searchByRegex: useRegularExpression,
        includeFormulas: matchFormulaText,
        ...bounds,
      },
    },
  );
  return reply?.findReplace.occurrencesChanged ?? 0;
}

function bounds({place, search}: State): object {
  if (place) return {range: gridRange(place)};
  return search.sheetId === undefined ? {allSheets: true} : {sheetId: search.sheetId};
}

const option = (
  name: 'matchCase' | 'matchEntireCell' | 'matchFormulaText' | 'useRegularExpression',
) =>
  function (this: TextFinder & {readonly $: State}, on: boolean): TextFinder {
    this.$.search[name] = on;
    return this;
  };

const finder = emulate<TextFinder, State>('TextFinder', () => ({
  findAll() {
    return hits(this.$);
  },
  findNext() {
    return step(this.$, 1);
  },
  findPrevious() {
    return step(this.$, -1);
  },
  getCurrentMatch() {
    return hits(this.$)[this.$.current] ?? null;
  },
  matchCase: option('matchCase'),
  matchEntireCell: option('matchEntireCell'),
  matchFormulaText: option('matchFormulaText'),
  replaceAllWith(replaceText: string) {
    return replace(this.$, bounds(this.$), replaceText);
  },
  replaceWith(replaceText: string) {
    const match = this.getCurrentMatch();
    if (!match) return 0;
    return replace(this.$, {range: gridRange(stateOf<Place>(match))}, replaceText);
  },
  useRegularExpression: option('useRegularExpression'),
}));

/** Searches a range, a sheet (a number), or all sheets. */
export function textFinder(id: string, text: string, where: Place | number | null): TextFinder {
  const place = typeof where === 'object' ? where : null;
  const sheetId = typeof where === 'number' ? where : place?.sheetId;
  const search: Search = {
    text,
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    useRegularExpression: false,
    ...(sheetId === undefined ? {} : {sheetId}),
    ...(place ? {range: rect(place)} : {}),
  };
  return finder({id, search, place, current: -1});
}
