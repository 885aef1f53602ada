/** How often each value occurs, the most frequent first. */
export type Counts<T extends string = string> = Array<[T, number]>;

export function count<T extends string>(values: readonly T[]): Counts<T> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

/** The same in the values' own order: of days and months. */
export function inOrder<T extends string>(counts: Counts<T>): Counts<T> {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
