import {
  OFFICER,
  OFFICES,
  PLACE,
  PLATFORMS,
  PROBLEM,
  TIME,
  TITLES,
  VAGUE_PLACE,
} from '../../data/classification/cues';
import {AFAR, FOR_ALL, SCHEMES} from '../../data/classification/wide';
import {isReply, kindOf, type Matter} from './matter';
import {isName, namesBehindDi} from './names';
import {findCues, hasCue, wordsOf} from './words';

/** What a complaint does not say, for SOP A3's "aduan jelas". */
export type UnclearPoint = 'what' | 'where' | 'when' | 'whom';

/** What is one for everybody stands nowhere in particular. */
const EVERYWHERE = [...AFAR, ...SCHEMES, ...FOR_ALL];
/** A complaint of fewer words says what is wrong, hardly ever where. */
const FEWEST_WORDS = 5;
const ANYBODY = ['oknum', 'petugas', 'pegawai', 'pns', 'asn', 'pejabat', 'staf'];
const SOMEBODY = OFFICER.filter(cue => !ANYBODY.includes(cue));

/** SOP A3: what is missing before somebody could go and look. */
export function unclearPoints(matter: Matter): UnclearPoint[] {
  const kind = kindOf(matter);
  if (kind === 'notComplaint') return ['what'];
  const {words} = matter;
  const points: UnclearPoint[] = [];
  if (words.length < FEWEST_WORDS && !hasCue(words, PROBLEM)) points.push('what');
  if (kind !== 'informationRequest' && kind !== 'aspiration' && !isReply(matter)) {
    if (!hasPlace(matter) && !hasCue(words, EVERYWHERE)) points.push('where');
    if (!hasTime(matter)) points.push('when');
  }
  if (kind === 'supervisoryComplaint' && !namesWhom(words)) points.push('whom');
  return points;
}

/** "Oknum" is anybody: whom an inspector should ask, an office, a title or a section tells. */
function namesWhom(words: readonly string[]): boolean {
  return hasCue(words, SOMEBODY) || hasCue(words, OFFICES);
}

/** Time can be asked for later; without matter or place nobody can begin. */
export function isClear(matter: Matter): boolean {
  if (kindOf(matter) === 'notComplaint') return false;
  const points = unclearPoints(matter);
  if (points.includes('what')) return false;
  // An office is where its services are: with the day it can be looked into.
  return !points.includes('where') || (hasCue(matter.words, OFFICES) && !points.includes('when'));
}

/**
 * A place is told by a telling word ("RT 3", "depan balai desa"), by a vague one with a name or a number behind it,
 * or by a point of the compass as in the names of villages.
 */
export function hasPlace({words, title, body}: Matter): boolean {
  if (/\b(?:rt|rw|gang|gg|km|blok|no|nomor)\.?\s*\d/i.test(`${title} ${body}`)) return true;
  const found = findCues(words, PLACE);
  if (found.some(cue => !VAGUE_PLACE.includes(cue))) return true;
  const text = `${title}. ${body}`;
  return namedPlace(text) || properPlace(text) || villageIn(words) || FIRM.test(text);
}

/** Who is complained about there can be found. */
const FIRM = /\b(?:pt|cv|ud)\.?\s+\p{L}{3,}/iu;
/** Those of which everybody writes the name, in small letters too. */
const VILLAGES = ['desa', 'dusun', 'kelurahan', 'kecamatan', 'kampung', 'perum', 'perumahan'];

/** `desa binangun`, `di majasem`. */
function villageIn(words: readonly string[]): boolean {
  return (
    namesBehindDi(words).length > 0 ||
    words.some((word, at) => isName(word) && VILLAGES.includes(words[at - 1] ?? ''))
  );
}

const VAGUE = [
  ...VAGUE_PLACE,
  'jl',
  'jln',
  'ds',
  'kel',
  'kec',
  'kp',
  'sdn',
  'smpn',
  'sman',
  'smkn',
];
/** Streets are called by them: *jalan jenderal Sudirman*. */
const RANKS =
  '(?:jenderal|jendral|jend|letnan|letjen|kapten|mayor|kolonel|kol|kyai|kh|dr|prof)\\.?\\s+';
const BEHIND_VAGUE = new RegExp(
  `\\b(?:${VAGUE.join('|')})\\.?\\s+(?:${RANKS})?(?=(\\p{L}+|\\d+))`,
  'giu',
);

/**
 * `Jalan Contoh Raya`, `Pasar Bulusari`, `SD Negeri 2`: a vague word followed by a name or a number. Who writes without
 * capitals writes names so too.
 */
function namedPlace(text: string): boolean {
  const hasCapitals = /\p{Ll}\s+\p{Lu}\p{Ll}/u.test(text);
  return [...text.matchAll(BEHIND_VAGUE)].some(
    ([, next]) =>
      /^(?:\p{Lu}|\d|negeri)/u.test(next!) || (!hasCapitals && wordsOf(next!).every(isName)),
  );
}

/** `di Wonosari`, `di halte Purwosari`: a name of its own behind "di", where it names neither a time nor a platform. */
function properPlace(text: string): boolean {
  const behind =
    /(?<![\p{L}])(?:di|daerah|wilayah|kawasan|sekitar)\s+(?:\p{Ll}+\s+)?(\p{Lu}\p{Ll}{2,})/gu;
  return [...text.matchAll(behind)].some(match => !hasCue(wordsOf(match[1]!), NO_PLACE));
}

/** What is written with a capital behind "di" and tells no place. */
const NO_PLACE = [...TIME, ...VAGUE_PLACE, ...OFFICES, ...TITLES, ...PLATFORMS];

export function hasTime({words, body}: Matter): boolean {
  return hasCue(words, TIME) || /\b\d{1,2}[/.-]\d{1,2}\b/.test(body);
}
