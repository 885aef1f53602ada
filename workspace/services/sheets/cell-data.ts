import {formatAt, formatIndex, type Draft} from './draft';
import type {Cell} from './entities';
import {notEmulated} from './errors';
import {allow, assign, below, names, parseMask, type Mask} from './mask';
import type {CellData, CellFormat, ColorStyle, ExtendedValue} from './rest';

const FIELDS = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
];

/** Writes the masked fields of CellData into cells; looks that repeat are worked out once. */
export function cellWriter(draft: Draft, fields: string | undefined) {
  const mask = parseMask(fields);
  allow(mask, FIELDS);
  const format = names(mask, 'userEnteredFormat')
    ? formatWriter(draft, plainColors(below(mask, 'userEnteredFormat')))
    : undefined;
  return (cell: Cell, data: CellData): Cell => {
    let next = {...cell};
    if (names(mask, 'userEnteredValue')) next = withValue(next, data.userEnteredValue);
    if (format) next = withFormat(next, format(next.format, data.userEnteredFormat));
    if (names(mask, 'note')) next = withNote(next, data.note);
    if (names(mask, 'dataValidation')) {
      if (data.dataValidation) next.validation = data.dataValidation;
      else delete next.validation;
    }
    if (names(mask, 'textFormatRuns')) next = withRuns(next, data.textFormatRuns);
    return next;
  };
}

function withRuns(cell: Cell, runs: CellData['textFormatRuns'] = []): Cell {
  const {runs: _old, ...rest} = cell;
  return runs.length > 0 ? {...rest, runs} : rest;
}

/** RAW as the API means it: a string is never read as a number or a formula. */
export function withValue(cell: Cell, value: ExtendedValue | undefined): Cell {
  const next = {...cell};
  delete next.value;
  delete next.formula;
  // Another text has other parts.
  if (next.runs) delete next.runs;
  if (value?.errorValue) throw notEmulated('userEnteredValue.errorValue');
  if (value?.formulaValue) next.formula = value.formulaValue;
  const plain = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  // An empty string leaves the cell empty, as in Google's own reads.
  if (plain !== undefined && plain !== '') next.value = plain;
  return next;
}

export function withFormat(cell: Cell, format: number | undefined): Cell {
  const next = {...cell};
  if (format === undefined) delete next.format;
  else next.format = format;
  return next;
}

function withNote(cell: Cell, note: string | undefined): Cell {
  const next = {...cell};
  if (note) next.note = note;
  else delete next.note;
  return next;
}

function formatWriter(draft: Draft, mask: Mask) {
  const known = new Map<string, number | undefined>();
  return (index: number | undefined, format: CellFormat = {}) => {
    const key = `${index}${JSON.stringify(format)}`;
    if (!known.has(key)) {
      const next = assign(formatAt(draft.book, index), withPlainColors(format), mask);
      known.set(key, formatIndex(draft, trimmed(next)));
    }
    return known.get(key);
  };
}

/** Changes a look by hand, for operations that are not given CellData. */
export function reformat(draft: Draft, change: (format: CellFormat) => CellFormat) {
  const known = new Map<number | undefined, number | undefined>();
  return (cell: Cell): Cell => {
    const {format} = cell;
    if (!known.has(format)) {
      known.set(format, formatIndex(draft, trimmed(change(formatAt(draft.book, format)))));
    }
    return withFormat(cell, known.get(format));
  };
}

/** Google keeps `xColor` and `xColorStyle` in step; here the plain colour is what is kept. */
function withPlainColors(format: CellFormat): CellFormat {
  const {backgroundColorStyle, textFormat, ...rest} = format;
  const next: CellFormat = {...rest};
  if (backgroundColorStyle) next.backgroundColor = rgb(backgroundColorStyle);
  if (textFormat) {
    const {foregroundColorStyle, ...text} = textFormat;
    next.textFormat = foregroundColorStyle
      ? {...text, foregroundColor: rgb(foregroundColorStyle)}
      : text;
  }
  return next;
}

function rgb(style: ColorStyle) {
  if (!style.rgbColor) throw notEmulated(`theme colour ${style.themeColor}`);
  return style.rgbColor;
}

function plainColors(mask: Mask): Mask {
  return new Map(
    [...mask].map(([name, inner]) => [name.replace(/ColorStyle$/, 'Color'), plainColors(inner)]),
  );
}

/** Without members that hold nothing, so that equal looks are equal. */
function trimmed<T extends object>(value: T): T {
  const kept = Object.entries(value)
    .map(([name, member]): [string, unknown] => [
      name,
      isObject(member) && !/Color$/.test(name) ? trimmed(member) : member,
    ])
    .filter(([name, member]) => {
      const hollow = isObject(member) && !/Color$/.test(name) && Object.keys(member).length === 0;
      return member !== undefined && !hollow;
    });
  return Object.fromEntries(kept) as T;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
