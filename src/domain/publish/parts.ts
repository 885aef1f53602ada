import type {PlatformForm} from '../../data/platforms';

const LINK = /https?:\/\/[^\s]+/gu;
/** What X counts an address as, however long it is. */
const LINK_WEIGHT = 23;
/** Room for a part's own number, ` (12/34)`. */
const NUMBER_ROOM = 8;

/** The length of a text as the platform counts it. */
export function lengthOn(text: string, {isWeighted}: Pick<PlatformForm, 'isWeighted'>): number {
  if (!isWeighted) return text.length;
  const links = text.match(LINK) ?? [];
  const rest = [...text.replace(LINK, '')];
  return links.length * LINK_WEIGHT + rest.reduce((sum, sign) => sum + weightOf(sign), 0);
}

/**
 * A text in as many numbered parts as the platform needs, broken between paragraphs, sentences or words, in this order
 * of liking. Nothing is left out. A word longer than a whole part is broken where it must be.
 */
export function partsFor(text: string, form: Pick<PlatformForm, 'limit' | 'isWeighted'>): string[] {
  const whole = text.trim();
  if (lengthOn(whole, form) <= form.limit) return [whole];
  const room = {...form, limit: form.limit - NUMBER_ROOM};
  const parts: string[] = [];
  let rest = whole;
  while (rest !== '') {
    const part = firstPart(rest, room);
    parts.push(part.trimEnd());
    rest = rest.slice(part.length).trimStart();
  }
  return parts.map((part, index) => `${part} (${index + 1}/${parts.length})`);
}

/** As much of the beginning as fits, up to the best break in its second half. */
function firstPart(text: string, form: Pick<PlatformForm, 'limit' | 'isWeighted'>): string {
  const fits = longestStart(text, form);
  if (fits === text.length) return text;
  const start = text.slice(0, fits);
  const half = fits / 2;
  for (const end of [/\n\s*\n/gu, /[.!?](?=\s)|\n/gu, /\s/gu]) {
    const last = [...start.matchAll(end)].map(({index, 0: found}) => index + found.length).pop();
    if (last !== undefined && last > half) return start.slice(0, last);
  }
  return start;
}

/** How many UTF-16 units from the beginning fit; a sign of two units is never cut. */
function longestStart(text: string, form: Pick<PlatformForm, 'limit' | 'isWeighted'>): number {
  let low = 0;
  let high = Math.min(text.length, form.limit * LINK_WEIGHT);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lengthOn(text.slice(0, middle), form) <= form.limit) low = middle;
    else high = middle - 1;
  }
  const isHalfSign = /[\uD800-\uDBFF]/.test(text[low - 1] ?? '') && low < text.length;
  return Math.max(1, isHalfSign ? low - 1 : low);
}

/** Latin and common punctuation count one on X, everything else two. */
function weightOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  const isLight =
    code <= 4_351 ||
    (code >= 8_192 && code <= 8_205) ||
    (code >= 8_208 && code <= 8_223) ||
    (code >= 8_242 && code <= 8_247);
  return isLight ? 1 : 2;
}
