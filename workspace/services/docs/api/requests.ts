import {copyPlain} from '../../../plain';
import {GoogleError} from '../../../service';
import type {Plain} from '../../../service';
import {replaceMatches, replaceRange, splitInlines, styleRange} from '../apps-script/inlines';
import {paragraph as newParagraph} from '../blank';
import type {Block, Document, Inline, Table} from '../entities';
import {paragraphsOf} from '../lists';
import {placedParagraphs, type PlacedParagraph} from './indexes';
import {paragraphChange, textChange, type ApiParagraphStyle, type ApiTextStyle} from './styles';

interface Range {
  startIndex: number;
  endIndex: number;
}

interface At {
  location?: {index: number};
  endOfSegmentLocation?: object;
}

/** One request of documents.batchUpdate: exactly one of these is there. */
export interface Request {
  insertText?: At & {text: string};
  insertPageBreak?: At;
  insertTable?: At & {rows: number; columns: number};
  deleteContentRange?: {range: Range};
  replaceAllText?: {containsText: {text: string; matchCase?: boolean}; replaceText: string};
  updateTextStyle?: {range: Range; textStyle: ApiTextStyle; fields: string};
  updateParagraphStyle?: {range: Range; paragraphStyle: ApiParagraphStyle; fields: string};
}

type Body<K extends keyof Request> = NonNullable<Request[K]>;
type Handlers = {[K in keyof Required<Request>]: (document: Document, body: Body<K>) => Plain};

/** Applies one request to the document; answers its reply. */
export function applyRequest(document: Document, request: Request, index: number): Plain {
  const [kind, body] = Object.entries(request)[0] ?? [];
  if (!kind) throw new GoogleError(`Invalid requests[${index}]: No request set.`);
  const handler = handlers[kind as keyof Request] as
    ((document: Document, body: unknown) => Plain) | undefined;
  if (!handler) throw new GoogleError(`not emulated: Docs.Documents.batchUpdate ${kind}`);
  try {
    return handler(document, body);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new GoogleError(`Invalid requests[${index}].${kind}: ${error.message}`, error.status);
  }
}

const handlers: Handlers = {
  insertText(document, {text, ...at}) {
    const {placed, offset} = pointOf(document, at);
    const [first = '', ...more] = text.split('\n');
    const {paragraph, siblings} = placed;
    if (more.length === 0) {
      paragraph.inlines = replaceRange(paragraph.inlines, offset, offset, first);
      return {};
    }
    const [before, after] = splitInlines(
      replaceRange(paragraph.inlines, offset, offset, first),
      offset + first.length,
    );
    const last = more.pop()!;
    const following = [
      ...more.map(line => newLine(line)),
      {...copyPlain(paragraph), inlines: after},
    ];
    const end = following.at(-1)!;
    end.inlines = replaceRange(after, 0, 0, last);
    paragraph.inlines = before;
    siblings.splice(siblings.indexOf(paragraph) + 1, 0, ...following);
    return {};

    function newLine(line: string) {
      return {
        ...copyPlain(paragraph),
        inlines: replaceRange(before, 0, offset + first.length, line),
      };
    }
  },

  insertPageBreak(document, at) {
    const {placed, offset} = pointOf(document, at);
    const [before, after] = splitInlines(placed.paragraph.inlines, offset);
    insertInlines(placed, [...before, {type: 'pageBreak'}], after);
    return {};
  },

  insertTable(document, {rows, columns, ...at}) {
    const {placed, offset} = pointOf(document, at);
    const [before, after] = splitInlines(placed.paragraph.inlines, offset);
    insertInlines(placed, before, after);
    placed.siblings.splice(
      placed.siblings.indexOf(placed.paragraph) + 1,
      0,
      emptyTable(document, rows, columns),
    );
    return {};
  },

  deleteContentRange(document, {range}) {
    const touched = within(document, range);
    const first = touched[0]!;
    const last = touched.at(-1)!;
    if (first.siblings !== last.siblings) {
      throw new GoogleError('The range should not span more than one cell.');
    }
    const isLastNewline = range.endIndex === last.end && last.paragraph === last.siblings.at(-1);
    if (isLastNewline)
      throw new GoogleError(
        'The range cannot include the newline character at the end of the segment.',
      );
    const [before] = splitInlines(first.paragraph.inlines, range.startIndex - first.start);
    const following =
      last.end === range.endIndex
        ? last.siblings[last.siblings.indexOf(last.paragraph) + 1]
        : last.paragraph;
    const [, after] = splitInlines(last.paragraph.inlines, range.endIndex - last.start);
    const from = first.siblings.indexOf(first.paragraph);
    const to = first.siblings.indexOf(last.paragraph);
    first.paragraph.inlines = [...before, ...after];
    first.siblings.splice(from + 1, to - from);
    if (following && following !== last.paragraph && following.type === 'paragraph') {
      first.paragraph.inlines.push(...following.inlines);
      first.siblings.splice(first.siblings.indexOf(following), 1);
    }
    return {};
  },

  replaceAllText(document, {containsText, replaceText}) {
    const {text, matchCase} = containsText;
    const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
    const all = [
      document.body,
      document.header,
      document.footer,
      document.firstHeader ?? [],
      document.firstFooter ?? [],
    ];
    const changed = all
      .flatMap(paragraphsOf)
      .map(one => replaceMatches(one, pattern, replaceText.replace(/\n/g, '\v')))
      .reduce((sum, count) => sum + count, 0);
    return {replaceAllText: changed > 0 ? {occurrencesChanged: changed} : {}};
  },

  updateTextStyle(document, {range, textStyle, fields}) {
    const change = textChange(textStyle, fields);
    for (const {paragraph, start} of within(document, range)) {
      const from = Math.max(0, range.startIndex - start);
      paragraph.inlines = styleRange(
        paragraph.inlines,
        from,
        Math.max(from, range.endIndex - start),
        change,
      );
    }
    return {};
  },

  updateParagraphStyle(document, {range, paragraphStyle, fields}) {
    const change = paragraphChange(paragraphStyle, fields);
    for (const {paragraph} of within(document, range)) {
      const named = paragraphStyle.namedStyleType;
      if (named && /\*|namedStyleType/.test(fields)) paragraph.named = named;
      const style = Object.entries({...paragraph.style, ...change}).filter(
        ([, value]) => value !== undefined,
      );
      paragraph.style = Object.fromEntries(style);
    }
    return {};
  },
};

