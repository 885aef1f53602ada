import type {Dossier} from '../../domain/complaint/dossier';
import type {LedgerHead} from '../../domain/ledger/head';
import {isWithin, monthsOf, type Period} from '../../domain/recap/period';
import type {Zone} from '../../domain/instant';
import type {Ledger} from '../ports';

/** Places in the ledger, both included. */
export type Span = readonly [first: number, last: number];

/** Complaints read at once. */
const AT_ONCE = 500;

/** The rows in which a period's complaints lie, by the head's months; null where it has none. */
export function spanOf(period: Period, {months}: Pick<LedgerHead, 'months'>): Span | null {
  const spans = monthsOf(period).flatMap(month => (months[month] ? [months[month]] : []));
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(one => one[0])), Math.max(...spans.map(one => one[1]))];
}

/** A span in parts of so many places; one for a period without complaints. */
export function spansOf(span: Span | null, size: number): Array<Span | null> {
  if (!span) return [null];
  const parts: Span[] = [];
  for (let first = span[0]; first <= span[1]; first += size)
    parts.push([first, Math.min(span[1], first + size - 1)]);
  return parts;
}

/** A period's complaints in the order of their numbers: its own months' rows are read and no others. */
export function readPeriod(
  ledger: Ledger,
  span: Span | null,
  {period, zone}: {period: Period; zone: Zone},
): Dossier[] {
  if (!span) return [];
  const found: Dossier[] = [];
  for (let first = span[0]; first <= span[1]; first += AT_ONCE) {
    const range = {first, last: Math.min(span[1], first + AT_ONCE - 1)};
    const {dossiers} = ledger.read({range});
    for (const one of dossiers.values())
      if (isWithin(one.complaint.registeredAt, period, zone)) found.push(one);
  }
  return found.sort((a, b) => a.entry - b.entry);
}
