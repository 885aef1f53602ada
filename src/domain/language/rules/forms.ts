import {areNeighbours, eachMatch, finding, type Rule} from '../page';
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

const DOUBLED = /^((?:ber|ter|me|se|ke|di)?-?)(\p{L}{2,})[2²](nya|an|kan|i|in|ku|mu)?$/iu;
/** Square metres and two rupiah are no doubled words. */
const UNIT = /^(?:mm|cm|dm|km|rp)$/i;

/** EYD V: a doubled word is written out with a hyphen, not with a 2. */
export const reduplication: Rule = page =>
  page.words.flatMap(word => {
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
    if (
      !/^(?:di|ke|dari|yang|dan|untuk|dengan|pada|akan|oleh|ini|itu|adalah|telah|sudah|dapat|tidak)$/.test(
        word.lower,
      )
    )
      return [];
    return [finding(page, 'salah_ketik', {start: word.start, end: next.end}, word.text)];
  });
