/** The outer page's side of a script's frame: it carries calls to the server and obeys `host`. */

import type {FrameInfo, Shown} from './shown';

export interface Surface {
  close(): void;
  height(pixels: number): void;
  width(pixels: number): void;
  focus(): void;
  /** What a call of the page showed in turn. */
  shown(results: Shown[]): void;
  /** Called after each call, when the document may have changed. */
  ran(): void;
}

interface Message {
  google: 'run' | 'host' | 'location';
  id: number;
  fn: string;
  args: unknown[];
  act: 'close' | 'height' | 'width' | 'focus';
  value: number;
}

/** As Google's frames: a person's click may move the outer page, a script alone may not. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation';

/** Puts the frame into `place` and serves it until it is taken out. */
export function mountFrame(place: Element, info: FrameInfo, surface: Surface): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.title = info.title;
  iframe.src = info.src;
  const origin = new URL(info.src).origin;
  const listen = (event: MessageEvent) => {
    if (!iframe.isConnected) return removeEventListener('message', listen);
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    const reply = (message: object) => iframe.contentWindow?.postMessage(message, origin);
    handle(event.data as Message, info, surface, reply);
  };
  addEventListener('message', listen);
  place.replaceChildren(iframe);
  return iframe;
}

function handle(
  message: Message,
  info: FrameInfo,
  surface: Surface,
  reply: (message: object) => void,
): void {
  if (message.google === 'run') void run(message, info, surface, reply);
  if (message.google === 'location') {
    reply({google: 'location', id: message.id, value: locationOf(info)});
  }
  if (message.google !== 'host') return;
  if (message.act === 'close') surface.close();
  if (message.act === 'height') surface.height(message.value);
  if (message.act === 'width') surface.width(message.value);
  if (message.act === 'focus') surface.focus();
}

async function run(
  {id, fn, args}: Message,
  info: FrameInfo,
  surface: Surface,
  reply: (message: object) => void,
): Promise<void> {
  const answer = await post(info, fn, args);
  reply({google: 'result', id, ...answer});
  if (answer.shown) surface.shown(answer.shown);
  surface.ran();
}

interface RunAnswer {
  ok: boolean;
  value?: unknown;
  error?: {name: string; message: string};
  shown?: Shown[];
}

async function post(info: FrameInfo, fn: string, args: unknown[]): Promise<RunAnswer> {
  try {
    const response = await fetch('/script-run', {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({frame: info.id, token: info.token, fn, args}),
    });
    return (await response.json()) as RunAnswer;
  } catch {
    // Google's text when the browser is offline.
    const message = 'NetworkError: Connection failure due to HTTP 0';
    return {ok: false, error: {name: 'NetworkError', message}};
  }
}

function locationOf(info: FrameInfo): object {
  const search = new URLSearchParams(info.query);
  const names = [...new Set(search.keys())];
  return {
    hash: location.hash.slice(1),
    parameter: Object.fromEntries(names.map(name => [name, search.get(name)])),
    parameters: Object.fromEntries(names.map(name => [name, search.getAll(name)])),
  };
}
