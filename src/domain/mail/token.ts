/**
 * The label of the Reply-To address of a referral: names the complaint and the referral and cannot be guessed,
 * so that a reply finds its complaint without any search (K1, K4).
 */
export interface ReplyToken {
  entry: number;
  referral: number;
}

const SIGNATURE = 16;

export function writeReplyToken(token: ReplyToken, hmac: (text: string) => string): string {
  const plain = `r${token.entry}-${token.referral}`;
  return `${plain}-${hmac(plain).slice(0, SIGNATURE)}`;
}

/** Null for a label that the desk did not make. */
export function readReplyToken(label: string, hmac: (text: string) => string): ReplyToken | null {
  const match = /^(r(\d{1,7})-(\d{1,2}))-([0-9a-f]{16})$/.exec(label.toLowerCase());
  if (!match || hmac(match[1]!).slice(0, SIGNATURE) !== match[4]) return null;
  return {entry: Number(match[2]), referral: Number(match[3])};
}
