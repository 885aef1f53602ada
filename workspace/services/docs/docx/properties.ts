import type {Alignment, Border, ParagraphStyle, TabStop, TextStyle} from '../entities';
import {color, halfPoints, onOff, said, twips} from './units';
import {child, elements, valueOf} from './xml';
import type {Element} from './xml';

const ALIGNMENTS: Record<string, Alignment> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
  distribute: 'JUSTIFIED',
};

const HIGHLIGHTS: Record<string, string> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  red: '#ff0000',
  lightGray: '#d3d3d3',
};

/** Reads `w:rPr`. */
export function textStyle(properties: Element | undefined): TextStyle {
  if (!properties) return {};
  const raised = valueOf(properties, 'w:vertAlign');
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  return said<TextStyle>({
    bold: onOff(child(properties, 'w:b')),
    italic: onOff(child(properties, 'w:i')),
    underline: onOff(child(properties, 'w:u')),
    strikethrough: onOff(child(properties, 'w:strike')),
    color: color(valueOf(properties, 'w:color')),
    background:
      HIGHLIGHTS[valueOf(properties, 'w:highlight') ?? ''] ??
      color(child(properties, 'w:shd')?.attributes['w:fill']),
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'],
    size: halfPoints(valueOf(properties, 'w:sz')),
    raised: raised === 'superscript' || raised === 'subscript' ? raised : undefined,
  });
}

/** Reads `w:pPr`. */
export function paragraphStyle(properties: Element | undefined): ParagraphStyle {
  if (!properties) return {};
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const borders = child(properties, 'w:pBdr');
  return said<ParagraphStyle>({
    alignment: ALIGNMENTS[valueOf(properties, 'w:jc') ?? ''],
    spaceAbove: twips(spacing['w:before']),
    spaceBelow: twips(spacing['w:after']),
    lineSpacing: lineSpacing(spacing),
    ...indents(child(properties, 'w:ind')),
    keepWithNext: onOff(child(properties, 'w:keepNext')),
    shading: color(child(properties, 'w:shd')?.attributes['w:fill']),
    borderTop: border(child(borders, 'w:top')) ?? undefined,
    borderBottom: border(child(borders, 'w:bottom')) ?? undefined,
    tabStops: tabStops(child(properties, 'w:tabs')),
  });
}

/** `w:ind`: hanging and first line are relative to the start, the model's first line is not. */
export function indents(element: Element | undefined): ParagraphStyle {
  if (!element) return {};
  const {attributes} = element;
  const start = twips(attributes['w:left'] ?? attributes['w:start']);
  const hanging = twips(attributes['w:hanging']);
  const first = hanging !== undefined ? -hanging : twips(attributes['w:firstLine']);
  return said<ParagraphStyle>({
    indentStart: start,
    indentEnd: twips(attributes['w:right'] ?? attributes['w:end']),
    indentFirstLine:
      first === undefined && start === undefined ? undefined : (start ?? 0) + (first ?? 0),
  });
}

/** A border; null where the file says there is none, undefined where it says nothing. */
export function border(element: Element | undefined): Border | null | undefined {
  if (!element) return undefined;
  const {attributes} = element;
  const kind = attributes['w:val'] ?? 'single';
  if (kind === 'nil' || kind === 'none') return null;
  // Widths of borders are eighths of a point.
  const width = Number(attributes['w:sz'] ?? 4) / 8;
  const double = kind.includes('hick') || kind === 'double';
  return {color: color(attributes['w:color']) ?? '#000000', width, ...(double && {double})};
}

/** The rule "auto" counts 240ths of a line; heights given in points have no counterpart in a Google Doc. */
function lineSpacing(spacing: Record<string, string>): number | undefined {
  const line = Number(spacing['w:line']);
  const rule = spacing['w:lineRule'] ?? 'auto';
  if (rule !== 'auto' || !(line > 0)) return undefined;
  return Math.round((line / 240) * 100) / 100;
}

function tabStops(element: Element | undefined): TabStop[] | undefined {
  const stops = elements(element, 'w:tab')
    .filter(({attributes}) => attributes['w:val'] !== 'clear')
    .map(({attributes}): TabStop => {
      const alignment = ALIGNMENTS[attributes['w:val'] ?? ''] ?? 'START';
      return {
        position: twips(attributes['w:pos']) ?? 0,
        alignment: alignment === 'JUSTIFIED' ? 'START' : alignment,
      };
    });
  return stops.length > 0 ? stops : undefined;
}
