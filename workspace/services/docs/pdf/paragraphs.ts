import type {Column, Content, ContentColumns, ContentTable} from 'pdfmake/interfaces';
import {paragraphStyleOf, textStyleOf} from '../effective';
import type {HorizontalRule, Inline, Paragraph, ParagraphStyle, Picture} from '../entities';
import {BAND, KEPT} from './engine';
import type {Place} from './layout';
import {pictureNode} from './pictures';
import {look, runNodes} from './runs';
import {tabbedNode} from './tabs';

const ALIGN = {START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'justify'} as const;

/** A paragraph as pdfmake nodes, one for each part between its pictures and page breaks. */
export function paragraphNodes(paragraph: Paragraph, place: Place): (Content | 'pageBreak')[] {
  const style = paragraphStyleOf(place.document, paragraph);
  const parts = partsOf(paragraph.inlines);
  const nodes: (Content | 'pageBreak')[] = paragraph.pageBreakBefore ? ['pageBreak'] : [];
  parts.forEach((part, index) => {
    if (part === 'pageBreak') {
      nodes.push(part);
      return;
    }
    const spaced = {
      ...style,
      spaceAbove: index === 0 ? style.spaceAbove : 0,
      spaceBelow: index === parts.length - 1 ? style.spaceBelow : 0,
    };
    nodes.push(partNode(part, paragraph, spaced, place, index === 0));
  });
  return nodes;
}

type Part = Inline[] | Picture | HorizontalRule | 'pageBreak';

function partsOf(inlines: Inline[]): Part[] {
  const parts: Part[] = [];
  let run: Inline[] = [];
  const close = () => {
    if (run.length > 0) parts.push(run);
    run = [];
  };
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'field') run.push(inline);
    else {
      close();
      parts.push(inline.type === 'pageBreak' ? 'pageBreak' : inline);
    }
  }
  close();
  return parts.length > 0 ? parts : [[]];
}

function partNode(
  part: Inline[] | Picture | HorizontalRule,
  paragraph: Paragraph,
  style: ParagraphStyle,
  place: Place,
  isFirst: boolean,
): Content {
  const start = style.indentStart ?? 0;
  const end = style.indentEnd ?? 0;
  const above = style.spaceAbove ?? 0;
  const below = style.spaceBelow ?? 0;
  const alignment = ALIGN[style.alignment ?? 'START'];
  if (!Array.isArray(part)) {
    const room = place.width - start - end;
    const node = part.type === 'picture' ? pictureNode(part, place, room) : ruleNode(room);
    return {...(node as object), alignment, margin: [start, above, end, below]} as Content;
  }
  const lineSpacing = style.lineSpacing ?? 1;
  const lead = (lineSpacing - 1) * fontSize(part, paragraph, place) * FONT_LINE;
  const shared = {
    alignment,
    lineHeight: lineSpacing,
    ...(place.page ? {headlineLevel: BAND} : style.keepWithNext && {headlineLevel: KEPT}),
  };
  const marker = isFirst ? place.markers.get(paragraph) : undefined;
  const first = style.indentFirstLine ?? start;
  const hanging = start - first;
  const width = place.width - start - end;
  if (marker !== undefined || (hanging > 0 && part.length > 0)) {
    const node = hangingNode(part, paragraph, place, {marker, hanging, shared});
    return framed({...node, margin: [first, above + lead, end, below - lead]}, style);
  }
  const inner = tabbedNode(part, paragraph, style, place, width) ?? {
    text: runsOrBlank(part, paragraph, place),
    leadingIndent: first - start,
  };
  return framed(
    {...inner, ...shared, margin: [start, above + lead, end, below - lead]} as Content,
    style,
  );
}

/** A line with the room of a line of text around it. */
function ruleNode(width: number): Content {
  const line = {type: 'line' as const, x1: 0, x2: width, y1: 6, y2: 6};
  return {
    canvas: [
      {...line, lineWidth: 1, lineColor: '#888888'},
      {...line, y1: 12, y2: 12, lineWidth: 0},
    ],
  };
}

/** Height of a line of Roboto, in font sizes. */
const FONT_LINE = 1.17;

/** Office programs put the extra room of wide lines above each line, pdfmake below: all moves down by one share of it. */
function fontSize(part: Inline[], paragraph: Paragraph, place: Place): number {
  const [first] = part;
  const own = first?.type === 'text' || first?.type === 'field' ? first.style : {};
  return textStyleOf(place.document, paragraph, own).size ?? 11;
}

interface Hanging {
  marker: string | undefined;
  hanging: number;
  shared: object;
}

/** A list item, or a paragraph whose first line hangs out to the left: what is before its tab stands there. */
function hangingNode(
  part: Inline[],
  paragraph: Paragraph,
  place: Place,
  {marker, hanging, shared}: Hanging,
): ContentColumns {
  const [label, rest] = marker === undefined ? splitAtTab(part) : [[], part];
  const firstRun = part.find(one => one.type === 'text');
  const text = firstRun?.type === 'text' ? firstRun.style : {};
  // The marker has the size and colour of its text, not its underline.
  const {fontSize, color, bold} = look(textStyleOf(place.document, paragraph, text));
  const shown: Content =
    marker === undefined
      ? {text: runNodes(label, paragraph, place), ...shared}
      : {text: marker, fontSize, color, bold, ...shared, alignment: 'left'};
  return {
    columns: [
      {...(shown as object), width: Math.max(hanging, 8)} as Column,
      {text: runsOrBlank(rest, paragraph, place), ...shared, width: '*'},
    ],
    columnGap: 0,
    ...('headlineLevel' in shared && {headlineLevel: shared.headlineLevel as number}),
  };
}

function splitAtTab(part: Inline[]): [Inline[], Inline[]] {
  const at = part.findIndex(one => one.type === 'text' && one.text.includes('\t'));
  const run = part[at];
  if (run?.type !== 'text') return [[], part];
  const tab = run.text.indexOf('\t');
  return [
    [...part.slice(0, at), {...run, text: run.text.slice(0, tab)}],
    [{...run, text: run.text.slice(tab + 1)}, ...part.slice(at + 1)],
  ];
}

/** An empty paragraph still takes its line. */
function runsOrBlank(part: Inline[], paragraph: Paragraph, place: Place): Content[] {
  const runs = runNodes(part, paragraph, place);
  const isEmpty = !part.some(
    one => one.type === 'field' || (one.type === 'text' && one.text !== ''),
  );
  if (!isEmpty) return runs;
  const own = part[0]?.type === 'text' ? part[0].style : {};
  return [{...look(textStyleOf(place.document, paragraph, own)), text: ' '}];
}

/** Lines above and below and a shade behind, as a letterhead has: a table of one cell draws them. */
function framed(content: Content, style: ParagraphStyle): Content {
  const {borderTop, borderBottom, shading} = style;
  if (!borderTop && !borderBottom && !shading) return content;
  // A double line is drawn as two frames, one in the other.
  const single = borderBottom && {...borderBottom, double: false};
  const node = borderBottom?.double ? framed(content, {shading, borderBottom: single}) : content;
  const table: ContentTable = {
    table: {
      widths: ['*'],
      body: [[{...(node as object), ...(shading && {fillColor: shading})} as Content]],
    },
    layout: {
      hLineWidth: line => (line === 0 ? borderTop : borderBottom)?.width ?? 0,
      hLineColor: line => (line === 0 ? borderTop : borderBottom)?.color ?? '#000000',
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => (borderBottom ? Math.max(1, borderBottom.width) : 0),
    },
  };
  return table;
}
