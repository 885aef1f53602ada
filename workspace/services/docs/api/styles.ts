import type {Alignment, NamedStyle, ParagraphStyle, TextStyle} from '../entities';

interface Dimension {
  magnitude?: number;
}

interface OptionalColor {
  color?: {rgbColor?: {red?: number; green?: number; blue?: number}};
}

/** The Docs API's TextStyle, as far as the model has it. */
export interface ApiTextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: Dimension;
  weightedFontFamily?: {fontFamily?: string};
  foregroundColor?: OptionalColor;
  backgroundColor?: OptionalColor;
  link?: {url?: string};
  baselineOffset?: string;
}

export interface ApiParagraphStyle {
  namedStyleType?: NamedStyle;
  alignment?: Alignment;
  /** Percent: 115. */
  lineSpacing?: number;
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  indentStart?: Dimension;
  indentEnd?: Dimension;
  indentFirstLine?: Dimension;
  keepWithNext?: boolean;
}

const TEXT: Record<string, (style: ApiTextStyle) => TextStyle> = {
  bold: ({bold}) => ({bold}),
  italic: ({italic}) => ({italic}),
  underline: ({underline}) => ({underline}),
  strikethrough: ({strikethrough}) => ({strikethrough}),
  fontSize: ({fontSize}) => ({size: fontSize?.magnitude}),
  weightedFontFamily: ({weightedFontFamily}) => ({font: weightedFontFamily?.fontFamily}),
  foregroundColor: ({foregroundColor}) => ({color: hex(foregroundColor)}),
  backgroundColor: ({backgroundColor}) => ({background: hex(backgroundColor)}),
  link: ({link}) => ({link: link?.url}),
  baselineOffset: ({baselineOffset}) => ({
    raised:
      baselineOffset === 'SUPERSCRIPT'
        ? 'superscript'
        : baselineOffset === 'SUBSCRIPT'
          ? 'subscript'
          : undefined,
  }),
};

const PARAGRAPH: Record<string, (style: ApiParagraphStyle) => ParagraphStyle> = {
  alignment: ({alignment}) => ({alignment}),
  lineSpacing: ({lineSpacing}) => ({
    lineSpacing: lineSpacing === undefined ? undefined : lineSpacing / 100,
  }),
  spaceAbove: ({spaceAbove}) => ({spaceAbove: spaceAbove?.magnitude}),
  spaceBelow: ({spaceBelow}) => ({spaceBelow: spaceBelow?.magnitude}),
  indentStart: ({indentStart}) => ({indentStart: indentStart?.magnitude}),
  indentEnd: ({indentEnd}) => ({indentEnd: indentEnd?.magnitude}),
  indentFirstLine: ({indentFirstLine}) => ({indentFirstLine: indentFirstLine?.magnitude}),
  keepWithNext: ({keepWithNext}) => ({keepWithNext}),
};

/** What a change of style says, by its mask of fields: what the mask names and the style lacks is taken away. */
export function textChange(style: ApiTextStyle, fields: string): TextStyle {
  return changes(TEXT, style, fields);
}

export function paragraphChange(style: ApiParagraphStyle, fields: string): ParagraphStyle {
  return changes(PARAGRAPH, style, fields);
}

function changes<S, R extends object>(
  readers: Record<string, (style: S) => R>,
  style: S,
  fields: string,
): R {
  const names =
    fields === '*'
      ? Object.keys(readers)
      : fields.split(',').map(name => name.trim().split('.')[0]!);
  return Object.assign({}, ...names.map(name => readers[name]?.(style) ?? {})) as R;
}

function hex(optional: OptionalColor | undefined): string | undefined {
  const color = optional?.color?.rgbColor;
  if (!color) return undefined;
  const part = (value = 0) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}
