import type {Dossier} from '../../domain/complaint/dossier';
import {readEvent, type JournalLine} from '../../domain/ledger/journal';
import type {WrittenLine} from '../../domain/ledger/verify-chain';
import type {Desk, LedgerVolume} from '../ports';
import {LINES, linesFrom} from '../register/verify-reads';

/** An unbroken stretch of one volume's journal. */
export interface Stretch {
  before: string;
  lines: WrittenLine[];
}

/**
 * The shortest stretch of a volume's journal that holds every line of these complaints. How many each has is its
 * version, so reading stops with the last one.
 */
export function journalOf(
  {ledger}: Desk,
  base: number,
  dossiers: readonly Dossier[],
): Stretch | null {
  const volume = ledger.at(base);
  const awaited = new Map(dossiers.map(one => [String(one.entry), one.complaint.version]));
  const {start, lines: count} = volume.read({}).head.journal;
  const kept: WrittenLine[] = [];
  const first = firstRow(volume, count, dossiers);
  let before = first === 1 ? start : (rowOf(volume, first - 1)[4] ?? start);
  for (let row = first; awaited.size > 0; row += LINES) {
    const lines = linesFrom(volume, row);
    for (const line of lines) {
      const left = awaited.get(line[1]);
      if (kept.length === 0 && left === undefined) before = line[4];
      else kept.push(line);
      if (left === 1) awaited.delete(line[1]);
      else if (left !== undefined) awaited.set(line[1], left - 1);
      if (awaited.size === 0) return {before, lines: kept};
    }
    if (lines.length < LINES) break;
  }
  return kept.length > 0 ? {before, lines: kept} : null;
}

/**
 * A row before the first of these complaints' lines, found by halving: the journal is in the order of time, but for what
 * an import brought with dates of its own.
 */
function firstRow(volume: LedgerVolume, count: number, dossiers: readonly Dossier[]): number {
  if (dossiers.some(one => one.complaint.imported)) return 1;
  const since = Math.min(...dossiers.map(one => one.complaint.registeredAt));
  let [low, high] = [1, count];
  while (high - low > LINES / 2) {
    const middle = Math.floor((low + high) / 2);
    const event = rowOf(volume, middle)[3];
    if (event && readEvent(event).at < since) low = middle;
    else high = middle;
  }
  return low;
}

function rowOf(volume: LedgerVolume, row: number): readonly string[] {
  return volume.readWritten(['journal'], row, row)[0]?.[0] ?? [];
}

/** One complaint's own lines of a stretch. */
export function linesOf({lines}: Stretch, entry: number): JournalLine[] {
  return lines
    .filter(line => Number(line[1]) === entry)
    .map(([line, place, version, event, hash]) => ({
      line: Number(line),
      entry: Number(place),
      version: Number(version),
      event: readEvent(event),
      hash,
    }));
}
