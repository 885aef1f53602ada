import {scriptNow} from './time';
import {instantOf, offsetOf} from './zone';

type Field = 'FullYear' | 'Month' | 'Date' | 'Day' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';
type Setter = (this: Date, ...values: number[]) => number;

/** Ends in a zone (`Z`, `+07:00`, `GMT`, `PST`) or is a date alone in ISO form, which ECMAScript reads as UTC. */
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))(?:\s*\([^)]*\))?$|^[+-]?\d{4,6}(?:-\d{2}){0,2}$/i;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Makes Date the world's: its clock, and the script's time zone as the local one, whatever this machine's is
 * (https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone).
 */
export function installDate(zone: string): void {
  const Real = Date;
  const offset = offsetOf(zone);
  const localOf = (date: Date) => new Real(date.getTime() + offset(date.getTime()));

  const parse = (text: string) => {
    const trimmed = text.trim();
    if (HAS_ZONE.test(trimmed)) return Real.parse(trimmed);
    const asUtc = Real.parse(trimmed + (/\dT\d/.test(trimmed) ? 'Z' : ' GMT'));
    return Number.isNaN(asUtc) ? NaN : instantOf(asUtc, offset);
  };

  const instantFrom = (args: unknown[]): number => {
    if (args.length === 0) return scriptNow();
    if (args.length > 1) return instantOf(Real.UTC(...(args as [number, number])), offset);
    const [only] = args;
    if (only instanceof Real) return only.getTime();
    const value = typeof only === 'object' && only !== null ? (only as Date).valueOf() : only;
    return typeof value === 'string' ? parse(value) : Number(value);
  };

  function ScriptDate(this: unknown, ...args: unknown[]): Date | string {
    if (!new.target) return new Real(scriptNow()).toString();
    return Reflect.construct(Real, [instantFrom(args)], new.target) as Date;
  }
  Object.defineProperties(ScriptDate, {
    name: {value: 'Date'},
    length: {value: 7},
    prototype: {value: Real.prototype},
    now: {value: scriptNow, writable: true, configurable: true},
    parse: {value: parse, writable: true, configurable: true},
    UTC: {value: Real.UTC, writable: true, configurable: true},
  });

  const methods: Record<string, unknown> = {
    constructor: ScriptDate,
    getTimezoneOffset(this: Date) {
      return -offset(this.getTime()) / 60_000;
    },
    getYear(this: Date) {
      return localOf(this).getUTCFullYear() - 1900;
    },
    toString(this: Date) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${dateText(localOf(this))} ${timeText(localOf(this), offset(this.getTime()), zone, this)}`;
    },
    toDateString(this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : dateText(localOf(this));
    },
    toTimeString(this: Date) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return timeText(localOf(this), offset(this.getTime()), zone, this);
    },
  };
  for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as Field[]) {
    methods[`get${field}`] = function (this: Date) {
      return localOf(this)[`getUTC${field}`]();
    };
    if (field === 'Day') continue;
    methods[`set${field}`] = function (this: Date, ...values: number[]) {
      const local = localOf(this);
      (local[`setUTC${field}`] as Setter).apply(local, values);
      return this.setTime(instantOf(local.getTime(), offset));
    };
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = Real.prototype[name];
    // Apps Script's own locale is English of the United States.
    methods[name] = function (this: Date, locale: string = 'en-US', options: Intl.DateTimeFormatOptions = {}) {
      return real.call(this, locale, {timeZone: zone, ...options});
    };
  }
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Real.prototype, name, {value, writable: true, configurable: true});
  }
  Object.defineProperty(globalThis, 'Date', {value: ScriptDate, writable: true, configurable: true});
  installFormat(zone);
}

function installFormat(zone: string): void {
  const Real = Intl.DateTimeFormat;
  function DateTimeFormat(locale: string | string[] = 'en-US', options: Intl.DateTimeFormatOptions = {}) {
    return new Real(locale, {timeZone: zone, ...options});
  }
  Object.defineProperty(DateTimeFormat, 'prototype', {value: Real.prototype});
  Object.defineProperty(DateTimeFormat, 'supportedLocalesOf', {value: Real.supportedLocalesOf});
  Object.defineProperty(Intl, 'DateTimeFormat', {value: DateTimeFormat, writable: true, configurable: true});
}

const two = (value: number) => String(value).padStart(2, '0');

function dateText(local: Date): string {
  const year = local.getUTCFullYear();
  const shown = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
  return `${DAYS[local.getUTCDay()]} ${MONTHS[local.getUTCMonth()]} ${two(local.getUTCDate())} ${shown}`;
}

function timeText(local: Date, offset: number, zone: string, instant: Date): string {
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  const name = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'long'})
    .formatToParts(instant)
    .find(({type}) => type === 'timeZoneName')!.value;
  return `${clock} GMT${sign}${two(Math.floor(minutes / 60))}${two(minutes % 60)} (${name})`;
}
