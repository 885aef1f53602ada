import type {Instant} from '../instant';

/** K4: a private address that a PPID has confirmed from the official one. */
export interface KnownAddress {
  official: string;
  address: string;
  at: Instant;
}

/** Whether an address speaks for one of these official ones. */
export function speaksFor(
  known: readonly KnownAddress[],
  address: string,
  officials: readonly string[],
): boolean {
  return known.some(one => one.address === address && officials.includes(one.official));
}

/** The list with one more, once. */
export function withKnown(known: readonly KnownAddress[], one: KnownAddress): KnownAddress[] {
  const others = known.filter(
    ({official, address}) => official !== one.official || address !== one.address,
  );
  return [...others, one];
}
