import {createServer, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Workspace} from '../index';
import {errorPage} from './error-page';
import {frameRoutes} from './frame-page';
import {createFrames} from './frames';
import {BodyTooLarge, readBody, readCookie, send, type Answer} from './http';
import {NOBODY, PERSON_COOKIE} from './people';
import {createRouter} from './router';
import {routes} from './routes';
import {PageError, type Origins, type Route, type Visit} from './visit';
import {echoRoutes} from './web-app/web-app-page';

export interface ServerOptions {
  /** 0 for any free port. */
  port?: number;
  /** Address of the office account: who the browser is until somebody else is chosen. */
  home?: string;
}

export interface PagesServer {
  /** Where people go: http://127.0.0.1:PORT */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the pages of a world on loopback. What scripts show is served on a port of its own, the next one where it is
 * free: another origin to the browser, as Google keeps scripts on googleusercontent.com, with storage of its own.
 */
export async function startServer(
  world: Workspace,
  {port = 0, home = ''}: ServerOptions = {},
): Promise<PagesServer> {
  const frames = createFrames();
  const office = home || (world.accounts.list()[0]?.email ?? '');
  const origins: Origins = {pages: '', scripts: ''};
  const people = (request: IncomingMessage) => readPerson(world, request, office);
  const open = (routes: Route[]) =>
    createServer((request, response) => {
      answer({world, frames, origins, people, router: createRouter(routes)}, request).then(
        result => send(response, secured(result, origins)),
        (error: unknown) => send(response, refusal(error)),
      );
    });
  const pages = open(routes);
  const scripts = open([...frameRoutes, ...echoRoutes]);
  origins.pages = await listen(pages, port);
  origins.scripts = await listen(scripts, port && port + 1).catch(() => listen(scripts, 0));
  return {
    url: origins.pages,
    close: async () => {
      await Promise.all([close(pages), close(scripts)]);
    },
  };
}

interface Site extends Pick<Visit, 'world' | 'frames' | 'origins'> {
  people(request: IncomingMessage): string;
  router: ReturnType<typeof createRouter>;
}

async function answer({router, people, ...site}: Site, request: IncomingMessage): Promise<Answer> {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `http://${host || '127.0.0.1'}`);
  // Another name that leads here is another site's attempt to read this one (DNS rebinding).
  if (!['127.0.0.1', 'localhost'].includes(url.hostname)) return plain(421, 'Misdirected Request');
  const visit = await createVisit(site, request, url, people(request));
  const match = router(visit.method, url.pathname);
  visit.params = match?.params ?? {};
  try {
    if (!match) throw new PageError('Halaman ini tidak ada.', 404);
    if (!mayPost(request, match.route, url))
      throw new PageError('Permintaan dari situs lain ditolak.', 403);
    return await match.route.page(visit);
  } catch (error) {
    return errorPage(visit, error);
  }
}

async function createVisit(
  site: Pick<Visit, 'world' | 'frames' | 'origins'>,
  request: IncomingMessage,
  url: URL,
  person: string,
): Promise<Visit> {
  const contentType = request.headers['content-type'] ?? '';
  const body = request.method === 'POST' ? await readBody(request) : Buffer.alloc(0);
  const form = await readForm(body, contentType);
  return {
    ...site,
    person,
    method: request.method ?? 'GET',
    url,
    params: {},
    form,
    body,
    contentType,
  };
}

/** Who sits at this browser; the office until somebody else is chosen. */
function readPerson(world: Workspace, request: IncomingMessage, office: string): string {
  const chosen = readCookie(request, PERSON_COOKIE) ?? office;
  return chosen === NOBODY ? '' : (world.accounts.find(chosen)?.email ?? '');
}

async function readForm(body: Buffer, contentType: string): Promise<FormData> {
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType);
  if (!isForm) return new FormData();
  try {
    return await new Response(new Uint8Array(body), {
      headers: {'Content-Type': contentType},
    }).formData();
  } catch {
    return new FormData(); // A body that is no form has no fields; each page says which one it misses.
  }
}

/** A post changes things in somebody's name, so it must come from a page of ours. */
function mayPost(request: IncomingMessage, route: Route, url: URL): boolean {
  if (route.method !== 'POST' || route.open) return true;
  const {origin} = request.headers;
  return origin === undefined || origin === url.origin;
}

function secured(result: Answer, {scripts}: Origins): Answer {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    `frame-src 'self' ${scripts}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ...result.headers,
  };
  return {...result, headers};
}

/** For what went wrong before there was a visit to answer. */
function refusal(error: unknown): Answer {
  if (error instanceof BodyTooLarge)
    return plain(413, 'Kiriman terlalu besar. Tidak ada yang berubah.');
  console.error(error);
  return plain(500, 'Terjadi kesalahan di server lokal.');
}

const plain = (status: number, body: string): Answer => ({
  status,
  headers: {'Content-Type': 'text/plain; charset=utf-8'},
  body,
});

/** Listens on loopback alone; gives the origin. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
