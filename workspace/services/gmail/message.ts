import {lately} from '../../lately';
import type {PlainBlob} from '../../service';
import type {StoredMessage} from './entities';
import {headerValue, readHeaders, splitHead, type Header} from './mime/headers';
import {leaves, partBytes, partText, readMime, type MimePart} from './mime/read';

/** Raw messages never change. Not saved. */
export const headersOf = lately(300, ({raw}: StoredMessage): Header[] =>
  readHeaders(splitHead(raw).head),
);

export const partsOf = lately(50, ({raw}: StoredMessage): MimePart => readMime(raw));

export const header = (message: StoredMessage, name: string) =>
  headerValue(headersOf(message), name);

/** The text body; where there is only html, its text, as Gmail shows it. */
export function textOf(message: StoredMessage): string {
  const plain = bodyParts(message, 'text/plain');
  if (plain.length > 0) return plain.map(partText).join('\r\n');
  return htmlToText(bodyParts(message, 'text/html').map(partText).join('\n'));
}

/** The html body, '' where the letter has none. */
export function htmlOf(message: StoredMessage): string {
  return bodyParts(message, 'text/html').map(partText).join('\n');
}

function bodyParts(message: StoredMessage, mimeType: string): MimePart[] {
  return leaves(partsOf(message)).filter(part => part.mimeType === mimeType && !isAttachment(part));
}

/** Whatever is not the letter's own text: files, and images shown in it. */
export function isAttachment(part: MimePart): boolean {
  const text = part.mimeType === 'text/plain' || part.mimeType === 'text/html';
  return part.disposition === 'attachment' || part.filename !== '' || !text;
}

export interface AttachmentPart extends PlainBlob {
  partId: string;
  inline: boolean;
  contentId: string;
}

export function attachmentsOf(message: StoredMessage): AttachmentPart[] {
  return leaves(partsOf(message))
    .filter(isAttachment)
    .map(part => ({
      partId: part.partId,
      inline: part.disposition === 'inline' || part.contentId !== '',
      contentId: part.contentId,
      name: part.filename || null,
      contentType: part.mimeType,
      bytes: partBytes(part).toString('base64'),
    }));
}

/** The first words of a letter, as lists of mail show them; html-escaped, as the API gives them. */
export function snippetOf(message: StoredMessage): string {
  const words = textOf(message).replace(/\s+/g, ' ').trim();
  return escapeHtml([...words].slice(0, 200).join(''));
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Plain text of an html letter: blocks become lines, the rest goes. */
function htmlToText(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/blockquote)\b[^>]*>\s*/gi, '\r\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .trim();
}
