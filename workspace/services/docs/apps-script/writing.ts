import type {Inline, Paragraph, TextRun, TextStyle} from '../entities';
import {lengthOf, replaceRange, styleRange} from './inlines';
import type {Writing} from './tree';

/** One stretch of text without anything else in it. */
interface Piece {
  paragraph: Paragraph;
  /** Its first index in the paragraph's inlines. */
  from: number;
  length: number;
  /** Its first offset in the whole text. */
  start: number;
}

/** The stretches of a text. Offsets skip what is no text and count one for the end of each paragraph but the last. */
function piecesOf(writing: Writing): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const paragraph of writing.paragraphs) {
    for (const {from, length} of stretchesOf(paragraph, writing)) {
      pieces.push({paragraph, from, length, start});
      start += length;
    }
    start += 1;
  }
  return pieces;
}

interface Stretch {
  from: number;
  length: number;
  after: Inline | null;
  before: Inline | null;
}

function stretchesOf(
  {inlines}: Paragraph,
  {after, before, span}: Writing,
): Pick<Stretch, 'from' | 'length'>[] {
  const stretches: Stretch[] = [];
  let open: Stretch = {from: 0, length: 0, after: null, before: null};
  let at = 0;
  for (const inline of inlines) {
    at += lengthOf(inline);
    if (inline.type === 'text') open.length += inline.text.length;
    else {
      stretches.push({...open, before: inline});
      open = {from: at, length: 0, after: inline, before: null};
    }
  }
  stretches.push(open);
  if (after === undefined) return stretches;
  const own = ownOf(stretches, after, before);
  if (!span) return [own];
  const to = Math.min(span.to, own.from + own.length);
  return [{from: Math.min(span.from, to), length: Math.max(to - span.from, 0)}];
}

/** The stretch a Text stands for, though something was put before or behind it, or taken away there. */
function ownOf(stretches: Stretch[], after: Inline | null, before?: Inline | null): Stretch {
  const exact = stretches.find(one => one.after === after && one.before === before);
  if (exact) return exact;
  const near = stretches.filter(one => one.after === after || one.before === before);
  return near.find(({length}) => length > 0) ?? near[0] ?? stretches[0]!;
}

/** The text as it is stored: \v for a break of line. */
function rawText(writing: Writing): string {
  return writing.paragraphs
    .map(paragraph =>
      stretchesOf(paragraph, writing)
        .map(({from, length}) => flat(paragraph).slice(from, from + length))
        .join(''),
    )
    .join('\n');
}

const flat = ({inlines}: Paragraph): string =>
  inlines.map(inline => (inline.type === 'text' ? inline.text : '\ufffc')).join('');

/** The text as scripts read it. */
export function textIn(writing: Writing): string {
  return rawText(writing).replace(/\v/g, '\r');
}

/** Changes the look of the text between two offsets. */
export function styleText(writing: Writing, from: number, to: number, look: TextStyle): void {
  for (const {paragraph, ...piece} of piecesOf(writing)) {
    const first = Math.max(from - piece.start, 0);
    const end = Math.min(to - piece.start, piece.length);
    const isWhole = from <= 0 && to >= piece.start + piece.length;
    if (first < end)
      paragraph.inlines = styleRange(paragraph.inlines, piece.from + first, piece.from + end, look);
    else if (isWhole && paragraph.inlines.every(one => one.type === 'text' && one.text === ''))
      styleEmpty(paragraph, look);
  }
}

/** What is written into an empty paragraph later looks as it was told to. */
function styleEmpty(paragraph: Paragraph, look: TextStyle): void {
  if (paragraph.inlines.length === 0) paragraph.inlines = [{type: 'text', text: '', style: {}}];
  paragraph.inlines = paragraph.inlines.map(inline =>
    inline.type === 'text' ? {...inline, style: {...inline.style, ...look}} : inline,
  );
}

/** Puts text in place of what stands between two offsets. */
export function replaceText(writing: Writing, from: number, to: number, text: string): void {
  const pieces = piecesOf(writing).filter(
    ({start, length}) => start <= Math.max(to, from) && start + length >= from,
  );
  pieces.reverse().forEach(({paragraph, ...piece}, index) => {
    const isFirst = index === pieces.length - 1;
    const first = Math.max(from - piece.start, 0) + piece.from;
    const end = Math.max(Math.min(to - piece.start, piece.length) + piece.from, first);
    const put = isFirst ? text.replace(/\n/g, '\v') : '';
    if (end > first || put !== '')
      paragraph.inlines = replaceRange(paragraph.inlines, first, end, put);
    if (isFirst && writing.span) writing.span.to += put.length - (end - first);
  });
}

/** Takes all of the text away; what is no text stays. */
export function removeWriting(writing: Writing): void {
  replaceText(writing, 0, textIn(writing).length, '');
}

/** The runs of a text, each with its first offset. */
export function placedRuns(writing: Writing): {start: number; run: TextRun}[] {
  return piecesOf(writing).flatMap(({paragraph, from, length, start}) => {
    let at = 0;
    return paragraph.inlines.flatMap(inline => {
      const begin = Math.max(at, from);
      const end = Math.min((at += lengthOf(inline)), from + length);
      if (inline.type !== 'text' || begin >= end) return [];
      const text = inline.text.slice(
        begin - at + inline.text.length,
        end - at + inline.text.length,
      );
      return [{start: start + begin - from, run: {...inline, text}}];
    });
  });
}

/** Copies of the runs of a text. */
export function runsOf(writing: Writing): TextRun[] {
  return placedRuns(writing).map(({run}) => ({...run, style: {...run.style}}));
}
