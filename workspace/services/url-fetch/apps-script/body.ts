import {plainBlob} from '../../../runtime/blob';
import {fromBase64, toBase64, utf8Encode, type SignedBytes} from '../../../runtime/bytes';

/** A payload as it is sent, and the type it has where the script names none. */
export interface Body {
  /** base64. */
  payload: string;
  contentType: string;
}

const FORM = 'application/x-www-form-urlencoded';
const isBlob = (value: unknown): value is GoogleAppsScript.Base.Blob => String(value) === 'Blob';

/** Text, bytes, a blob, or the fields of a form; a form with a file goes in parts. */
export function bodyOf(payload: unknown): Body {
  if (isBlob(payload)) {
    const {bytes, contentType} = plainBlob(payload);
    return {payload: bytes, contentType: contentType ?? 'application/octet-stream'};
  }
  if (Array.isArray(payload)) return {payload: toBase64(payload as number[]), contentType: FORM};
  if (typeof payload !== 'object' || payload === null)
    return {payload: toBase64(utf8Encode(String(payload))), contentType: FORM};
  const fields = Object.entries(payload as Record<string, unknown>);
  if (fields.some(([, value]) => isBlob(value))) return inParts(fields);
  return {payload: toBase64(utf8Encode(fields.map(formField).join('&'))), contentType: FORM};
}

const escape = (text: string) => encodeURIComponent(text).replace(/%20/g, '+');
const formField = ([name, value]: [string, unknown]) => `${escape(name)}=${escape(String(value))}`;

/** Fixed: the same request is the same bytes in every run. */
const BOUNDARY = '----AppsScriptFormBoundary';

function inParts(fields: [string, unknown][]): Body {
  const bytes: SignedBytes = [];
  const write = (text: string) => bytes.push(...utf8Encode(text));
  for (const [name, value] of fields) {
    write(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`);
    if (isBlob(value)) {
      const file = plainBlob(value);
      write(`; filename="${file.name ?? name}"\r\n`);
      write(`Content-Type: ${file.contentType ?? 'application/octet-stream'}\r\n\r\n`);
      bytes.push(...(fromBase64(file.bytes) ?? []));
      write('\r\n');
    } else {
      write(`\r\n\r\n${String(value)}\r\n`);
    }
  }
  write(`--${BOUNDARY}--\r\n`);
  return {payload: toBase64(bytes), contentType: `multipart/form-data; boundary=${BOUNDARY}`};
}
