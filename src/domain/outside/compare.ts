import {hasEnded} from '../complaint/complaint';
import type {Dossier} from '../complaint/dossier';
import {addDays, dateOf, type Zone} from '../instant';
import {canonicalNumber} from '../tracking-code';
import type {ListedComplaint} from './export';
import type {OutsideSystem} from './system';

/** J6: what the desk and the other system say differently. Registers of ours, numbers of theirs. */
export interface Mismatches {
  /** Ours without a number there, which stand there all the same: they can be filled in. */
  fill: Array<{entry: number; register: string; number: string}>;
  /** Ours that the list does not have. */
  missingThere: Array<{register: string; number: string | null}>;
  /** Theirs that the register does not have. */
  missingHere: Array<{number: string; title: string}>;
  closedHere: Array<{register: string; number: string}>;
  closedThere: Array<{register: string; number: string}>;
  /** The list has another number for it than we do. */
  otherNumber: Array<{register: string; number: string; other: string}>;
}

/** What the comparison found, and how many numbers it has filled in. */
export interface OutsideCompared extends Mismatches {
  filled: number;
}

type Ours = Pick<Dossier, 'entry' | 'complaint'>;

/** A word of a cell that could be a register number. */
const WORD = /[A-Z0-9][A-Z0-9./-]*[A-Z0-9]/giu;

/**
 * Compares by their number, else by ours wherever it stands in a row: the desk's block carries it. Only complaints of
 * the days that the list covers can be missing there.
 */
export function compareExport(
  listed: readonly ListedComplaint[],
  dossiers: readonly Ours[],
  {system, zone}: {system: OutsideSystem; zone: Zone},
): Mismatches {
  const ours = dossiers.filter(one => belongs(one, system));
  const byNumber = new Map(ours.map(one => [numberOf(one.complaint.outside?.number ?? ''), one]));
  const byRegister = new Map(ours.map(one => [canonicalNumber(one.complaint.register), one]));
  const found: Mismatches = {
    fill: [],
    missingThere: [],
    missingHere: [],
    closedHere: [],
    closedThere: [],
    otherNumber: [],
  };
  const seen = new Set<number>();
  for (const row of listed) {
    const one = byNumber.get(numberOf(row.number)) ?? namedIn(row, byRegister);
    if (!one) found.missingHere.push({number: row.number, title: row.title});
    else if (!seen.has(one.entry)) addRow(found, one, row);
    if (one) seen.add(one.entry);
  }
  const covers = daysOf(listed);
  for (const {entry, complaint} of ours) {
    const day = dateOf(complaint.receivedAt, zone);
    if (seen.has(entry) || isGone(complaint) || day < covers.from || day > covers.to) continue;
    const {register, outside} = complaint;
    found.missingThere.push({register, number: outside?.number ?? null});
  }
  return found;
}

function addRow(found: Mismatches, {entry, complaint}: Ours, row: ListedComplaint): void {
  const {register, outside} = complaint;
  const {number} = row;
  if (!outside) found.fill.push({entry, register, number});
  else if (numberOf(outside.number) !== numberOf(number))
    found.otherNumber.push({register, number: outside.number, other: number});
  const isClosed = hasEnded(complaint);
  if (isClosed && !row.isClosed) found.closedHere.push({register, number});
  if (!isClosed && row.isClosed) found.closedThere.push({register, number});
}

/** It comes from there, stands there, or has to be entered there. */
function belongs({complaint}: Ours, system: OutsideSystem): boolean {
  const {channel, outside, route} = complaint;
  return outside ? outside.system === system : route.outside === system || channel === system;
}

/** What was no complaint after all need not be entered anywhere. */
function isGone({status}: Ours['complaint']): boolean {
  return status === 'dismissed' || status === 'voided' || status === 'withdrawn';
}

function namedIn<T>({cells}: ListedComplaint, byRegister: ReadonlyMap<string, T>): T | undefined {
  for (const word of cells.join(' ').match(WORD) ?? []) {
    const one = byRegister.get(canonicalNumber(word));
    if (one) return one;
  }
  return undefined;
}

/** The days of the list, with one more on either side; all days where it has none. */
function daysOf(listed: readonly ListedComplaint[]): {from: string; to: string} {
  const days = listed.flatMap(({date}) => (date === null ? [] : [date])).sort();
  if (days.length === 0) return {from: '', to: '9999'};
  return {from: addDays(days[0]!, -1), to: addDays(days[days.length - 1]!, 1)};
}

function numberOf(number: string): string {
  return number.toUpperCase().replace(/\s/g, '');
}
