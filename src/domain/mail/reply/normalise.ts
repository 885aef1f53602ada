/** Signs that show nothing and could hide a word from the rules: zero width, direction, soft hyphen. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** One kind of line end and of space (Gmail sets U+00A0 and U+202F), and nothing that cannot be seen. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(UNSEEN, '');
}
