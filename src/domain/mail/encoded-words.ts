const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,4000})\?=/gi;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A header's text with its encoded words read (RFC 2047). What cannot be read stays as it is. */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=[ \t\r\n]{1,80}=\?/g, '?==?')
    .replace(WORD, (whole, charset: string, encoding: string, words: string) => {
      const bytes = encoding.toLowerCase() === 'b' ? base64Bytes(words) : quotedBytes(words);
      return /^utf-?8$/i.test(charset) ? (utf8(bytes) ?? whole) : String.fromCharCode(...bytes);
    });
}

function base64Bytes(words: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const sign of words.replace(/=+$/, '')) {
    bits = ((bits << 6) | BASE64.indexOf(sign)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return bytes;
}

function quotedBytes(words: string): number[] {
  return (words.match(/=[0-9a-f]{2}|[^]/gi) ?? []).map(part => {
    if (part.length === 3) return parseInt(part.slice(1), 16);
    return part === '_' ? 0x20 : part.charCodeAt(0) & 0xff;
  });
}

function utf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
