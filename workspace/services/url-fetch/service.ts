import type {Caller, World} from '../../service';
import {requireFetchable} from './check';
import {limitExceeded, notOnThisMachine, requestFailed, timedOut, unreachable} from './errors';
import {BODY_LENGTH, REDIRECTS} from './limits';
import {exchange} from './line';
import type {FetchRequest, FetchResponse} from './request';
import type {Fetched} from './worker';

export type UrlFetch = ReturnType<typeof createUrlFetch>;

/** How Google's fetcher calls itself, and what it takes. */
const OWN_HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; Google-Apps-Script)',
  'Accept-Encoding': 'identity',
};

/** UrlFetchApp, on this machine alone (https://developers.google.com/apps-script/reference/url-fetch). */
export function createUrlFetch(_world: World) {
  const operations = {
    'UrlFetchApp.fetch': (world: World, caller: Caller, request: FetchRequest) =>
      fetchAll(world, caller, [request])[0]! as never,
    'UrlFetchApp.fetchAll': (world: World, caller: Caller, requests: FetchRequest[]) =>
      fetchAll(world, caller, requests) as never,
  };
  return {operations};
}

/** All are checked before any is sent, and sent at once. */
function fetchAll(world: World, caller: Caller, requests: FetchRequest[]): FetchResponse[] {
  const addresses = requests.map(requireFetchable);
  world.quotas.spend(caller.user, 'urlFetchCalls', requests.length);
  const sent = requests.map((request, index) => prepared(request, addresses[index]!));
  return followed(world, sent).map((fetched, index) => {
    const {url, muteHttpExceptions} = requests[index]!;
    if (!fetched.ok) throw fetched.code === 'ETIMEDOUT' ? timedOut(url) : unreachable(url);
    const {code, body} = fetched.response;
    if (Buffer.byteLength(body, 'base64') > BODY_LENGTH) throw limitExceeded('Response Size');
    if (code >= 400 && !muteHttpExceptions)
      throw requestFailed(addresses[index]!, code, Buffer.from(body, 'base64').toString('utf8'));
    return fetched.response;
  });
}

function prepared(request: FetchRequest, address: URL): FetchRequest {
  const {headers, contentType} = request;
  const type: Record<string, string> = contentType === null ? {} : {'Content-Type': contentType};
  return {...request, url: address.href, headers: {...OWN_HEADERS, ...type, ...headers}};
}

/** Sends each request and what it is led on to. */
function followed(world: World, requests: FetchRequest[]): Fetched[] {
  let answers = send(world, requests);
  let open = requests;
  for (let hop = 0; hop < REDIRECTS; hop++) {
    const next = open.map((request, index) => redirected(request, answers[index]!));
    const led = next.flatMap((request, index) => (request ? [index] : []));
    if (led.length === 0) break;
    const later = send(
      world,
      led.map(index => next[index]!),
    );
    answers = answers.map((answer, index) => later[led.indexOf(index)] ?? answer);
    open = open.map((request, index) => next[index] ?? request);
  }
  return answers;
}

function redirected(request: FetchRequest, answer: Fetched): FetchRequest | null {
  if (!answer.ok || !request.followRedirects) return null;
  const {code, headers} = answer.response;
  const location = Object.entries(headers).find(([name]) => /^location$/i.test(name))?.[1];
  if (code < 300 || code > 399 || location === undefined) return null;
  const url = new URL([location].flat()[0]!, request.url).href;
  // A posted form is not posted again where it is led on to (RFC 9110 §15.4), but for 307 and 308.
  const again = code === 307 || code === 308;
  return again ? {...request, url} : {...request, url, method: 'get', payload: null};
}

/** The world's own web apps answer inside the world; the rest goes out to this machine in one exchange. */
function send(world: World, requests: FetchRequest[]): Fetched[] {
  const inside = requests.map((request): Fetched | null => {
    const response = world.answerWebApp(request);
    return response && {ok: true, response};
  });
  const outside = requests.filter((_, index) => !inside[index]);
  for (const {url} of outside) requireLoopback(new URL(url));
  const answers = outside.length > 0 ? exchange(outside) : [];
  return inside.map(answer => answer ?? answers.shift()!);
}

function requireLoopback(url: URL): void {
  const loopback = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (!loopback || url.protocol !== 'http:') throw notOnThisMachine(url);
}
