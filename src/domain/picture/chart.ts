import type {PaperPicture} from '../document/paper';
import {digitRows} from './digits';
import {type Colour, png} from './png';

/** White, the bars' blue, the grid's grey, the axis and its figures: dark enough to be told apart in black and white. */
const PALETTE: readonly Colour[] = [
  [255, 255, 255],
  [37, 99, 166],
  [200, 204, 209],
  [60, 64, 67],
];
const BAR = 1;
const GRID = 2;
const INK = 3;

/** Pixels to the point: sharp enough for an office's printer. */
const SHARP = 2;
/** Room for figures at the left and below, in pixels. */
const LEFT = 44;
const BELOW = 26;
const TOP = 10;

/** A lying bar for a table's cell. @param share of the longest one, 0 to 1; @param width points of the longest one. */
export function barPicture(share: number, alt: string, width = 90): PaperPicture {
  const side = Math.max(1, Math.round(share * width));
  const height = 8;
  const row = Array<number>(side * SHARP).fill(1);
  const rows = Array.from({length: height * SHARP}, () => row);
  return {name: 'batang', bytes: png(rows, PALETTE.slice(0, 2)), side, height, alt};
}

/**
 * Standing bars over an axis with figures, as a picture: days of a month, months of a year.
 *
 * @param columns what stands under each bar (digits only) and its value.
 */
export function columnChart(
  columns: ReadonlyArray<readonly [label: string, value: number]>,
  alt: string,
  {width = 440, height = 120}: {width?: number; height?: number} = {},
): PaperPicture {
  const canvas = Array.from({length: height * SHARP}, () => new Uint8Array(width * SHARP));
  const bottom = height * SHARP - BELOW;
  const top = niceTop(Math.max(1, ...columns.map(([, value]) => value)));
  const level = (value: number) => bottom - Math.round(((bottom - TOP) * value) / top);
  for (const value of [top / 2, top]) {
    fill(canvas, [LEFT, width * SHARP - 1], [level(value), level(value)], GRID);
  }
  for (const value of [0, top / 2, top])
    write(canvas, String(value), {right: LEFT - 6, top: level(value) - 7});
  const step = (width * SHARP - LEFT) / Math.max(1, columns.length);
  const apart = Math.ceil(30 / step);
  columns.forEach(([label, value], index) => {
    const middle = LEFT + (index + 0.5) * step;
    const half = Math.max(1, step * 0.35);
    if (value > 0) fill(canvas, [middle - half, middle + half], [level(value), bottom - 1], BAR);
    const wide = label.length * 12;
    if (index % apart === 0) write(canvas, label, {right: middle + wide / 2, top: bottom + 8});
  });
  fill(canvas, [LEFT, width * SHARP - 1], [bottom, bottom + 1], INK);
  return {name: 'grafik', bytes: png(canvas, PALETTE), side: width, height, alt};
}

/** The next even number whose half is whole too: 2, 4, 10, 20, 40, 100 ... */
function niceTop(most: number): number {
  for (let unit = 1; ; unit *= 10)
    for (const step of [2, 4, 6, 10]) if (step * unit >= most) return step * unit;
}

type Canvas = Uint8Array[];

function fill(canvas: Canvas, [left, right]: number[], [top, bottom]: number[], colour: number) {
  for (let y = Math.round(top!); y <= Math.round(bottom!); y += 1)
    canvas[y]?.fill(colour, Math.max(0, Math.round(left!)), Math.round(right!) + 1);
}

function write(canvas: Canvas, text: string, {right, top}: {right: number; top: number}): void {
  const rows = digitRows(text, SHARP);
  const left = Math.round(right) - (rows[0]?.length ?? 0);
  rows.forEach((row, y) =>
    row.forEach((isInk, x) => {
      const line = canvas[top + y];
      if (line && isInk && line[left + x] !== undefined) line[left + x] = INK;
    }),
  );
}
