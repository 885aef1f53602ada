import {isSameSecret} from '../same-secret';

const ENTRY = 36;
/** Hexadecimal digits: 80 bits, beyond any guessing. */
const SIGNATURE = 20;

/**
 * What the link of a receipt carries in the place of number and code: the complaint's place and a signature of it.
 * It is derived from the desk's secret and so is stored nowhere, and tells nothing of the typed code.
 */
export function writeTrackingKey(entry: number, hmac: (text: string) => string): string {
  return `${entry.toString(ENTRY)}.${signature(entry, hmac)}`;
}

/** The place in the ledger; null for a key that the desk did not make. */
export function readTrackingKey(key: string, hmac: (text: string) => string): number | null {
  const match = /^([1-9a-z][0-9a-z]{0,5})\.([0-9a-f]{20})$/.exec(key);
  if (!match) return null;
  const entry = parseInt(match[1]!, ENTRY);
  return isSameSecret(match[2]!, signature(entry, hmac)) ? entry : null;
}

/** The address of a complaint's page, null while the web app's own address is not known. */
export function trackingAddress(
  page: string | undefined,
  entry: number,
  hmac: (text: string) => string,
): string | null {
  return page ? `${page}?k=${writeTrackingKey(entry, hmac)}` : null;
}

/** Where printed codes lead. */
export function printedPage({
  trackingPage,
  publicAddress,
}: {
  trackingPage?: string;
  publicAddress?: string;
}): string | undefined {
  return publicAddress ?? trackingPage;
}

/** An address that can be printed and typed: no query, since the key follows as one. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s?#]+\.[^\s?#]+$/.test(text);
}

function signature(entry: number, hmac: (text: string) => string): string {
  return hmac(`lacak ${entry}`).slice(0, SIGNATURE);
}
