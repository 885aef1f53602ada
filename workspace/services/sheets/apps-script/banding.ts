import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {BandedRange, BandingColors} from '../entities';
import type {GridRange} from '../rest';
import {act, ask} from './book';
import {colorOf, hexOf} from './colors';
import type {RangeType} from './members';
import {gridRange, meets, placeOf, type Place} from './place';
import {range} from './range';

type Banding = GoogleAppsScript.Spreadsheet.Banding;

interface State {
  id: string;
  held: BandedRange;
}

type Lines = 'rowProperties' | 'columnProperties';

const get = (lines: Lines, name: keyof BandingColors) =>
  function (this: {$: State}): string | null {
    return hexOf(this.$.held[lines]?.[name]);
  };

/** null takes a header or a footer away. */
const set = (lines: Lines, name: keyof BandingColors) =>
  function (this: Banding & {readonly $: State}, color: string | null): Banding {
    const {[name]: _old, ...others} = this.$.held[lines] ?? {};
    const given = colorOf(color);
    update(this.$, {[lines]: given ? {...others, [name]: given} : others});
    return this;
  };

function update(state: State, changed: Partial<BandedRange>): void {
  const {bandedRangeId} = state.held;
  state.held = {...state.held, ...changed};
  const bandedRange = {...changed, bandedRangeId};
  const fields = Object.keys(changed).join(',');
  act('Banding.update', state.id, {updateBanding: {bandedRange, fields}});
}

const banding: (state: State) => Banding = emulate<Banding, State>('Banding', () => ({
  copyTo(cells: RangeType) {
    const {rowProperties, columnProperties} = this.$.held;
    const given = {
      ...(rowProperties ? {rowProperties} : {}),
      ...(columnProperties ? {columnProperties} : {}),
    };
    return addBanding(stateOf<Place>(cells), given);
  },
  getFirstColumnColor: get('columnProperties', 'firstBandColor'),
  getFirstRowColor: get('rowProperties', 'firstBandColor'),
  getFooterColumnColor: get('columnProperties', 'footerColor'),
  getFooterRowColor: get('rowProperties', 'footerColor'),
  getHeaderColumnColor: get('columnProperties', 'headerColor'),
  getHeaderRowColor: get('rowProperties', 'headerColor'),
  getRange() {
    const {id, held} = this.$;
    return range(placeOf(id, held.range.sheetId ?? 0, held.range));
  },
  getSecondColumnColor: get('columnProperties', 'secondBandColor'),
  getSecondRowColor: get('rowProperties', 'secondBandColor'),
  remove() {
    const {bandedRangeId} = this.$.held;
    act('Banding.remove', this.$.id, {deleteBanding: {bandedRangeId}});
  },
  setFirstColumnColor: set('columnProperties', 'firstBandColor'),
  setFirstRowColor: set('rowProperties', 'firstBandColor'),
  setFooterColumnColor: set('columnProperties', 'footerColor'),
  setFooterRowColor: set('rowProperties', 'footerColor'),
  setHeaderColumnColor: set('columnProperties', 'headerColor'),
  setHeaderRowColor: set('rowProperties', 'headerColor'),
  setRange(cells: RangeType) {
    update(this.$, {range: gridRange(stateOf<Place>(cells))});
    return this;
  },
  setSecondColumnColor: set('columnProperties', 'secondBandColor'),
  setSecondRowColor: set('rowProperties', 'secondBandColor'),
}));

function addBanding(place: Place, given: Partial<BandedRange>): Banding {
  const bandedRange = {...given, range: gridRange(place)};
  const [reply] = act<{addBanding: {bandedRange: BandedRange}}>('Range.applyBanding', place.id, {
    addBanding: {bandedRange},
  });
  return banding({id: place.id, held: reply!.addBanding.bandedRange});
}

/** Header, first and second band, footer of a theme, as Sheets shows them (read off its menu; no page lists them). */
const THEMES: Record<string, [string, string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

/** Range.applyRowBanding and applyColumnBanding: without a theme the light grey one, with a header and no footer. */
export function applyBanding(
  place: Place,
  lines: Lines,
  theme: unknown = 'LIGHT_GREY',
  showHeader = true,
  showFooter = false,
): Banding {
  const [header, first, second, footer] = THEMES[nameOf(theme)]!;
  const colors: BandingColors = {
    ...(showHeader ? {headerColor: colorOf(header)!} : {}),
    firstBandColor: colorOf(first)!,
    secondBandColor: colorOf(second)!,
    ...(showFooter ? {footerColor: colorOf(footer)!} : {}),
  };
  return addBanding(place, {[lines]: colors});
}

/** The bandings of a tab, or those that meet a place in it. */
export function bandingsOf(id: string, sheetId: number, place?: Place): Banding[] {
  const whole = (one: GridRange) => placeOf(id, sheetId, one);
  return ask<BandedRange[]>('Sheet.getBandings', id, sheetId)
    .filter(held => !place || meets(whole(held.range), place))
    .map(held => banding({id, held}));
}
