import type {Document, Paragraph, ParagraphStyle, TextStyle} from './entities';

/** What holds for a paragraph: the normal style, its named style, its own. */
export function paragraphStyleOf(document: Document, {named, style}: Paragraph): ParagraphStyle {
  return {...document.styles.NORMAL_TEXT.paragraph, ...document.styles[named].paragraph, ...style};
}

export function textStyleOf(document: Document, {named}: Paragraph, style: TextStyle): TextStyle {
  return {...document.styles.NORMAL_TEXT.text, ...document.styles[named].text, ...style};
}
