import {decodeCharset, rawToBytes, type Raw} from './bytes';
import {headersNamed, readHeaders, splitHead, type Header} from './headers';
import {readStructured} from './parameters';

/** One part of a message, as the Gmail API cuts it (partId '' for the whole, then '0', '0.1'). */
export interface MimePart {
  partId: string;
  headers: Header[];
  /** Lower case media type. */
  mimeType: string;
  charset: string;
  disposition: 'inline' | 'attachment' | '';
  filename: string;
  contentId: string;
  encoding: string;
  /** As it stands in the message, still encoded. */
  body: Raw;
  parts: MimePart[];
}

/** Deeper than any honest message; a bomb of nested parts is read as one body. */
const DEEPEST = 30;

/**
 * Reads a message without waiting. (postal-mime parses asynchronously, which an operation of the bridge
 * cannot; its address and encoded-word readers are used, and the tests hold this reader against it.)
 */
export function readMime(raw: Raw, partId = '', depth = 0): MimePart {
  const {head, body} = splitHead(raw);
  const headers = readHeaders(head);
  const encoded = (name: string) => headersNamed(headers, name)[0]?.encoded ?? '';
  const type = readStructured(encoded('Content-Type') || 'text/plain');
  const disposition = readStructured(encoded('Content-Disposition'));
  const boundary = type.parameters['boundary'];
  const nested = type.value.startsWith('multipart/') && boundary && depth < DEEPEST;
  const pieces = nested ? splitParts(body, boundary) : [];
  const prefix = partId && `${partId}.`;
  return {
    partId,
    headers,
    mimeType: type.value,
    charset: type.parameters['charset'] ?? '',
    disposition: disposition.value === 'inline' ? 'inline' : disposition.value ? 'attachment' : '',
    filename: disposition.parameters['filename'] ?? type.parameters['name'] ?? '',
    contentId: encoded('Content-ID').replace(/^<|>$/g, ''),
    encoding: encoded('Content-Transfer-Encoding').trim().toLowerCase(),
    body: nested ? '' : body,
    parts: pieces.map((piece, index) => readMime(piece, `${prefix}${index}`, depth + 1)),
  };
}

function splitParts(body: Raw, boundary: string): Raw[] {
  const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const line = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const parts: Raw[] = [];
  let start = -1;
  for (const match of body.matchAll(line)) {
    if (start >= 0) parts.push(body.slice(start, match.index).replace(/^\r?\n/, ''));
    start = match.index + match[0].length;
    if (match[1]) return parts;
  }
  // A cut-off message has no closing line; what came is still read.
  return start >= 0 ? [...parts, body.slice(start).replace(/^\r?\n/, '')] : parts;
}

/** The decoded bytes of a part. */
export function partBytes(part: MimePart): Buffer {
  if (part.encoding === 'base64') return Buffer.from(part.body, 'base64');
  if (part.encoding === 'quoted-printable') return rawToBytes(unquotePrintable(part.body));
  return rawToBytes(part.body);
}

/** The text of a text part, in its charset. */
export function partText(part: MimePart): string {
  return decodeCharset(partBytes(part), part.charset);
}

function unquotePrintable(body: Raw): Raw {
  return body
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** All parts that hold content themselves, in reading order. */
export function leaves(part: MimePart): MimePart[] {
  return part.parts.length > 0 ? part.parts.flatMap(leaves) : [part];
}
