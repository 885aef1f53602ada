import type {InboundMail} from '../domain/mail/inbound';
import {bodiesOf} from '../domain/mail/bodies';
import {textOfHtml} from '../domain/mail/html';

type Message = GoogleAppsScript.Gmail.Schema.Message;
/** What stands for bytes that are no UTF-8. */
const NO_SIGN = '\ufffd';

type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

/** A message of Gmail as the desk reads it: all headers in order, the text, and the HTML where there is one. */
export function readMessage(message: Message): InboundMail {
  const {plain, html} = bodiesOf(message.payload, textOfPart);
  return {
    id: message.id!,
    threadId: message.threadId!,
    at: Number(message.internalDate),
    labels: message.labelIds ?? [],
    headers: readHeaders(message.payload),
    text: plain || textOfHtml(html),
    html,
    files: filesIn(message).map(({name}) => name),
  };
}

/** A picture below this is the logo of a signature, unless it was attached as a file. */
const LOGO = 20_000;

/** The files of a message. Gmail names them anew at each look, so they are fetched at once or not at all. */
export function filesIn({payload}: Message): Array<{name: string; attachmentId: string}> {
  return leaves(payload).flatMap(({filename, body, headers}) => {
    const {attachmentId, size = 0} = body ?? {};
    const disposition = headers?.find(one => one.name?.toLowerCase() === 'content-disposition');
    const isLogo = size < LOGO && /^inline/i.test(disposition?.value ?? '');
    return filename && attachmentId && !isLogo ? [{name: filename, attachmentId}] : [];
  });
}

function readHeaders(payload: Part | undefined): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const {name, value} of payload?.headers ?? [])
    (headers[name!.toLowerCase()] ??= []).push(value ?? '');
  return headers;
}

function leaves(part: Part | undefined): Part[] {
  if (!part) return [];
  return part.parts?.length ? part.parts.flatMap(leaves) : [part];
}

function textOfPart({headers, body}: Part): string {
  if (!body?.data) return '';
  const contentType =
    headers?.find(header => header.name?.toLowerCase() === 'content-type')?.value ?? '';
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'UTF-8';
  return decoded(bytesOf(body.data), charset);
}

/**
 * Gmail gives text in UTF-8 whatever charset the mail names (assumed); where the bytes are none, the named one is tried.
 * A charset that nobody knows must not keep the mails behind it waiting.
 */
function decoded(bytes: number[], charset: string): string {
  const blob = Utilities.newBlob(bytes);
  const text = blob.getDataAsString('UTF-8');
  if (!text.includes(NO_SIGN) || /^utf-?8$/i.test(charset)) return text;
  try {
    return blob.getDataAsString(charset);
  } catch (error) {
    console.error(`charset ${charset} was read as UTF-8: ${String(error)}`);
    return text;
  }
}

/** Live Gmail returns bytes where the types say web-safe base64: this takes both (design 2). */
export function bytesOf(data: string | number[]): number[] {
  return typeof data === 'string' ? Utilities.base64DecodeWebSafe(data) : data;
}
