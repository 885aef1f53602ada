import type {LedgerHead} from '../ledger/head';
import type {ImportPlan} from './plan';
import type {Instant} from '../instant';
import type {ImportRow} from './read-row';

/** A place in the series: the old register's complaint, or null for a number it skipped. */
export interface ImportPlace {
  number: number;
  row: ImportRow | null;
  /** Never before the number in front of it, so that the register's months stay whole. */
  registeredAt: Instant;
}

/** Every number of the old register from 1, without holes. */
export function placesOf({rows, gaps}: ImportPlan): ImportPlace[] {
  const places: Array<Omit<ImportPlace, 'registeredAt'>> = [
    ...rows.map(row => ({number: row.number, row})),
    ...gaps.map(number => ({number, row: null})),
  ];
  // A number skipped at the very beginning has the day of the first complaint.
  let registeredAt = rows[0]?.receivedAt ?? 0;
  return places
    .sort((a, b) => a.number - b.number)
    .map(place => {
      registeredAt = Math.max(registeredAt, place.row?.receivedAt ?? 0);
      return {...place, registeredAt};
    });
}

/**
 * How many numbers of a year the ledger holds; null where a later year has begun, behind which no earlier one can
 * be numbered any more.
 */
export function numbersOf({series, entries}: Pick<LedgerHead, 'series' | 'entries'>, year: number) {
  const last = series[series.length - 1];
  if (!last || last.year < year) return 0;
  return last.year === year ? entries - last.entry + last.first : null;
}
