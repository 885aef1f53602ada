import {dateJson} from './bridge';
import {dateText, timeText} from './date-text';
import {scriptNow} from './time';
import {instantOf, offsetOf, type Offset} from './zone';

/**
 * Makes Date the world's: its clock, and the script's time zone as the local one, whatever this machine's is
 * (https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone).
 */
export function installDate(zone: string): void {
  const offset = offsetOf(zone);
  const constructor = dateConstructor(Date, offset);
  // All of them are there: an assignment keeps them out of sight of `for in`.
  Object.assign(Date.prototype, fieldMethods(Date, offset), textMethods(Date, offset, zone), {
    constructor,
    toJSON: dateJson(Date.prototype.toJSON),
  });
  redefine(globalThis, 'Date', constructor);
  redefine(Intl, 'DateTimeFormat', formatConstructor(Intl.DateTimeFormat, zone));
}

function redefine(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

function dateConstructor(Real: DateConstructor, offset: Offset): unknown {
  const parse = (text: string) => parseDate(Real, offset, String(text));

  const instantFrom = (args: unknown[]): number => {
    if (args.length === 0) return scriptNow();
    if (args.length > 1) return instantOf(Real.UTC(...(args as [number, number])), offset);
    const [only] = args;
    if (only instanceof Real) return only.getTime();
    const value = typeof only === 'object' && only !== null ? only.valueOf() : only;
    return typeof value === 'string' ? parse(value) : Number(value);
  };

  function ScriptDate(this: unknown, ...args: unknown[]): Date | string {
    if (!new.target) return new Real(scriptNow()).toString();
    return Reflect.construct(Real, [instantFrom(args)], new.target) as Date;
  }

  Object.defineProperty(ScriptDate, 'name', {value: 'Date'});
  Object.defineProperty(ScriptDate, 'length', {value: 7});
  Object.defineProperty(ScriptDate, 'prototype', {value: Real.prototype, writable: false});
  const members = {now: scriptNow, parse, UTC: Real.UTC};
  for (const [name, value] of Object.entries(members)) redefine(ScriptDate, name, value);
  return ScriptDate;
}

/** Ends in a zone (`Z`, `+07:00`, `GMT`, `PST`), or is a date alone in ISO form, which ECMAScript reads as UTC. */
const HAS_ZONE =
  /(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))(?:\s*\([^)]*\))?$|^[+-]?\d{4,6}(?:-\d{2}){0,2}$/i;

/** Text without a zone is meant in the script's own. */
function parseDate(Real: DateConstructor, offset: Offset, text: string): number {
  const trimmed = text.trim();
  if (HAS_ZONE.test(trimmed)) return Real.parse(trimmed);
  const asUtc = Real.parse(trimmed + (/\dT\d/.test(trimmed) ? 'Z' : ' GMT'));
  return Number.isNaN(asUtc) ? NaN : instantOf(asUtc, offset);
}

type Setter = (this: Date, ...values: number[]) => number;

/** Getters and setters of local time, by way of those of UTC. Written out: to make the names takes each execution longer. */
function fieldMethods(Real: DateConstructor, offset: Offset): Record<string, unknown> {
  const localOf = (date: Date) => new Real(date.getTime() + offset(date.getTime()));
  const setter = (set: Setter) =>
    function (this: Date, ...values: number[]) {
      const local = localOf(this);
      set.apply(local, values);
      return this.setTime(instantOf(local.getTime(), offset));
    };
  const {prototype} = Real;
  return {
    getTimezoneOffset(this: Date) {
      return -offset(this.getTime()) / 60_000;
    },
    getYear(this: Date) {
      return localOf(this).getUTCFullYear() - 1900;
    },
    getFullYear(this: Date) {
      return localOf(this).getUTCFullYear();
    },
    getMonth(this: Date) {
      return localOf(this).getUTCMonth();
    },
    getDate(this: Date) {
      return localOf(this).getUTCDate();
    },
    getDay(this: Date) {
      return localOf(this).getUTCDay();
    },
    getHours(this: Date) {
      return localOf(this).getUTCHours();
    },
    getMinutes(this: Date) {
      return localOf(this).getUTCMinutes();
    },
    getSeconds(this: Date) {
      return localOf(this).getUTCSeconds();
    },
    getMilliseconds(this: Date) {
      return localOf(this).getUTCMilliseconds();
    },
    setFullYear: setter(prototype.setUTCFullYear),
    setMonth: setter(prototype.setUTCMonth),
    setDate: setter(prototype.setUTCDate),
    setHours: setter(prototype.setUTCHours),
    setMinutes: setter(prototype.setUTCMinutes),
    setSeconds: setter(prototype.setUTCSeconds),
    setMilliseconds: setter(prototype.setUTCMilliseconds),
  };
}

function textMethods(Real: DateConstructor, offset: Offset, zone: string): Record<string, unknown> {
  const day = (date: Date) => dateText(new Real(date.getTime() + offset(date.getTime())));
  const time = (date: Date) => timeText(date, offset(date.getTime()), zone);
  const text = (make: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : make(this);
    };
  const {toLocaleString, toLocaleDateString, toLocaleTimeString} = Real.prototype;
  // Apps Script's own locale is English of the United States.
  const localized = (real: typeof toLocaleString) =>
    function (
      this: Date,
      locale: string | string[] = 'en-US',
      options: Intl.DateTimeFormatOptions = {},
    ) {
      return real.call(this, locale, {timeZone: zone, ...options});
    };
  return {
    toString: text(date => `${day(date)} ${time(date)}`),
    toDateString: text(day),
    toTimeString: text(time),
    toLocaleString: localized(toLocaleString),
    toLocaleDateString: localized(toLocaleDateString),
    toLocaleTimeString: localized(toLocaleTimeString),
  };
}

/** Intl's own default is the machine's zone; a script's is its own. */
function formatConstructor(Real: typeof Intl.DateTimeFormat, zone: string): unknown {
  function DateTimeFormat(
    locale: string | string[] = 'en-US',
    options: Intl.DateTimeFormatOptions = {},
  ) {
    return new Real(locale, {timeZone: zone, ...options});
  }
  Object.defineProperty(DateTimeFormat, 'prototype', {value: Real.prototype, writable: false});
  redefine(DateTimeFormat, 'supportedLocalesOf', Real.supportedLocalesOf);
  return DateTimeFormat;
}