function pointOf(document: Document, at: At): {placed: PlacedParagraph; offset: number} {
  const all = placedParagraphs(document.body);
  if (!at.location) {
    const placed = all.filter(({siblings}) => siblings === document.body).at(-1);
    if (!placed) throw new GoogleError('The document has no paragraph at its end.');
    return {placed, offset: placed.end - placed.start - 1};
  }
  const {index} = at.location;
  const placed = all.find(({start, end}) => index >= start && index < end);
  if (!placed) {
    const end = all.at(-1)?.end ?? 1;
    throw new GoogleError(
      index >= end
        ? `Index ${index} must be less than the end index of the referenced segment, ${end}.`
        : 'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  }
  return {placed, offset: index - placed.start};
}

function within(document: Document, {startIndex, endIndex}: Range): PlacedParagraph[] {
  const touched = placedParagraphs(document.body).filter(
    ({start, end}) => start < endIndex && end > startIndex,
  );
  if (touched.length === 0 || startIndex >= endIndex)
    throw new GoogleError('The range should not be empty.');
  return touched;
}

/** Cuts a paragraph in two. */
function insertInlines(
  {paragraph, siblings}: PlacedParagraph,
  before: Inline[],
  after: Inline[],
): void {
  const rest = {...copyPlain(paragraph), inlines: after};
  paragraph.inlines = before;
  siblings.splice(siblings.indexOf(paragraph) + 1, 0, rest);
}

function emptyTable({page}: Document, rows: number, columns: number): Table {
  const width = (page.width - page.marginLeft - page.marginRight) / columns;
  const line = {color: '#000000', width: 1};
  const cell = () => ({
    blocks: [newParagraph('')] as Block[],
    columnSpan: 1,
    rowSpan: 1,
    borders: {top: line, right: line, bottom: line, left: line},
  });
  return {
    type: 'table',
    columns: Array.from({length: columns}, () => width),
    rows: Array.from({length: rows}, () => ({
      header: false,
      cells: Array.from({length: columns}, cell),
    })),
    padding: {top: 5, right: 5, bottom: 5, left: 5},
  };
}
