import {instantOf, offsetOf} from '../../runtime/zone';

const DAY = 86_400_000;

/** Day nought of Sheets' serial numbers. Source: https://developers.google.com/workspace/sheets/api/guides/formats */
const EPOCH = Date.UTC(1899, 11, 30);

/** A wall clock's reading, as milliseconds since 1970 as if it were in UTC. */
type Wall = number;

export const wallOf = (zone: string, instant: number): Wall => instant + offsetOf(zone)(instant);

export const serialOfWall = (wall: Wall): number => (wall - EPOCH) / DAY;

/** Rounded to the millisecond: a serial number's last bits are noise. */
export const wallOfSerial = (serial: number): Wall => Math.round(serial * DAY) + EPOCH;

export const serialOf = (zone: string, instant: number): number =>
  serialOfWall(wallOf(zone, instant));

export const instantOfSerial = (zone: string, serial: number): number =>
  instantOf(wallOfSerial(serial), offsetOf(zone));
