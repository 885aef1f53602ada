import type {Sheet} from '../../services/sheets/entities';
import {evaluate, type View} from '../../services/sheets/formula/evaluate';
import type {Rect} from '../../services/sheets/grid';
import type {CellFormat, Color} from '../../services/sheets/rest';

interface Point {
  color: Color;
  type: string;
  value?: string;
}

/** A colour scale (reference/rest/v4/spreadsheets/sheets#gradientrule). */
export interface Gradient {
  minpoint: Point;
  midpoint?: Point;
  maxpoint: Point;
}

/** The background of each cell with a number, by where it lies between the scale's points. */
export function gradientColors(view: View, sheet: Sheet, rects: Rect[], scale: Gradient) {
  const numbers = numbersIn(view, sheet, rects);
  const points = [scale.minpoint, scale.midpoint, scale.maxpoint]
    .filter(point => point !== undefined)
    .map(point => ({color: point.color, at: placeOf(point, numbers)}));
  return (row: number, column: number): CellFormat | undefined => {
    const value = evaluate(view, sheet, row, column);
    return typeof value === 'number' ? {backgroundColor: colorAt(points, value)} : undefined;
  };
}

function numbersIn(view: View, sheet: Sheet, rects: Rect[]): number[] {
  const found: number[] = [];
  for (const {top, bottom, left, right} of rects) {
    for (let row = top; row < Math.min(bottom, sheet.rows.length); row++) {
      for (let column = left; column < Math.min(right, sheet.columnCount); column++) {
        const value = evaluate(view, sheet, row, column);
        if (typeof value === 'number') found.push(value);
      }
    }
  }
  return found.sort((a, b) => a - b);
}

function placeOf({type, value = ''}: Point, numbers: number[]): number {
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 0;
  const given = Number(value.replace('=', ''));
  if (type === 'MIN') return least;
  if (type === 'MAX') return most;
  if (type === 'PERCENT') return least + ((most - least) * given) / 100;
  if (type === 'PERCENTILE') return numbers[Math.round(((numbers.length - 1) * given) / 100)] ?? 0;
  return given;
}

function colorAt(points: {color: Color; at: number}[], value: number): Color {
  const after = points.findIndex(({at}) => value <= at);
  if (after === 0) return points[0]!.color;
  if (after < 0) return points.at(-1)!.color;
  const [from, to] = [points[after - 1]!, points[after]!];
  const share = to.at === from.at ? 1 : (value - from.at) / (to.at - from.at);
  const mix = (part: keyof Color) =>
    (from.color[part] ?? 0) + share * ((to.color[part] ?? 0) - (from.color[part] ?? 0));
  return {red: mix('red'), green: mix('green'), blue: mix('blue')};
}
