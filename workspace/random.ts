/** Chance that the seed decides, so that what was found once is found again. */
export interface Random {
  /** A number from 0 (included) to 1 (not included). */
  next(): number;
  /** A whole number from 0 (included) to `limit` (not included). */
  int(limit: number): number;
  /** A string of `length` characters of `alphabet` (letters, digits, - and _ unless told). */
  id(length: number, alphabet?: string): string;
}

const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Mulberry32: small, fast, good enough to choose interleavings. `state` is saved with the world. */
export function createRandom(state: {seed: number}): Random {
  const next = () => {
    state.seed = (state.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(state.seed ^ (state.seed >>> 15), 1 | state.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (limit: number) => Math.floor(next() * limit);
  const id = (length: number, alphabet = ID_ALPHABET) =>
    Array.from({length}, () => alphabet[int(alphabet.length)]).join('');
  return {next, int, id};
}
