import {HOUR, Instant, MINUTE, Zone, ZONES} from '../../src/domain/instant';

/** A point in time as a row gives it, and how it was written. */
export interface Moment {
  at: Instant;
  /** The zone whose clock the office keeps: that of the offset, WIB for offsets outside Indonesia. */
  zone: Zone;
  hasTime: boolean;
  /** As written, empty where the text had none. */
  offset: string;
}

const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads an ISO date or date-time; one without offset is on the office's clock. Throws on anything else. */
export function readMoment(text: string): Moment {
  const match = FORM.exec(text.trim());
  if (!match) throw new Error(`"${text}" is no ISO date or date-time`);
  const [, date, clock, seconds = '00', fraction = '', offset = ''] = match;
  const local = Date.parse(`${date}T${clock ?? '00:00'}:${seconds}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date)
    throw new Error(`"${text}" is no day of the calendar`);
  const zone = zoneOf(offset);
  return {
    at: local - (offset ? offsetOf(offset) : ZONES[zone].offset),
    zone,
    hasTime: clock !== undefined,
    offset,
  };
}

/** An instant in the way another was written. */
export function writeMoment(at: Instant, {zone, hasTime, offset}: Moment): string {
  const shift = offset ? offsetOf(offset) : ZONES[zone].offset;
  const iso = new Date(at + shift).toISOString();
  return hasTime ? `${iso.slice(0, 19)}${offset}` : iso.slice(0, 10);
}

function offsetOf(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match) return 0;
  const size = Number(match[2]) * HOUR + Number(match[3]) * MINUTE;
  return match[1] === '-' ? -size : size;
}

function zoneOf(offset: string): Zone {
  const names: Zone[] = ['WIB', 'WITA', 'WIT'];
  return names.find(name => offset !== '' && ZONES[name].offset === offsetOf(offset)) ?? 'WIB';
}
