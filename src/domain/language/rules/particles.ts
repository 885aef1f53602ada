import {areNeighbours, eachMatch, finding, type Page, type Rule} from '../page';
import {takeApart} from '../morphology';
import {isKnown} from '../vocabulary';
import {inCaseOf} from '../words';
import {HEADS, MADE_OF_NOUNS} from './heads';

/** Written as one word although they begin with di, ke or dari. EYD V, on prepositions. */
const ONE_WORD = new Set(
  'kepada keluar kemari daripada kemudian ketua kehendak kekasih kepala kerja kerangka ketika keadaan dinas diri kemarin kesatu kelima'.split(
    ' ',
  ),
);

/** EYD V: the prepositions di, ke and dari stand apart: di rumah, ke sana, dari mana. */
export const prepositionApart: Rule = page =>
  page.words.flatMap((word, at) => {
    const [, joined = '', pun = ''] = /^(.*?)((?<=mana)pun)?$/.exec(word.lower)!;
    const split = /^(di|ke|dari)(?=[a-z]{3})(.+)$/.exec(joined);
    if (!split || ONE_WORD.has(joined)) return [];
    const [, preposition, rest] = split as unknown as [string, string, string];
    const place = placeIn(page, preposition, joined, rest);
    if (place === undefined || (preposition === 'di' && isDone(page, at, rest))) return [];
    const right = `${preposition} ${place}${pun && ' pun'}`;
    return [finding(page, 'di_ke_serangkai', word, inCaseOf(word.text, right))];
  });

const ASPECT =
  /^(?:telah|sudah|akan|sedang|tengah|belum|perlu|harus|dapat|mulai|segera|selesai|langsung)$/;

/** *telah dipompa*, *dipompa oleh petugas*: verbs are made of nouns too, where no everyday place follows. */
function isDone({words}: Page, at: number, rest: string): boolean {
  const core = rest.replace(/nya$/, '');
  if (HEADS.has(core)) return false;
  if (MADE_OF_NOUNS.has(core)) return true;
  return ASPECT.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'oleh';
}

/** The place that hides behind the preposition, in its right writing; undefined where the word is one. */
function placeIn(page: Page, preposition: string, lower: string, rest: string): string | undefined {
  const {vocabulary} = page;
  const core = rest.replace(/nya$/, '');
  if (preposition === 'dari')
    return core === 'mana' || core === 'sini' || core === 'sana' ? rest : undefined;
  if (HEADS.has(core)) return vocabulary.words.has(lower) ? undefined : rest;
  if (
    vocabulary.words.has(lower) ||
    vocabulary.casual.has(lower) ||
    vocabulary.substandard.has(lower)
  )
    return undefined;
  const name = vocabulary.names.get(rest);
  if (preposition === 'ke') {
    // hijau kekuningan is no journey to Kuningan.
    if (isKnown(vocabulary, lower)) return undefined;
    // Before k it may be the syllable that is said twice, as in kekasih and kekutu.
    return name ?? (isNoun(page, preposition, core) && !core.startsWith('k') ? rest : undefined);
  }
  if (name !== undefined) return name;
  if (vocabulary.words.has(lower.replace(/(?:nya|lah|kah)$/, ''))) return undefined;
  return isNoun(page, preposition, core) ? rest : undefined;
}

function isNoun({vocabulary}: Page, preposition: string, core: string): boolean {
  if (vocabulary.verbs.has(core)) return false;
  const parts = vocabulary.words.has(core) ? undefined : takeApart(core, vocabulary.words);
  if (preposition === 'ke') return isNounForKe(vocabulary.words.has(core), core, parts);
  if (vocabulary.words.has(core))
    return !/(?:kan|i|asi|isi|usi|ensi)$/.test(core) || core.length < 5;
  if (!parts) return false;
  const makesNoun =
    /^(?:pe|ke|per|pen|peng|pem|peny|se)$/.test(parts.prefix) || parts.prefix.startsWith('pe');
  return (
    (makesNoun &&
      /^(?:an|)$/.test(parts.suffix) &&
      !/^(?:per|pe)$/.test(parts.prefix + parts.suffix)) ||
    (parts.prefix === '' && parts.suffix === 'an')
  );
}

function isNounForKe(known: boolean, core: string, parts: ReturnType<typeof takeApart>): boolean {
  if (/an$/.test(core) && !parts?.prefix.startsWith('pe') && !known) return false;
  if (known) return core.length > 3;
  return (
    parts !== undefined &&
    /^(?:pe|per|pen|peng|pem|peny|se|)/.test(parts.prefix) &&
    parts.suffix !== 'kan' &&
    (parts.prefix.startsWith('pe') || parts.prefix === 'se')
  );
}

