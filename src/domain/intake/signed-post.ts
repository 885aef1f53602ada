import {type Instant, MINUTE} from '../instant';
import {isSameSecret} from '../same-secret';

/** I4: what another program posts: a complaint, and who vouches for it and when. Apps Script shows no headers. */
export interface SignedPost {
  time: Instant;
  nonce: string;
  /** The complaint as JSON text, byte for byte what was signed. */
  payload: string;
  /** HMAC-SHA-256 of `time.nonce.payload`, in hexadecimal digits. */
  signature: string;
}

/** Photos go as addresses: no complaint is as long as this. */
export const LONGEST_POST = 100_000;

/**
 * How old a post may be, and how far its sender's clock may be ahead. The ledger knows the last 200 commands, and a
 * complaint takes two of the sixty writes a minute that Sheets allows: nonces are remembered longer than posts are valid.
 */
const OLDEST = 5 * MINUTE;
const AHEAD = MINUTE;

const NONCE = /^[\w-]{16,64}$/;
const SIGNATURE = /^[0-9a-f]{64}$/;

/** Null for anything that is no signed post; whether it is genuine is another question. */
export function readSignedPost(contents: string): SignedPost | null {
  const {time, nonce, payload, signature} = recordIn(contents) ?? {};
  const isWhole =
    Number.isSafeInteger(time) &&
    typeof nonce === 'string' &&
    NONCE.test(nonce) &&
    typeof payload === 'string' &&
    typeof signature === 'string' &&
    SIGNATURE.test(signature);
  return isWhole ? {time: time as Instant, nonce, payload, signature} : null;
}

/** @param hmac with the webhook's own secret. */
export function isGenuine(
  {time, nonce, payload, signature}: SignedPost,
  hmac: (text: string) => string,
): boolean {
  return isSameSecret(signature, hmac(`${time}.${nonce}.${payload}`));
}

/**
 * Whether a post was signed within the last minutes, a clock that runs ahead allowed for: an older one may be a
 * repetition.
 */
export function isTimely({time}: SignedPost, now: Instant): boolean {
  return now - time <= OLDEST && time - now <= AHEAD;
}

/** The fields of a JSON record; null for any other text. */
export function recordIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as Record<string, unknown>) : null;
  } catch {
    // Not JSON at all: as good as no record.
    return null;
  }
}
