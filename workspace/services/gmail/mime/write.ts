import type {PlainBlob} from '../../../service';
import {utf8ToRaw, type Raw} from './bytes';
import {encodeAddresses, encodeText, filenameParameter, headerLine} from './words';

/** A message before it is one. */
export interface Letter {
  from: string;
  to?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  subject?: string;
  text?: string;
  html?: string;
  messageId?: string;
  inReplyTo?: string;
  references?: string;
  /** RFC 5322 date; see `mailDate`. */
  date: string;
  /** More headers, written before all others. A list is written topmost first. */
  headers?: Record<string, string | string[]>;
  attachments?: PlainBlob[];
  /** Shown in the html as `cid:KEY`. */
  inlineImages?: Record<string, PlainBlob>;
}

interface Part {
  /** Header lines, without the empty one. */
  head: string[];
  body: Raw;
}

const ADDRESS_HEADER = /^(?:from|sender|to|cc|bcc|reply-to)$/i;

/** Writes a letter as Gmail's own composers do. `unique` gives boundaries. */
export function writeMime(letter: Letter, unique: () => string): Raw {
  const own = Object.entries(letter.headers ?? {});
  const ownNames = own.map(([name]) => name.toLowerCase());
  const {head, body} = content(letter, unique);
  const standard = [...standardHeaders(letter), ...head].filter(
    line => !ownNames.includes(line.slice(0, line.indexOf(':')).toLowerCase()),
  );
  const given = own.flatMap(([name, value]) =>
    [value].flat().map(one => headerLine(name, encodeValue(name, one))),
  );
  return [...given, ...standard, '', body].join('\r\n');
}

function standardHeaders(letter: Letter): string[] {
  const line = (name: string, value?: string) => (value ? [headerLine(name, value)] : []);
  const addresses = (name: string, list?: string) => line(name, list && encodeAddresses(list));
  return [
    'MIME-Version: 1.0',
    ...line('References', letter.references),
    ...line('In-Reply-To', letter.inReplyTo),
    ...addresses('Reply-To', letter.replyTo),
    ...addresses('From', letter.from),
    `Date: ${letter.date}`,
    ...line('Message-ID', letter.messageId),
    headerLine('Subject', encodeText(letter.subject ?? '')),
    ...addresses('To', letter.to),
    ...addresses('Cc', letter.cc),
    ...addresses('Bcc', letter.bcc),
  ];
}

/** A header given as it is: ASCII stays untouched (a forged one too), the rest is encoded. */
function encodeValue(name: string, value: string): string {
  const foreign = /[^\x20-\x7e]/.test(value);
  return foreign && ADDRESS_HEADER.test(name) ? encodeAddresses(value) : encodeText(value);
}

function content(letter: Letter, unique: () => string): Part {
  const text = letter.text === undefined ? [] : [textPart('plain', letter.text)];
  const html = letter.html === undefined ? [] : [textPart('html', letter.html)];
  const written = [...text, ...html];
  const body =
    written.length === 0 ? textPart('plain', '') : multipart('alternative', written, unique);
  const images = Object.entries(letter.inlineImages ?? {}).map(([key, image]) =>
    imagePart(key, image),
  );
  const shown = multipart('related', [body, ...images], unique);
  return multipart('mixed', [shown, ...(letter.attachments ?? []).map(attachmentPart)], unique);
}

/** A multipart of several parts; one part stands alone. */
function multipart(kind: string, parts: Part[], unique: () => string): Part {
  if (parts.length === 1) return parts[0]!;
  const boundary = `000000000000${unique()}`;
  const pieces = parts.map(
    part => `--${boundary}\r\n${part.head.join('\r\n')}\r\n\r\n${part.body}\r\n`,
  );
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${pieces.join('')}--${boundary}--\r\n`,
  };
}

function textPart(kind: 'plain' | 'html', text: string): Part {
  const raw = utf8ToRaw(text.replace(/\r\n|\r|\n/g, '\r\n'));
  const foreign = raw.length - raw.replace(/[\x80-\xff]/g, '').length;
  const simple = foreign === 0 && !/[^\r\n]{77}/.test(raw) && !/[^\x20-\x7e\r\n\t]/.test(raw);
  const encoding = simple ? '7bit' : foreign * 6 > raw.length ? 'base64' : 'quoted-printable';
  return {
    head: [`Content-Type: text/${kind}; charset="UTF-8"`, `Content-Transfer-Encoding: ${encoding}`],
    body: simple
      ? raw
      : encoding === 'base64'
        ? base64Lines(Buffer.from(raw, 'latin1').toString('base64'))
        : quotePrintable(raw),
  };
}

function attachmentPart(blob: PlainBlob): Part {
  return blobPart(blob, 'attachment', []);
}

function imagePart(key: string, blob: PlainBlob): Part {
  return blobPart({...blob, name: blob.name ?? key}, 'inline', [`Content-ID: <${key}>`]);
}

function blobPart(blob: PlainBlob, disposition: string, more: string[]): Part {
  const name = blob.name ?? 'noname';
  const type = (blob.contentType ?? 'application/octet-stream').replace(/[\r\n]/g, ' ');
  return {
    head: [
      `Content-Type: ${type}; ${filenameParameter('name', name)}`,
      `Content-Disposition: ${disposition}; ${filenameParameter('filename', name)}`,
      'Content-Transfer-Encoding: base64',
      ...more,
    ],
    body: base64Lines(blob.bytes),
  };
}

function base64Lines(base64: string): Raw {
  return (base64.match(/.{1,76}/g) ?? []).join('\r\n');
}

function quotePrintable(raw: Raw): Raw {
  const escaped = raw.replace(/[^\x20-\x3c\x3e-\x7e\t\r\n]/g, hex).replace(/[ \t](?=\r\n|$)/g, hex);
  return escaped.split('\r\n').map(softBreaks).join('\r\n');
}

const hex = (character: string) =>
  `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Letters of a line before the sign that it goes on. */
const LINE = 75;

/** Lines of at most 76 characters that cut no `=XX` in two. */
function softBreaks(line: string): string {
  const lines: string[] = [];
  let from = 0;
  while (line.length - from > LINE) {
    const cut = line.lastIndexOf('=', from + LINE - 1);
    const to = cut > from + LINE - 3 ? cut : from + LINE;
    lines.push(line.slice(from, to));
    from = to;
  }
  return [...lines, line.slice(from)].join('=\r\n');
}
