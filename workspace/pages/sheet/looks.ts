import {meets} from '../../services/sheets/conditions';
import type {BandingColors, Sheet} from '../../services/sheets/entities';
import type {View} from '../../services/sheets/formula/evaluate';
import {keptRect, type Rect} from '../../services/sheets/grid';
import type {CellFormat, Color, GridRange, JsonObject} from '../../services/sheets/rest';
import {GoogleError} from '../../service';
import {gradientColors, type Gradient} from './gradient';

interface BooleanRule {
  condition: JsonObject;
  format?: CellFormat;
}

/** What a rule makes of a cell; undefined where it says nothing. */
type Rule = (row: number, column: number) => CellFormat | undefined;

/** The look of each cell as a person sees it: alternating colours below its own look, conditional formats above it. */
export function lookOver(view: View, sheet: Sheet) {
  const rules = sheet.conditionalFormats.map(rule => ruleOf(view, sheet, rule));
  return (row: number, column: number, own: CellFormat): CellFormat => {
    const band = bandAt(sheet, row, column);
    const below = band ? {backgroundColor: band, ...own} : own;
    for (const rule of rules) {
      const above = rule(row, column);
      // Of several rules the first that holds counts (reference/rest/v4/spreadsheets/sheets#conditionalformatrule).
      if (!above) continue;
      return {...below, ...above, textFormat: {...below.textFormat, ...above.textFormat}};
    }
    return below;
  };
}

function ruleOf(view: View, sheet: Sheet, rule: JsonObject): Rule {
  const rects = ((rule.ranges ?? []) as GridRange[]).map(range => keptRect(sheet, range));
  const inside = (row: number, column: number) => rects.some(rect => holds(rect, row, column));
  const gradient = rule.gradientRule as Gradient | undefined;
  if (gradient) {
    const colors = gradientColors(view, sheet, rects, gradient);
    return (row, column) => (inside(row, column) ? colors(row, column) : undefined);
  }
  const {condition, format} = rule.booleanRule as unknown as BooleanRule;
  const from = {row: rects[0]?.top ?? 0, column: rects[0]?.left ?? 0};
  return (row, column) => {
    if (!inside(row, column)) return undefined;
    return holdsThere(() => meets(condition, {view, sheet, row, column, from}))
      ? (format ?? {})
      : undefined;
  };
}

const holds = ({top, bottom, left, right}: Rect, row: number, column: number) =>
  row >= top && row < bottom && column >= left && column < right;

/** A formula this world cannot work out colours nothing, and hides nothing of the sheet. */
function holdsThere(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    if (error instanceof GoogleError) return false;
    throw error;
  }
}

function bandAt(sheet: Sheet, row: number, column: number): Color | undefined {
  for (const {range, rowProperties, columnProperties} of sheet.bandings ?? []) {
    const rect = keptRect(sheet, range);
    if (!holds(rect, row, column)) continue;
    if (rowProperties) return bandOf(rowProperties, row - rect.top, rect.bottom - rect.top);
    return columnProperties
      ? bandOf(columnProperties, column - rect.left, rect.right - rect.left)
      : undefined;
  }
  return undefined;
}

function bandOf(colors: BandingColors, at: number, count: number): Color | undefined {
  if (colors.headerColor && at === 0) return colors.headerColor;
  if (colors.footerColor && at === count - 1) return colors.footerColor;
  const band = at - (colors.headerColor ? 1 : 0);
  return band % 2 === 0 ? colors.firstBandColor : colors.secondBandColor;
}
