/** Time zones by IANA name. Pure: used by the script's Date, by Utilities.formatDate and by time-driven triggers. */

export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const QUARTER = 15 * 60 * 1000;

/** The zone's distance from UTC at an instant, in ms; east is positive. Throws RangeError for an unknown zone when first asked. */
export type Offset = (instant: number) => number;

const known = new Map<string, Offset>();

export function offsetOf(zone: string): Offset {
  const found = known.get(zone);
  if (found) return found;
  const made = isUtc(zone) ? () => 0 : measured(canonical(zone));
  known.set(zone, made);
  return made;
}

function isUtc(zone: string): boolean {
  return ['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Z'].includes(zone);
}

/** `GMT+7` and `GMT+07:00` are zones for Java; Intl knows whole hours, with the sign turned, as Etc/GMT-7. */
function canonical(zone: string): string | number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!fixed) return zone;
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
}

/**
 * Indonesia's zones, which have not moved since 1 January 1988 (Keppres 41/1987): asking Intl costs a fresh
 * execution more than all else it does with time.
 */
const SETTLED: Record<string, number> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};
const SETTLED_SINCE = Date.UTC(1988, 0, 2);

function measured(zone: string | number): Offset {
  if (typeof zone === 'number') return () => zone;
  const hours = SETTLED[zone];
  const asked = byIntl(zone);
  if (hours === undefined) return asked;
  return instant => (instant >= SETTLED_SINCE ? hours * 60 * 60_000 : asked(instant));
}

function byIntl(zone: string): Offset {
  let format: Intl.DateTimeFormat | undefined;
  // Zones change at whole quarters of an hour at the finest, so one answer serves a quarter.
  const byQuarter = new Map<number, number>();
  return instant => {
    const quarter = Math.floor(instant / QUARTER);
    let offset = byQuarter.get(quarter);
    if (offset === undefined) {
      offset = Number.isNaN(quarter)
        ? NaN
        : measure((format ??= wallClock(zone)), quarter * QUARTER);
      byQuarter.set(quarter, offset);
    }
    return offset;
  };
}

function wallClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const {type, value} of format.formatToParts(instant)) parts[type] = value;
  const shown = Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(
    parts.era === 'BC' ? 1 - shown : shown,
    Number(parts.month) - 1,
    Number(parts.day),
  );
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second), 0);
  return local.getTime() - instant;
}

/** The instant at which clocks of the zone show `local` (ms as if UTC); the first of two, the later side of a gap. */
export function instantOf(local: number, offset: Offset): number {
  const guess = local - offset(local);
  const better = local - offset(guess);
  return better === guess || offset(better) === offset(guess) ? better : Math.max(guess, better);
}

/** What clocks of the zone show at an instant. */
export function localTime(instant: number, zone: string): LocalTime {
  const shown = new Date(instant + offsetOf(zone)(instant));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** The instant at which clocks of the zone show `time`; fields may overflow, as Date.UTC lets them. */
export function instantAt(time: LocalTime, zone: string): number {
  const {year, month, day, hour, minute, second} = time;
  return instantOf(Date.UTC(year, month - 1, day, hour, minute, second), offsetOf(zone));
}
