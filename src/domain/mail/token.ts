import {isSameSecret} from '../same-secret';

/**
 * The label of the Reply-To address of a referral: names the complaint and the referral and cannot be guessed,
 * so that a reply finds its complaint without any search (K1, K4).
 */
export interface ReplyToken {
  entry: number;
  referral: number;
}

const SIGNATURE = 16;

/** The token as a label; `readReplyToken` is its inverse. */
export function writeReplyToken(token: ReplyToken, hmac: (text: string) => string): string {
  const plain = `r${token.entry}-${token.referral}`;
  return `${plain}-${hmac(plain).slice(0, SIGNATURE)}`;
}

/** The label of an answer to a citizen: what comes back is the citizen's (K6, J8). */
export function writeCitizenToken(entry: number, hmac: (text: string) => string): string {
  const plain = `c${entry}`;
  return `${plain}-${hmac(plain).slice(0, SIGNATURE)}`;
}

/** The complaint's place; null for a label that the desk did not make. */
export function readCitizenToken(label: string, hmac: (text: string) => string): number | null {
  const match = /^(c(\d{1,7}))-([0-9a-f]{16})$/.exec(label.toLowerCase());
  return match && isSigned(match[1]!, match[3]!, hmac) ? Number(match[2]) : null;
}

/** The label of a morning mail, by its number among the office's letters (K10). */
export function writeMorningToken(letter: number, hmac: (text: string) => string): string {
  const plain = `m${letter}`;
  return `${plain}-${hmac(plain).slice(0, SIGNATURE)}`;
}

/** The letter's number; null for a label that the desk did not make. */
export function readMorningToken(label: string, hmac: (text: string) => string): number | null {
  const match = /^(m(\d{1,9}))-([0-9a-f]{16})$/.exec(label.toLowerCase());
  return match && isSigned(match[1]!, match[3]!, hmac) ? Number(match[2]) : null;
}

/** Null for a label that the desk did not make. */
export function readReplyToken(label: string, hmac: (text: string) => string): ReplyToken | null {
  const match = /^(r(\d{1,7})-(\d{1,2}))-([0-9a-f]{16})$/.exec(label.toLowerCase());
  if (!match || !isSigned(match[1]!, match[4]!, hmac)) return null;
  return {entry: Number(match[2]), referral: Number(match[3])};
}

/**
 * The label of the question to an official address whether a private one is the same person's (K4). It names the
 * referral; the private address is in the signature only, so that a mail's header tells it to nobody.
 */
export function writeAddressToken(
  token: ReplyToken,
  address: string,
  hmac: (text: string) => string,
): string {
  const plain = `k${token.entry}-${token.referral}`;
  return `${plain}-${hmac(`${plain} ${address}`).slice(0, SIGNATURE)}`;
}

/** Which address of these a label asks about; its signature tells. */
export function readAddressToken(label: string):
  | (ReplyToken & {
      asksFor: (addresses: readonly string[], hmac: (text: string) => string) => string | null;
    })
  | null {
  const match = /^(k(\d{1,7})-(\d{1,2}))-([0-9a-f]{16})$/.exec(label.toLowerCase());
  if (!match) return null;
  const [, plain, entry, referral, signature] = match;
  return {
    entry: Number(entry),
    referral: Number(referral),
    asksFor: (addresses, hmac) =>
      addresses.find(one => isSigned(`${plain} ${one}`, signature!, hmac)) ?? null,
  };
}

function isSigned(plain: string, signature: string, hmac: (text: string) => string): boolean {
  return isSameSecret(signature, hmac(plain).slice(0, SIGNATURE));
}
