import {localAddress} from '../local-links';
import {formFields} from './form-fields';
import {plain} from './plain';

/**
 * `google.script` inside the frame of a script's page. It knows nothing but its parent,
 * which alone can reach the server.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Job extends Runner {
  id: number;
  fn: string;
  args: unknown[];
}

interface Reply {
  google: 'result' | 'location';
  id: number;
  ok?: boolean;
  value?: unknown;
  error?: {name: string; message: string};
}

/** https://developers.google.com/apps-script/guides/html/communication: the eleventh call waits. */
const AT_ONCE = 10;

const running = new Map<number, Job>();
const waiting: Job[] = [];
const locating = new Map<number, (location: unknown) => void>();
let last = 0;

/** Origin of the outer page, the only one to speak with. */
const home = document.currentScript!.dataset['home']!;
const tell = (message: object) => parent.postMessage(message, home);

function start(job: Job): void {
  running.set(job.id, job);
  tell({google: 'run', id: job.id, fn: job.fn, args: job.args});
}

function finish(reply: Reply): void {
  const job = running.get(reply.id);
  if (!job) return;
  running.delete(reply.id);
  const next = waiting.shift();
  if (next) start(next);
  if (reply.ok) {
    job.success?.(reply.value, job.userObject);
    return;
  }
  const error = new Error(reply.error?.message);
  error.name = reply.error?.name ?? 'ScriptError';
  if (job.failure) job.failure(error, job.userObject);
  else console.error(`Uncaught ${error.name}: ${error.message}`);
}

const chain: Record<string, (runner: Runner, value: unknown) => Runner> = {
  withSuccessHandler: (runner, success) => ({...runner, success: success as Handler}),
  withFailureHandler: (runner, failure) => ({...runner, failure: failure as Handler}),
  withUserObject: (runner, userObject) => ({...runner, userObject}),
};

function createRunner(runner: Runner): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        // A name ending in _ is private to the script; a symbol is asked by the language.
        if (typeof name !== 'string' || name.endsWith('_')) return undefined;
        const extend = Object.prototype.hasOwnProperty.call(chain, name) && chain[name];
        if (extend) return (value: unknown) => createRunner(extend(runner, value));
        return (...args: unknown[]) => call(runner, name, args);
      },
    },
  );
}

function call(runner: Runner, fn: string, args: unknown[]): void {
  const [first] = args;
  const values =
    args.length === 1 && first instanceof HTMLFormElement
      ? [formFields(first)]
      : args.map((arg, i) => plain(arg, String(i)));
  const job = {...runner, id: ++last, fn, args: values};
  if (running.size < AT_ONCE) start(job);
  else waiting.push(job);
}

addEventListener('message', event => {
  if (event.source !== parent || event.origin !== home) return;
  const reply = event.data as Reply;
  if (reply.google === 'result') finish(reply);
  if (reply.google === 'location') {
    locating.get(reply.id)?.(reply.value);
    locating.delete(reply.id);
  }
});

// Links to documents and web apps of this world open here, not at Google's.
addEventListener(
  'click',
  event => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const address = link && localAddress(link.getAttribute('href')!);
    if (address?.startsWith('/')) link!.setAttribute('href', home + address);
  },
  true,
);

// And so do its forms.
addEventListener(
  'submit',
  event => {
    const form = event.target as HTMLFormElement;
    const address = localAddress(form.getAttribute('action') ?? '');
    if (address.startsWith('/')) form.setAttribute('action', home + address);
  },
  true,
);

const script = {
  run: createRunner({}),
  host: {
    close: () => tell({google: 'host', act: 'close'}),
    setHeight: (value: number) => tell({google: 'host', act: 'height', value}),
    setWidth: (value: number) => tell({google: 'host', act: 'width', value}),
    editor: {focus: () => tell({google: 'host', act: 'focus'})},
    origin: home,
  },
  url: {
    getLocation(receive: (location: unknown) => void) {
      locating.set(++last, receive);
      tell({google: 'location', id: last});
    },
  },
};

Object.defineProperty(globalThis, 'google', {value: {script}, configurable: true});