/** EYD V: the passive prefix di- is joined: dilakukan, diberikan. */
export const prefixJoined: Rule = page =>
  page.words.flatMap((word, at) => {
    const next = page.words[at + 1];
    if (word.lower !== 'di' || !next || next.hasCapital || !areNeighbours(page, word, next))
      return [];
    if (!isPassive(page, next.lower) && !isEverydayPassive(page, next.lower)) return [];
    const span = {start: word.start, end: next.end};
    return [finding(page, 'di_awalan', span, inCaseOf(word.text, `di${next.lower}`))];
  });

function isPassive({vocabulary}: Page, lower: string): boolean {
  const bare = lower.replace(/(?:nya|lah|kah)$/, '');
  if (bare.length < 3) return false;
  const {words, verbs, names} = vocabulary;
  if (
    HEADS.has(bare) ||
    names.has(bare) ||
    /^(?:lepas|lebih|hukum|kasir|tingkat|garis|gambar|penjara|salah|arah|organisasi|berkas|asap|main|bungkus|jalan)$/.test(
      bare,
    )
  )
    return false;
  if (verbs.has(bare)) return true;
  if (words.has(bare) && !words.has(`di${bare}`)) return false;
  const parts = takeApart(bare, words);
  if (parts) {
    if (parts.prefix === '' || parts.prefix === 'per' || parts.prefix === 'ber')
      return /^(?:kan|i)$/.test(parts.suffix) || (parts.prefix === 'per' && parts.suffix === '');
    return false;
  }
  return words.has(`di${bare}`);
}

/** A verb in everyday dress: di bales, di kirimin. In a letter such a word is a finding of its own. */
function isEverydayPassive(page: Page, lower: string): boolean {
  const {casual, substandard, words} = page.vocabulary;
  if (!page.isLoose) return false;
  const formal = casual.get(lower) ?? substandard.get(lower);
  if (formal !== undefined) return /^[a-z]{4,}$/.test(formal) && isPassive(page, formal);
  return !words.has(lower) && /^[a-z]{3,}in$/.test(lower);
}

/** Words that only end like the particle. */
const OWN_PUN = new Set(['ampun', 'himpun', 'rumpun', 'hampun', 'lapun', 'tampun']);

/** Joined with pun as one word. EYD V lists them. */
const WITH_PUN =
  'ada andai atau bagaimana biar jika kalau kendati mau meski sekali sementang sungguh walau'.split(
    ' ',
  );
const SPLIT_PUN = WITH_PUN.filter(word => !['ada', 'mau', 'sekali', 'jika'].includes(word));
/** Here both writings exist; only a comma-less "baik ... mau pun ..." is certain. */
const MAU_PUN = /\bmau pun\b/i;

/** EYD V: pun stands apart, but in twelve conjunctions. */
export const particlePun: Rule = page => {
  const joined = page.words.flatMap(word => {
    const stem = /^([a-z]{2,})pun$/.exec(word.lower)?.[1];
    if (stem === undefined || WITH_PUN.includes(stem) || OWN_PUN.has(word.lower)) return [];
    // di mana pun lacks two blanks: prepositionApart says so.
    if (/^(?:di|ke|dari)mana$/.test(stem)) return [];
    if (!isKnown(page.vocabulary, stem) && !/^(?:ia|itu|ini)$/.test(stem)) return [];
    const at = word.text.length - 3;
    return [finding(page, 'pun', word, `${word.text.slice(0, at)} pun`)];
  });
  const apart = new RegExp(`\\b(${SPLIT_PUN.join('|')}) pun\\b`, 'i');
  const close = (match: RegExpExecArray) => match[0].replace(' ', '');
  return [
    ...joined,
    ...eachMatch(page, 'pun', apart, close),
    ...eachMatch(page, 'pun', MAU_PUN, close),
  ];
};

/** EYD V: per in the sense of "each" stands apart. */
export const particlePer: Rule = page =>
  eachMatch(
    page,
    'per',
    /\bper-?(hari|bulan|tahun|minggu|jam|orang|unit|kilogram|meter|hektare)\b/i,
    match =>
      match[0].includes('-') || !/^(?:perorang)$/i.test(match[0]) ? `per ${match[1]!}` : undefined,
  );
