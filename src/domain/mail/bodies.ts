import {textOfHtml} from './html';

/** A part of a message as mail stores cut it (RFC 2045): words, a file, or a box of parts. */
export interface MailPart<P> {
  mimeType?: string;
  filename?: string;
  parts?: P[];
}

/** The words of a mail in both forms; an empty one is not there. */
export interface Bodies {
  plain: string;
  html: string;
}

const NONE: Bodies = {plain: '', html: ''};

/**
 * The words of a message, whatever stands between them: phones write a text before and another after each picture.
 * Of alternatives (RFC 2046 §5.1.4) each form is read once. A mail that was attached is a file and no words.
 *
 * @param read a part's text; empty where it has none.
 */
export function bodiesOf<P extends MailPart<P>>(
  part: P | undefined,
  read: (part: P) => string,
): Bodies {
  const type = part?.mimeType ?? '';
  if (!part || part.filename || type.startsWith('message/')) return NONE;
  if (part.parts?.length)
    return joined(
      part.parts.map(one => bodiesOf(one, read)),
      type,
    );
  if (type === 'text/html') return {...NONE, html: read(part)};
  return type === 'text/plain' ? {...NONE, plain: read(part)} : NONE;
}

function joined(parts: readonly Bodies[], type: string): Bodies {
  const plains = parts.filter(({plain}) => plain !== '');
  const htmls = parts.filter(({html}) => html !== '');
  if (type === 'multipart/alternative')
    return {plain: plains[0]?.plain ?? '', html: htmls[htmls.length - 1]?.html ?? ''};
  const words = parts.filter(({plain, html}) => plain !== '' || html !== '');
  const plain = words.map(one => one.plain || textOfHtml(one.html)).join('\n');
  const html = words.map(one => one.html || htmlOf(one.plain)).join('<br>');
  return {plain: plains.length > 0 ? plain : '', html: htmls.length > 0 ? html : ''};
}

function htmlOf(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
}
