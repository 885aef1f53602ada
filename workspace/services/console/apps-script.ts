import {call} from '../../runtime/bridge';
import {emulateService} from '../../runtime/emulate';
import {formatString} from '../utilities/apps-script/format-string';

type Level = 'log' | 'info' | 'warn' | 'error';

const started = new Map<string, number>();
const written: string[] = [];

function write(level: Level, values: unknown[]): void {
  call('console.write', level, textOf(values));
}

/** printf with text and numbers where the first value is a format; else the values one after another. */
function textOf([first, ...rest]: unknown[]): string {
  if (typeof first === 'string' && rest.length > 0 && /%[sdifjo]/i.test(first)) {
    return formatString(first.replace(/%[ifjo]/gi, '%s'), ...rest.map(shown));
  }
  return [first, ...rest]
    .filter((_, index) => index > 0 || first !== undefined)
    .map(shown)
    .join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (value instanceof Date) return value.toString();
  const plain = typeof value === 'object' && value !== null && !('$' in value);
  return plain ? JSON.stringify(value) : String(value);
}

/** https://developers.google.com/apps-script/reference/base/console */
export const console: Console = emulateService<Console>('console', {
  log: (...values: unknown[]) => write('log', values),
  info: (...values: unknown[]) => write('info', values),
  warn: (...values: unknown[]) => write('warn', values),
  error: (...values: unknown[]) => write('error', values),
  time(label: string) {
    started.set(label, Date.now());
  },
  timeEnd(label: string) {
    write('log', [`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`]);
  },
});

/** https://developers.google.com/apps-script/reference/base/logger */
export const Logger = emulateService<GoogleAppsScript.Base.Logger>('Logger', {
  clear() {
    written.length = 0;
  },
  getLog() {
    return written.map(line => `${line}\n`).join('');
  },
  log(...values: unknown[]) {
    const text = textOf(values);
    written.push(text);
    call('console.write', 'log', text);
    return this;
  },
});
