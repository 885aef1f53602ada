import type {Crypto} from '../ports';

/** What a complaint's hashes are salted with; kept with the identity, and destroyed with it (P7). */
export function newSalt({randomBytes}: Crypto): string {
  return randomBytes(16)
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
