import type {Plain} from '../../../service';
import {lengthOf} from '../apps-script/inlines';
import type {
  Block,
  Document,
  Inline,
  Paragraph,
  ParagraphStyle,
  OpenDocument,
  Table,
  TextStyle,
} from '../entities';

type Json = {[key: string]: Plain | undefined};

/** The document as documents.get shows it (https://developers.google.com/workspace/docs/api/reference/rest/v1/documents). */
export function documentResource(
  {documentId, revision, content}: OpenDocument,
  title: string,
): Json {
  const segment = (id: string, blocks: Block[]): Json => ({
    [id]: {[`${id.split('.')[1]}Id`]: id, content: contentOf(blocks, 0)},
  });
  return {
    documentId,
    title,
    revisionId: `r${revision}`,
    body: {
      content: [{endIndex: 1, sectionBreak: {sectionStyle: {}}}, ...contentOf(content.body, 1)],
    },
    ...(content.header.length > 0 && {headers: segment('kix.header', content.header)}),
    ...(content.footer.length > 0 && {footers: segment('kix.footer', content.footer)}),
    documentStyle: pageJson(content),
    namedStyles: {
      styles: Object.entries(content.styles).map(([namedStyleType, {paragraph, text}]) => ({
        namedStyleType,
        paragraphStyle: {namedStyleType, ...paragraphJson(paragraph)},
        textStyle: textJson(text),
      })),
    },
  };
}

function contentOf(blocks: Block[], start: number): Json[] {
  const content: Json[] = [];
  let at = start;
  for (const block of blocks) {
    const element =
      block.type === 'paragraph' ? paragraphElement(block, at) : tableElement(block, at);
    content.push(element);
    at = element.endIndex as number;
  }
  return content;
}

function paragraphElement({inlines, named, style, bullet}: Paragraph, start: number): Json {
  let at = start;
  const elements = inlines.map((inline, index): Json => {
    const startIndex = at;
    at += lengthOf(inline) + (index === inlines.length - 1 ? 1 : 0);
    return {startIndex, endIndex: at, ...inlineJson(inline, index === inlines.length - 1)};
  });
  if (elements.length === 0) {
    at += 1;
    elements.push({startIndex: start, endIndex: at, textRun: {content: '\n', textStyle: {}}});
  }
  const paragraph: Json = {
    elements,
    paragraphStyle: {namedStyleType: named, ...paragraphJson(style)},
    ...(bullet && {bullet: {listId: bullet.list, nestingLevel: bullet.level}}),
  };
  return {startIndex: start, endIndex: at, paragraph};
}

function inlineJson(inline: Inline, isLast: boolean): Json {
  switch (inline.type) {
    case 'text':
      return {
        textRun: {content: inline.text + (isLast ? '\n' : ''), textStyle: textJson(inline.style)},
      };
    case 'field':
      return {
        autoText: {
          type: inline.field === 'PAGE' ? 'PAGE_NUMBER' : 'PAGE_COUNT',
          textStyle: textJson(inline.style),
        },
      };
    case 'picture':
      return {inlineObjectElement: {inlineObjectId: inline.picture}};
    case 'pageBreak':
      return {pageBreak: {}};
    case 'horizontalRule':
      return {horizontalRule: {}};
  }
}

function tableElement({rows, columns}: Table, start: number): Json {
  let at = start + 1;
  const tableRows = rows.map((row): Json => {
    const rowStart = at;
    at += 1;
    const tableCells = row.cells.map((cell): Json => {
      const cellStart = at;
      const content = contentOf(cell.blocks, cellStart + 1);
      at = (content.at(-1)?.endIndex as number | undefined) ?? cellStart + 1;
      const tableCellStyle = {rowSpan: cell.rowSpan, columnSpan: cell.columnSpan};
      return {startIndex: cellStart, endIndex: at, content, tableCellStyle};
    });
    return {
      startIndex: rowStart,
      endIndex: at,
      tableCells,
      tableRowStyle: {tableHeader: row.header},
    };
  });
  return {
    startIndex: start,
    endIndex: at + 1,
    table: {rows: rows.length, columns: columns.length, tableRows},
  };
}

const points = (magnitude: number | undefined) =>
  magnitude === undefined ? undefined : {magnitude, unit: 'PT'};

function pageJson({page}: Document): Json {
  return {
    pageSize: {width: points(page.width), height: points(page.height)},
    marginTop: points(page.marginTop),
    marginBottom: points(page.marginBottom),
    marginLeft: points(page.marginLeft),
    marginRight: points(page.marginRight),
    marginHeader: points(page.marginHeader),
    marginFooter: points(page.marginFooter),
  };
}

function paragraphJson(style: ParagraphStyle): Json {
  return {
    alignment: style.alignment,
    lineSpacing: style.lineSpacing === undefined ? undefined : style.lineSpacing * 100,
    spaceAbove: points(style.spaceAbove),
    spaceBelow: points(style.spaceBelow),
    indentStart: points(style.indentStart),
    indentEnd: points(style.indentEnd),
    indentFirstLine: points(style.indentFirstLine),
    keepWithNext: style.keepWithNext,
  };
}

function textJson(style: TextStyle): Json {
  return {
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strikethrough: style.strikethrough,
    fontSize: points(style.size),
    weightedFontFamily: style.font ? {fontFamily: style.font, weight: 400} : undefined,
    foregroundColor: style.color ? {color: {rgbColor: rgb(style.color)}} : undefined,
    backgroundColor: style.background ? {color: {rgbColor: rgb(style.background)}} : undefined,
    link: style.link ? {url: style.link} : undefined,
    baselineOffset: style.raised?.toUpperCase(),
  };
}

function rgb(color: string): Json {
  const part = (at: number) => parseInt(color.slice(at, at + 2), 16) / 255;
  return {red: part(1), green: part(3), blue: part(5)};
}
