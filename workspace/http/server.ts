import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Workspace} from '../index';
import {jsonAnswer, readBody, send, type Answer} from '../pages/http';
import {parseMask, pick} from '../services/drive/fields';
import {errorBody} from './errors';
import {readContent, readQuery} from './read-request';
import {findRoute} from './router';
import {bearerOf, grantToken} from './tokens';

export interface ApiServer {
  /** The root of all APIs: http://127.0.0.1:PORT/ */
  rootUrl: string;
  close(): Promise<void>;
}

/** Google's REST APIs for a world, on loopback: what `googleapis` and clasp talk to. */
export async function startApi(world: Workspace, port = 0): Promise<ApiServer> {
  const server = createServer((request, response) => {
    answer(world, request).then(
      result => send(response, result),
      (error: unknown) => send(response, refusal(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(world: Workspace, request: IncomingMessage): Promise<Answer> {
  const {method = 'GET', headers} = request;
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://127.0.0.1');
  const content = await readBody(request);
  if (method === 'POST' && pathname === '/token') {
    const {status, body} = grantToken(world, new URLSearchParams(content.toString('utf8')));
    return jsonAnswer(body, status);
  }
  const user = bearerOf(world, headers.authorization);
  if (pathname === '/oauth2/v2/userinfo') return jsonAnswer({id: user, email: user});
  const {act, params} = findRoute(method, pathname);
  const query = readQuery(searchParams);
  const contentType = headers['content-type'] ?? '';
  const value = act({
    world,
    caller: {user, activeUser: user},
    params,
    query,
    ...readContent(content, contentType, pathname.startsWith('/upload/')),
  });
  // What the request set off runs now, as it would after any other act.
  world.advance(world.clock.now());
  return answerOf(value, query);
}

function answerOf(value: unknown, {alt, fields}: {alt?: unknown; fields?: unknown}): Answer {
  if (value === undefined) return {status: 204, headers: {}, body: ''};
  if (alt === 'media' || isBytes(value)) return bytesOf(value as Bytes);
  return jsonAnswer(typeof fields === 'string' ? pick(value, parseMask(fields)) : value);
}

interface Bytes {
  bytes: string;
  contentType: string | null;
}

const isBytes = (value: unknown): value is Bytes =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'contentType' in value;

function bytesOf({bytes, contentType}: Bytes): Answer {
  return {
    status: 200,
    headers: {'Content-Type': contentType ?? 'application/octet-stream'},
    body: Buffer.from(bytes, 'base64'),
  };
}

function refusal(thrown: unknown): Answer {
  const {status, body} = errorBody(thrown);
  return jsonAnswer(body, status);
}
