import type {Series} from '../register-number';

/** A number has few runs of digits; more are somebody's experiment. */
const RUNS = 4;

/**
 * Where in the ledger a typed number may stand. Formats change and citizens leave parts out, so every run of digits is
 * taken for the sequence in the year that is named, or in any where none is; who reads them compares the whole number.
 *
 * @param number as `canonicalNumber` writes it.
 * @param entries how many complaints there are.
 */
export function placesOf(number: string, series: readonly Series[], entries: number): number[] {
  const runs = number.match(/\d+/g)?.map(Number).slice(0, RUNS) ?? [];
  const named = series.filter(({year}) => runs.includes(year));
  const places = (named.length > 0 ? named : series).flatMap(({year, first, entry}) =>
    runs.filter(run => run !== year && run >= first).map(run => entry + run - first),
  );
  return [...new Set(places)].filter(place => place <= entries).slice(0, RUNS);
}
