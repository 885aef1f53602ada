import type {Crypto} from '../workflow/ports';
import {hex, unsigned} from './bytes';

/** Google's hashing. Its chance is the version 4 UUID, which is drawn from a secure source. */
export function googleCrypto(): Crypto {
  return {digest: text => hex(sha256(text)), hmac, randomBytes};
}

function hmac(text: string, secret: string): string {
  return hex(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8));
}

/** A digest of four UUIDs spreads their randomness over every bit. */
function randomBytes(count: number): number[] {
  const bytes: number[] = [];
  while (bytes.length < count) {
    const seed = [1, 2, 3, 4].map(() => Utilities.getUuid()).join('');
    bytes.push(...sha256(seed).map(unsigned));
  }
  return bytes.slice(0, count);
}

function sha256(text: string): number[] {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
}
