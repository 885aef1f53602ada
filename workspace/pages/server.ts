import {createServer, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {errorPage} from './error-page';
import {frameRoutes} from './frame-page';
import {createFrames, type Frames} from './frames';
import {readBody, readCookie, redirect, send, type Answer} from './http';
import {NOBODY, PERSON_COOKIE} from './people';
import {createRouter} from './router';
import {routes} from './routes';
import type {Workspace} from '../index';
import {PageError, type Route, type Visit} from './visit';

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
 * Serves the pages of a world on loopback. Pages live on 127.0.0.1; what scripts show lives on localhost,
 * which is another origin to the browser, as Google keeps scripts on googleusercontent.com.
 */
export async function startServer(world: Workspace, {port = 0, home = ''}: ServerOptions = {}): Promise<PagesServer> {
  const frames = createFrames();
  const pages = createRouter(routes);
  const scripts = createRouter(frameRoutes);
  const office = home || (world.accounts.list()[0]?.email ?? '');

  const server = createServer((request, response) => {
    answer(request).then(
      result => send(response, secured(result, request)),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    // Another name that leads here is another site's attempt to read this one (DNS rebinding).
    if (!['127.0.0.1', 'localhost'].includes(url.hostname)) return plain(421, 'Misdirected Request');
    const router = url.hostname === 'localhost' ? scripts : pages;
    const visit = await createVisit(request, url, world, frames, office);
    const match = router(visit.method, url.pathname);
    if (!match && router === scripts) {
      return redirect(`http://127.0.0.1:${url.port}${url.pathname}${url.search}`);
    }
    visit.params = match?.params ?? {};
    try {
      if (!match) throw new PageError('Halaman ini tidak ada.', 404);
      if (!mayPost(request, match.route, url)) throw new PageError('Permintaan dari situs lain ditolak.', 403);
      return await match.route.page(visit);
    } catch (error) {
      return errorPage(visit, error);
    }
  }

  await listen(server, port);
  const {port: actual} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${actual}`, close: () => close(server)};
}

async function createVisit(
  request: IncomingMessage,
  url: URL,
  world: Workspace,
  frames: Frames,
  office: string,
): Promise<Visit> {
  const contentType = request.headers['content-type'] ?? '';
  const body = request.method === 'POST' ? await readBody(request) : Buffer.alloc(0);
  const chosen = readCookie(request, PERSON_COOKIE) ?? office;
  const known = chosen !== NOBODY && world.accounts.find(chosen);
  return {
    world,
    frames,
    person: known ? known.email : '',
    method: request.method ?? 'GET',
    url,
    params: {},
    form: await readForm(body, contentType),
    body,
    contentType,
  };
}

async function readForm(body: Buffer, contentType: string): Promise<FormData> {
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType);
  if (!isForm) return new FormData();
  try {
    return await new Response(new Uint8Array(body), {headers: {'Content-Type': contentType}}).formData();
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

function secured(result: Answer, request: IncomingMessage): Answer {
  const port = request.socket.localPort;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    `frame-src 'self' http://localhost:${port}`,
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

const plain = (status: number, body: string): Answer => ({
  status,
  headers: {'Content-Type': 'text/plain; charset=utf-8'},
  body,
});

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
