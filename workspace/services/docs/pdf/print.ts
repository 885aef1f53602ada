import type {Content} from 'pdfmake/interfaces';
import type {Block, Document} from '../entities';
import {listMarkers} from '../lists';
import {draw, heightOf} from './engine';
import {layOut} from './layout';
import type {Place} from './layout';

export interface Print {
  title: string;
  /** Milliseconds since 1970; printed into the file as its date. */
  at: number;
}

/** Room for the thickness of lines, and so that text does not touch a header that has grown. */
const EDGE_GAP = 6;

/** The document as a PDF with text, page numbers and repeating table heads. */
export function printPdf(document: Document, {title, at}: Print): Buffer {
  const {page} = document;
  const width = page.width - page.marginLeft - page.marginRight;
  const place: Place = {document, markers: listMarkers(document), width};
  const edge = (blocks: Block[]) => {
    const height = heightOf(layOut(blocks, {...place, page: {current: 1, count: 1}}), width);
    return height > 0 ? height + EDGE_GAP : 0;
  };
  const headerHeight = Math.max(edge(document.header), edge(document.firstHeader ?? []));
  const footerHeight = Math.max(edge(document.footer), edge(document.firstFooter ?? []));
  // A tall header or footer pushes the text away from it, as in Word and Docs.
  const top = Math.max(page.marginTop, headerHeight > 0 ? page.marginHeader + headerHeight : 0);
  const bottom = Math.max(
    page.marginBottom,
    footerHeight > 0 ? page.marginFooter + footerHeight : 0,
  );

  const band = (blocks: Block[], current: number, count: number, above: number): Content | null =>
    blocks.length === 0
      ? null
      : {
          stack: layOut(blocks, {...place, page: {current, count}}),
          margin: [page.marginLeft, Math.max(above, 0), page.marginRight, 0],
        };
  const onFirst = (current: number) => current === 1 && document.firstHeader !== undefined;
  return draw({
    size: {width: page.width, height: page.height},
    margins: {left: page.marginLeft, top, right: page.marginRight, bottom},
    content: layOut(document.body, place),
    header: (current, count) =>
      band(
        onFirst(current) ? document.firstHeader! : document.header,
        current,
        count,
        page.marginHeader,
      ),
    footer: (current, count) =>
      band(
        onFirst(current) ? (document.firstFooter ?? []) : document.footer,
        current,
        count,
        bottom - page.marginFooter - footerHeight,
      ),
    info: {Title: title, CreationDate: new Date(at)},
  });
}
