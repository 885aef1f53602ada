import {createRequire} from 'node:module';
import path from 'node:path';
import type {Content, DynamicContent, Node, NodeQueries} from 'pdfmake/interfaces';

/** What a page needs to be drawn; margins as left, top, right, bottom. */
export interface Definition {
  size: {width: number; height: number};
  margins: {left: number; top: number; right: number; bottom: number};
  content: Content[];
  header?: DynamicContent;
  footer?: DynamicContent;
  info: {Title: string; CreationDate: Date};
}

interface PdfDocument {
  end(): void;
  read(): Buffer | null;
}

interface Page {
  items: {
    item: {
      y?: number;
      y1?: number;
      y2?: number;
      h?: number;
      _height?: number;
      getHeight?: () => number;
    };
  }[];
}

interface LayoutBuilder {
  registerTableLayouts(layouts: object): void;
  layoutDocument(
    content: Content[],
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background?: undefined,
    header?: DynamicContent,
    footer?: DynamicContent,
    watermark?: undefined,
    pageBreakBefore?: (node: Node, queries: NodeQueries) => boolean,
  ): Page[];
}

interface Engine {
  PdfDocument: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ) => PdfDocument;
  LayoutBuilder: new (size: object, margins: object, svg: object) => LayoutBuilder;
  Renderer: new (document: PdfDocument) => {renderPages(pages: Page[]): void};
  SvgMeasure: new () => object;
  tableLayouts: object;
  fonts: object;
}

let loaded: Engine | undefined;

/**
 * The parts of pdfmake that its printer puts together. The printer itself answers with a promise, only because it
 * may download fonts; a service of the world answers at once. Loaded when the first document is printed.
 */
function engine(): Engine {
  if (loaded) return loaded;
  const load = createRequire(path.join(process.cwd(), 'package.json'));
  const part = (name: string) => (load(`pdfmake/js/${name}.js`) as {default: never}).default;
  const files = load('pdfmake/build/vfs_fonts.js') as Record<string, string>;
  const face = (name: string) => Buffer.from(files[`Roboto-${name}.ttf`]!, 'base64');
  const {tableLayouts} = load('pdfmake/js/tableLayouts.js') as {tableLayouts: object};
  loaded = {
    PdfDocument: part('PDFDocument'),
    LayoutBuilder: part('LayoutBuilder'),
    Renderer: part('Renderer'),
    SvgMeasure: part('SVGMeasure'),
    tableLayouts,
    fonts: {
      Roboto: {
        normal: face('Regular'),
        bold: face('Medium'),
        italics: face('Italic'),
        bolditalics: face('MediumItalic'),
      },
    },
  };
  return loaded;
}

/** The finished PDF. The same definition gives the same bytes. */
export function draw(definition: Definition): Buffer {
  const {Renderer} = engine();
  const document = newDocument(definition);
  new Renderer(document).renderPages(laidOut(definition, document));
  document.end();
  const chunks: Buffer[] = [];
  for (let chunk = document.read(); chunk !== null; chunk = document.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** How high the content is on a page of this width that never ends. */
export function heightOf(content: Content[], width: number): number {
  if (content.length === 0) return 0;
  const definition: Definition = {
    size: {width, height: 100_000},
    margins: {left: 0, top: 0, right: 0, bottom: 0},
    content,
    info: {Title: '', CreationDate: new Date(0)},
  };
  const [page] = laidOut(definition, newDocument(definition));
  const bottoms = (page?.items ?? []).map(({item}) => {
    const own = item.getHeight?.() ?? item._height ?? item.h ?? 0;
    return Math.max((item.y ?? 0) + own, item.y1 ?? 0, item.y2 ?? 0);
  });
  return Math.max(0, ...bottoms);
}

function newDocument({size, info}: Definition): PdfDocument {
  const {PdfDocument, fonts} = engine();
  const options = {
    size: [size.width, size.height],
    autoFirstPage: false,
    compress: true,
    font: null,
    lang: 'id-ID',
    pdfVersion: '1.7',
    info: {
      ...info,
      ModDate: info.CreationDate,
      Producer: 'Google Docs Renderer',
      Creator: 'Google Docs',
    },
  };
  return new PdfDocument(fonts, {}, {}, {}, options);
}

function laidOut(definition: Definition, document: PdfDocument): Page[] {
  const {LayoutBuilder, SvgMeasure, tableLayouts} = engine();
  const {size, margins, content, header, footer} = definition;
  const orientation = size.width > size.height ? 'landscape' : 'portrait';
  const builder = new LayoutBuilder({...size, orientation}, margins, new SvgMeasure());
  builder.registerTableLayouts(tableLayouts);
  const defaultStyle = {font: 'Roboto', fontSize: 11};
  return builder.layoutDocument(
    content,
    document,
    {},
    defaultStyle,
    undefined,
    header,
    footer,
    undefined,
    standsAlone,
  );
}

/** Below this share of a page a table's head finds room, and none of its rows. */
const LAST_ROW = 0.93;

/** Levels of headlines, as pdfmake calls what it asks about: what stays with the next, and what stands on each page. */
export const KEPT = 1;
export const BAND = 2;

/** Headings as the last things on a page go to the next one with their text or table. */
function standsAlone(node: Node, queries: NodeQueries): boolean {
  if (node.headlineLevel !== KEPT) return false;
  // pdfmake asks of each node once, so the first of several headings answers for all.
  // A stack is only a frame around nodes that are asked of themselves, and may be placed where they are not.
  const next = queries
    .getFollowingNodesOnPage()
    .find(one => one.headlineLevel === undefined && !one.stack);
  if (!next) return queries.getNodesOnNextPage().length > 0;
  // pdfmake places the head of a table first, and takes it over with the first row that has no room.
  const {table, pageNumbers = [], startPosition} = next;
  return Boolean(table) && pageNumbers.length > 1 && (startPosition?.verticalRatio ?? 0) > LAST_ROW;
}
