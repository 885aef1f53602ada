import type {Mailbox, StoredMessage} from './entities';
import {apiError} from './errors';
import {findThread} from './mailbox';
import {headersOf, isAttachment, partsOf, snippetOf} from './message';
import {rawToBytes} from './mime/bytes';
import type {Header} from './mime/headers';
import {partBytes, partText, type MimePart} from './mime/read';

/** Shapes of the Gmail API (discovery document gmail v1). Bytes are web-safe base64, as on the wire. */
export type MessageResource = {
  id: string;
  threadId: string;
  labelIds?: string[];
  snippet?: string;
  historyId?: string;
  internalDate?: string;
  sizeEstimate?: number;
  payload?: PartResource;
  raw?: string;
};

export type PartResource = {
  partId?: string;
  mimeType: string;
  filename?: string;
  headers: {name: string; value: string}[];
  body?: {size: number; data?: string; attachmentId?: string};
  parts?: PartResource[];
};

export type Format = 'full' | 'metadata' | 'minimal' | 'raw';

export interface GetOptions {
  format?: string | null;
  metadataHeaders?: string | string[] | null;
}

export function messageResource(message: StoredMessage, options: GetOptions = {}): MessageResource {
  const format = (options.format ?? 'full').toLowerCase();
  const {id, threadId, labelIds} = message;
  const base = {
    id,
    threadId,
    labelIds: [...labelIds],
    snippet: snippetOf(message),
    historyId: String(message.historyId),
    internalDate: String(message.internalDate),
    sizeEstimate: message.raw.length,
  };
  switch (format) {
    case 'minimal':
      return base;
    case 'raw':
      return {...base, raw: rawToBytes(message.raw).toString('base64url')};
    case 'metadata':
      return {...base, payload: metadata(message, options.metadataHeaders)};
    case 'full':
      return {...base, payload: partResource(partsOf(message))};
    default:
      throw apiError(
        `Invalid value at 'format' (type.googleapis.com/google.apps.gmail.v1.Format), "${options.format}"`,
      );
  }
}

function metadata(message: StoredMessage, names?: string | string[] | null): PartResource {
  const wanted = names && [names].flat().map(name => name.toLowerCase());
  const headers = headersOf(message).filter(
    ({name}) => !wanted || wanted.includes(name.toLowerCase()),
  );
  return {mimeType: partsOf(message).mimeType, headers: headers.map(shown)};
}

const shown = ({name, value}: Header) => ({name, value});

function partResource(part: MimePart): PartResource {
  return {
    partId: part.partId,
    mimeType: part.mimeType,
    filename: part.filename,
    headers: part.headers.map(shown),
    body: bodyResource(part),
    ...(part.parts.length > 0 ? {parts: part.parts.map(partResource)} : {}),
  };
}

function bodyResource(part: MimePart) {
  if (part.parts.length > 0) return {size: 0};
  const size = partBytes(part).length;
  if (isAttachment(part)) return {attachmentId: attachmentId(part), size};
  // Text is given in UTF-8 whatever charset the letter used.
  const bytes = Buffer.from(partText(part), 'utf8');
  return {size: bytes.length, data: bytes.toString('base64url')};
}

/** On Google an attachment's id is long and differs at every look; here it only hides the part's number. */
const attachmentId = (part: MimePart) =>
  `ANGjdJ${Buffer.from(part.partId || '-').toString('base64url')}`;

export function attachmentResource(message: StoredMessage, id: string) {
  const part = findPart(
    partsOf(message),
    one => one.parts.length === 0 && attachmentId(one) === id,
  );
  if (!part) throw apiError('Invalid attachment token');
  const bytes = partBytes(part);
  return {size: bytes.length, data: bytes.toString('base64url')};
}

function findPart(part: MimePart, wanted: (part: MimePart) => boolean): MimePart | undefined {
  if (wanted(part)) return part;
  return part.parts.map(inner => findPart(inner, wanted)).find(Boolean);
}

export function threadResource(mailbox: Mailbox, threadId: string, options: GetOptions = {}) {
  const messages = findThread(mailbox, threadId);
  const historyId = Math.max(...messages.map(message => message.historyId));
  return {
    id: threadId,
    historyId: String(historyId),
    messages: messages.map(message => messageResource(message, options)),
  };
}
