import type {PlainBlob} from '../../../service';
import {paragraph} from '../blank';
import type {Block, Document, ListLevel, TextStyle} from '../entities';
import {readBlocks} from './blocks';
import {readLists} from './numbering';
import {openPackage} from './package';
import type {Package} from './package';
import {textStyle} from './properties';
import {headerPart, readPage} from './section';
import {readStyles} from './styles';
import type {Stylesheet} from './styles';
import {child, descendant, elements} from './xml';
import type {Element} from './xml';

/** What reading one part of the file needs to know of the rest. */
export interface Reading {
  parts: Package;
  styles: Stylesheet;
  lists: Record<string, ListLevel[]>;
  pictures: Record<string, PlainBlob>;
  /** Where this part's relationships point to. */
  targets: Record<string, string>;
  markStyle(properties: Element | undefined): TextStyle;
}

const MAIN = 'word/document.xml';

/** Reads a DOCX of Word, LibreOffice or the desk's own writer; GoogleError where it is none. */
export function readDocx(bytes: Uint8Array): Document {
  const parts = openPackage(bytes);
  const styles = readStyles(parts.xml('word/styles.xml'));
  const lists = readLists(parts.xml('word/numbering.xml'));
  const pictures: Record<string, PlainBlob> = {};
  const readingOf = (path: string): Reading => ({
    ...{parts, styles, lists, pictures, markStyle: textStyle},
    targets: parts.targets(path),
  });
  const body = child(parts.xml(MAIN), 'w:body');
  const section = elements(body, 'w:sectPr').at(-1) ?? descendant(body, 'w:sectPr');

  const part = (kind: 'header' | 'footer', type: 'default' | 'first'): Block[] | undefined => {
    const path = headerPart(section, parts.targets(MAIN), kind, type);
    return path ? readBlocks(parts.xml(path), readingOf(path)) : undefined;
  };
  const hasFirst = child(section, 'w:titlePg') !== undefined;
  const blocks = readBlocks(body, readingOf(MAIN));
  return {
    page: readPage(section),
    styles: styles.named,
    lists,
    pictures,
    header: part('header', 'default') ?? [],
    footer: part('footer', 'default') ?? [],
    ...(hasFirst && {
      firstHeader: part('header', 'first') ?? [],
      firstFooter: part('footer', 'first') ?? [],
    }),
    body: blocks.length > 0 ? blocks : [paragraph('')],
  };
}
