import type {Content, ContentText} from 'pdfmake/interfaces';
import {textStyleOf} from '../effective';
import type {Inline, PageField, Paragraph, TextRun, TextStyle} from '../entities';
import type {Place} from './layout';

/** Text of a paragraph as pdfmake runs; pictures and page breaks are the paragraph's business. */
export function runNodes(inlines: Inline[], paragraph: Paragraph, place: Place): Content[] {
  return inlines
    .filter((one): one is TextRun | PageField => one.type === 'text' || one.type === 'field')
    .map(one => ({
      ...look(textStyleOf(place.document, paragraph, one.style)),
      text: one.type === 'text' ? printable(one.text) : pageNumber(one, place),
    }));
}

/** Line breaks as pdfmake has them; a tab without a stop as wide as one of half an inch would roughly be. */
function printable(text: string): string {
  return text
    .replace(/\v/g, '\n')
    .replace(/\t/g, '\u00a0'.repeat(8))
    .replace(/(?!\n)[\p{Cc}\p{Variation_Selector}]/gu, '');
}

function pageNumber({field}: PageField, {page}: Place): string {
  if (!page) return '';
  return String(field === 'PAGE' ? page.current : page.count);
}

export function look(style: TextStyle): Partial<ContentText> {
  const decoration = [
    ...(style.underline ? (['underline'] as const) : []),
    ...(style.strikethrough ? (['lineThrough'] as const) : []),
  ];
  return {
    fontSize: style.size ?? 11,
    preserveLeadingSpaces: true,
    ...(style.bold && {bold: true}),
    ...(style.italic && {italics: true}),
    ...(style.color && {color: style.color}),
    ...(style.background && {background: style.background}),
    ...(style.link && {link: style.link}),
    ...(style.raised === 'superscript' && {sup: true}),
    ...(style.raised === 'subscript' && {sub: true}),
    ...(decoration.length > 0 && {decoration: [...decoration]}),
  };
}
