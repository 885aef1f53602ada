import {GoogleError} from '../service';
import type {KeptText} from '../services/content/service';
import type {FetchRequest, FetchResponse} from '../services/url-fetch/request';
import type {LocalWorld} from '../world';
import {findWebApp, hasReservedName, mayOpen, RESERVED_NAME, runWebApp} from './web-app';

const ADDRESS =
  /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/]+|macros)\/s\/([^/?#]+)\/(exec|dev)(?:\/([^?#]*))?(?:\?([^#]*))?/;
const ECHO = /^https:\/\/script\.googleusercontent\.com\/macros\/echo\?user_content_key=([^&#]+)/;

const EXPORT =
  /^https:\/\/docs\.google\.com\/feeds\/download\/documents\/export\/Export\?id=([\w-]+)&exportFormat=(\w+)$/;

/** Formats of the address above; scripts use it where Docs has no method of its own. */
const EXPORTS: Record<string, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What a script's own fetch gets from a web app of this world; null where the address is no such. */
export function answerWebApp(world: LocalWorld, request: FetchRequest): FetchResponse | null {
  const exported = EXPORT.exec(request.url);
  if (exported) return exportOf(world, request, exported[1]!, exported[2]!);
  const echo = ECHO.exec(request.url);
  if (echo) return echoed(world, echo[1]!);
  const address = ADDRESS.exec(request.url);
  if (!address) return null;
  const [, id, kind, pathInfo = '', query = ''] = address;
  const app = findWebApp(world, id!, kind as 'exec' | 'dev');
  if (!app) return answer(404, RESERVED_NAME);
  if (hasReservedName(query)) return answer(405, RESERVED_NAME);
  const person = bearer(request);
  if (!mayOpen(world, app, person)) return answer(401, 'Unauthorized');
  const method = request.method === 'get' ? 'get' : 'post';
  const body = Buffer.from(request.payload ?? '', 'base64').toString('utf8');
  const contentType = request.contentType ?? '';
  const asked = {method, query, pathInfo: decodeURIComponent(pathInfo), body, contentType} as const;
  try {
    const {error, result} = runWebApp(world, app, asked, person);
    if (error) return answer(200, errorPage(`${error.name}: ${error.message}`));
    if (result?.text) return led(world, result.text as unknown as KeptText);
    const html = result?.html as {content: string} | undefined;
    return answer(
      200,
      html?.content ?? errorPage('The script completed but did not return anything.'),
    );
  } catch (error) {
    if (error instanceof GoogleError) return answer(401, 'Unauthorized');
    throw error;
  }
}

function exportOf(
  {services: {docs, drive}}: LocalWorld,
  request: FetchRequest,
  id: string,
  format: string,
): FetchResponse {
  const person = bearer(request);
  const file = drive.find(id);
  if (!file || drive.role(id, person) === null) return answer(404, RESERVED_NAME);
  const blob = docs.export(id, EXPORTS[format] ?? '');
  if (!blob) return answer(400, 'Bad Request');
  const headers = {'Content-Type': blob.contentType ?? 'application/octet-stream'};
  return {code: 200, headers, body: blob.bytes};
}

/** Google shows what a script says only on a domain of its own, and leads there (guides/content#redirects). */
function led(world: LocalWorld, output: KeptText): FetchResponse {
  const Location = `https://script.googleusercontent.com/macros/echo?user_content_key=${world.services.content.keep(output)}&lib=local`;
  return {
    ...answer(302, '<HTML>\n<HEAD>\n<TITLE>Moved Temporarily</TITLE>\n</HEAD>'),
    headers: {Location},
  };
}

function echoed(world: LocalWorld, key: string): FetchResponse {
  const output = world.services.content.kept(key);
  if (!output) return answer(404, RESERVED_NAME);
  return {...answer(200, output.content), headers: contentHeaders(output)};
}

/** https://developers.google.com/apps-script/reference/content/mime-type */
const MIME_TYPES: Record<string, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

/** The headers a text goes out with. */
export function contentHeaders({mimeType, fileName}: KeptText): Record<string, string> {
  const type = {'Content-Type': `${MIME_TYPES[mimeType] ?? 'text/plain'}; charset=utf-8`};
  if (!fileName) return type;
  const name = encodeURIComponent(fileName);
  return {...type, 'Content-Disposition': `attachment; filename*=UTF-8''${name}`};
}

function answer(code: number, text: string): FetchResponse {
  return {
    code,
    headers: {'Content-Type': 'text/html; charset=utf-8'},
    body: Buffer.from(text).toString('base64'),
  };
}

/** A failed script answers 200 with a page that says so. */
function errorPage(message: string): string {
  const text = message.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  return `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${text}</div></body></html>`;
}

/** A script may act as its own user by its token (ScriptApp.getOAuthToken); else it is nobody. */
function bearer({headers}: FetchRequest): string {
  const given = Object.entries(headers).find(([name]) => /^authorization$/i.test(name))?.[1] ?? '';
  const token = /^Bearer ya29\.(.+)$/.exec(given)?.[1];
  return token ? (Buffer.from(token, 'base64url').toString('utf8').split(' ')[0] ?? '') : '';
}
