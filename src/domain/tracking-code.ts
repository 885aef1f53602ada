/** Signs a person can read aloud and copy: no 0 O 1 I L (J7). */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

/**
 * The code a complainant keeps beside the register number: eight signs from random bytes.
 * Bytes beyond the largest multiple of the alphabet are skipped so that no sign is likelier than another.
 *
 * @param bytes at least 24 random bytes (0 to 255).
 */
export function trackingCode(bytes: readonly number[]): string {
  const fair = Math.floor(256 / SIGNS.length) * SIGNS.length;
  const signs = bytes.filter(byte => byte < fair).map(byte => SIGNS[byte % SIGNS.length]);
  return signs.slice(0, LENGTH).join('');
}

/** The code as written on paper: `ABCD-2345`. */
export function spellTrackingCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
