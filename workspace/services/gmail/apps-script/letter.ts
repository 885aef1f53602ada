import {plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import type {LetterOptions} from '../views';

type BlobSource = GoogleAppsScript.Base.BlobSource;

/** The options of GmailApp's and MailApp's methods that write. */
export interface Options {
  /** A single one is taken too (assumed: Google's own samples give one without a list). */
  attachments?: BlobSource[];
  bcc?: string;
  body?: string;
  cc?: string;
  from?: string;
  htmlBody?: string;
  inlineImages?: {[imageKey: string]: BlobSource};
  name?: string;
  noReply?: boolean;
  replyTo?: string;
  subject?: string;
  to?: string;
}

/** A letter as it crosses the bridge. Scripts give numbers and dates where texts belong; Google makes texts of them. */
export function letter(options: Options): LetterOptions {
  const {attachments, inlineImages, noReply, ...texts} = options;
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, value]) =>
        value === undefined || value === null ? [] : [[key, String(value as unknown)]],
      ),
    ),
    ...(noReply ? {noReply} : {}),
    ...(attachments ? {attachments: [attachments].flat().map(content)} : {}),
    ...(inlineImages
      ? {
          inlineImages: Object.fromEntries(
            Object.entries(inlineImages).map(([key, image]) => [key, content(image)]),
          ),
        }
      : {}),
  };
}

/** A GmailAttachment has no getBlob; all else has. */
function content(source: BlobSource) {
  return plainBlob('getBlob' in source ? source : (source as {copyBlob(): BlobSource}).copyBlob());
}

/** Calls a member that writes a letter. */
export function write<T = void>(member: string, options: Options, ...before: string[]): T {
  return call<T>(member, ...before, letter(options));
}
