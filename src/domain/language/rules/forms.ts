import {areNeighbours, eachMatch, finding, type Page, type Rule} from '../page';
import type {Span} from '../sentences';
import {isKnown} from '../vocabulary';
import {COMPOUNDS} from './compounds';
import {inCaseOf} from '../words';

const BOUND = 'antar|pasca|pra|non|multi|swa|tuna|semi|inter|intra|ekstra|anti|sub|nir|infra';
/** Also words of their own: antar jemput, tes anti. */
const NOT_AFTER = /^(?:jemput|dan|atau|barang|yang|ke|di|pada|dengan|untuk|itu|ini|saja)$/;

/** EYD V: bound forms are joined to a small letter and take a hyphen before a capital. */
export const boundForms: Rule = page =>
  eachMatch(
    page,
    'bentuk_terikat',
    new RegExp(`(?<![\\p{L}-])(${BOUND}) ([\\p{L}]+)`, 'iu'),
    match => {
      const [, bound, next] = match as unknown as [string, string, string];
      // In a chat somebody brings something: "antar barang".
      if (NOT_AFTER.test(next.toLowerCase()) || (page.isLoose && bound === 'antar'))
        return undefined;
      if (/^\p{Lu}/u.test(bound)) return undefined;
      if (/^\p{Lu}/u.test(next)) return /^\p{Ll}/u.test(bound) ? `${bound}-${next}` : undefined;
      return isKnown(page.vocabulary, next) ? bound + next : undefined;
    },
  );

/** EYD V: -nya is joined to its word, to a figure with a hyphen. Names and acronyms are written in too many ways. */
export const clitics: Rule = page =>
  page.words.flatMap((word, at) => {
    const host = page.words[at - 1];
    if (!(page.isLoose ? /^nya?$/ : /^nya$/).test(word.text) || !host) return [];
    if (!areNeighbours(page, host, word)) return [];
    const gap = {start: host.end, end: word.start};
    if (/^\d+$/.test(host.text)) return [finding(page, 'bentuk_terikat', gap, '-')];
    if (!/^\p{Ll}{4,}$/u.test(host.text) || page.vocabulary.names.has(host.lower)) return [];
    const span = {start: host.start, end: word.end};
    return [finding(page, 'bentuk_terikat', span, `${host.text}nya`)];
  });

const DOUBLED = /^((?:ber|ter|me|se|ke|di)?-?)(\p{L}{2,})[2²](nya|an|kan|i|in|ku|mu)?$/iu;
/** Square metres and two rupiah are no doubled words. */
const UNIT = /^(?:mm|cm|dm|km|rp)$/i;

/** EYD V: a doubled word is written out with a hyphen, neither with a 2 nor with a blank. */
export const reduplication: Rule = page =>
  page.words.flatMap((word, at) => {
    const gap = doubledApart(page, at);
    if (gap) return [finding(page, 'kata_ulang', gap, '-')];
    const parts = DOUBLED.exec(word.text);
    if (!parts) return [];
    const [, prefix = '', stem = '', suffix = ''] = parts;
    const whole = prefix.replace('-', '') + stem;
    if (!/^\p{L}\p{Ll}+$/u.test(whole)) return [];
    const short = page.vocabulary.casual.get(whole.toLowerCase());
    const isShort = short !== undefined && /^[a-z]+$/.test(short) && !UNIT.test(whole);
    if (!isShort && !/[aeiou].*[aeiou]/i.test(whole)) return [];
    const isWhole = prefix === '' || isKnown(page.vocabulary, whole.toLowerCase());
    const first = isShort ? inCaseOf(whole, short) : isWhole ? prefix + stem : whole;
    const second = (isShort || isWhole ? first : stem).toLowerCase();
    const end = suffix.toLowerCase().replace(/^in$/, 'kan');
    return [finding(page, 'kata_ulang', word, `${first}-${second}${end}`)];
  });

/** Words that are doubled by mistake only. */
const SMALL =
  /^(?:di|ke|dari|yang|dan|untuk|dengan|pada|akan|oleh|adalah|telah|sudah|dapat|tidak|bahwa|karena|atau|sebagai|dalam|para|juga|kami|kita|saya|anda)$/;

/** The blank between a word and itself: tiba tiba. */
function doubledApart(page: Page, at: number): Span | undefined {
  const {words, vocabulary, isLoose} = page;
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.text !== word.lower || !areNeighbours(page, word, next)) return undefined;
  if (!/^[a-z]{3,}$/.test(word.lower) || SMALL.test(word.lower)) return undefined;
  const isLonger = [words[at - 1], words[at + 2]].some(one => one?.lower === word.lower);
  const doubled = `${word.lower}-${word.lower}`;
  // In a letter two phrases may meet here: tata bahasa | bahasa asing.
  const isKnownSo = isLoose ? isKnown(vocabulary, word.lower) : vocabulary.words.has(doubled);
  if (isLonger || !isKnownSo) return undefined;
  return {start: word.end, end: next.start};
}

const COMPOUND = new RegExp(
  `(?<![\\p{L}-])(?:${[...COMPOUNDS.keys()].join('|')})(?![\\p{L}-])`,
  'iu',
);

/** EYD V: compounds stand apart, but with prefix and suffix together they are one word. */
export const compounds: Rule = page =>
  eachMatch(page, 'gabungan_kata', COMPOUND, match => {
    const right = COMPOUNDS.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    return right === undefined ? undefined : inCaseOf(match[0], right);
  });

/** A word written twice by mistake: "di di", "yang yang". */
export const doubledWords: Rule = page =>
  page.words.flatMap((word, at) => {
    const next = page.words[at + 1];
    if (!next || next.lower !== word.lower || !areNeighbours(page, word, next)) return [];
    if (!SMALL.test(word.lower)) return [];
    return [finding(page, 'salah_ketik', {start: word.start, end: next.end}, word.text)];
  });
