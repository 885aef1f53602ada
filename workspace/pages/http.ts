import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Html} from './html';

/** What a page answers. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** The 25 MB of attachments Gmail takes, plus room for base64 and fields. */
const BODY_LIMIT = 40 * 1024 * 1024;

export function htmlAnswer(page: Html, status = 200): Answer {
  return {
    status,
    headers: {'Content-Type': 'text/html; charset=utf-8'},
    body: `<!doctype html>\n${page.markup}`,
  };
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return {
    status,
    headers: {'Content-Type': 'application/json; charset=utf-8'},
    body: JSON.stringify(value),
  };
}

/** After a post, so that reloading the page does not post again. */
export function redirect(to: string, cookies: string[] = []): Answer {
  const headers: Answer['headers'] = {Location: to};
  if (cookies.length > 0) headers['Set-Cookie'] = cookies;
  return {status: 303, headers, body: ''};
}

/** A file is what a person sent: it must never run as a page of ours. */
const SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** The browser's own PDF viewer does not start inside a sandbox. */
const VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

/** A file for the browser to keep, or to show where it can. */
export function fileAnswer(
  name: string,
  contentType: string,
  body: Buffer | string,
  inline = false,
): Answer {
  return {
    status: 200,
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': inline && contentType === 'application/pdf' ? VIEWER : SANDBOX,
      'X-Content-Type-Options': 'nosniff',
    },
    body,
  };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new BodyTooLarge('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export class BodyTooLarge extends Error {}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  const pair = pairs.find(p => p.startsWith(`${name}=`));
  if (!pair) return undefined;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined; // A cookie that cannot be read is no cookie.
  }
}

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}
