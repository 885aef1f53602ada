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

/**
 * The code of one register number. It is derived from the desk's secret, so that a wrong guess is known for wrong
 * without asking the ledger: a flood of guesses reads no sheet.
 *
 * @param hmac of a text with the desk's secret, 64 hexadecimal digits.
 */
export function trackingCodeOf(register: string, hmac: (text: string) => string): string {
  const digits = hmac(`kode ${canonicalNumber(register)}`).match(/../g) ?? [];
  return trackingCode(digits.map(pair => parseInt(pair, 16)));
}

/** The code as written on paper: `ABCD-2345`. */
export function spellTrackingCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as people type it: small letters, blanks and the dash make no difference. */
export function readTrackingCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** A register number as people type it: `adu 2026 1` is `ADU-2026-0001`. */
export function canonicalNumber(typed: string): string {
  const parts = typed.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  return parts.map(part => part.replace(/^0+(?=\d)/, '')).join('-');
}
