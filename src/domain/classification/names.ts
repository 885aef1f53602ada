import {CATEGORY_RULES} from '../../data/classification/categories';
import {PLACE, PROBLEM, RISK, TIME, VULNERABLE} from '../../data/classification/cues';
import {ORDINARY} from '../../data/classification/ordinary';
import {EMERGENCY} from '../../data/classification/perils';
import {hasCue} from './words';

/** Words that tell what, when or whom, and so no place. */
const NO_NAMES = [
  ...[TIME, PLACE, PROBLEM, RISK, VULNERABLE, EMERGENCY].flat(),
  ...CATEGORY_RULES.flatMap(rule => [...rule.strong, ...rule.weak]),
];

/** "Website kecamatan tidak bisa dibuka", "loket pembayaran"; Diponegoro and a few others are names. */
const DERIVED = /^di(?!pon|eng|no[yj]|we[kg])\p{L}{4,}|^pe(?:m|n|ng|ny|r)\p{L}{4,}an$/u;

/** A word that is nobody's everyday word: no number, no time, no word of complaints. */
export function isName(word: string): boolean {
  if (word.length < 4 || /[\d@%]|\p{L}{3}nya$/u.test(word) || DERIVED.test(word)) return false;
  return !ORDINARY.has(word) && !hasCue([word], NO_NAMES);
}

/** Who names it names all that the office is there for, and no place in it. */
const WHOLE = (
  'bupati pemkab pemkot pemda kabupaten provinsi gubernur dukcapil disdukcapil dinsos dishub disdik dindikbud dlh ' +
  'disnaker dprd umk umr'
).split(' ');

/**
 * Names of the whole regency or province ("Bupati Umpama"): half of all complaints hold them, so they tell no place. Nor
 * does the *merah* of a traffic light.
 */
export function reachOf(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    const before = words[at - 1] ?? '';
    return WHOLE.includes(before) || (word === 'merah' && before === 'lampu');
  });
}

/** What people write apart and is a verb: "di pangkas". Behind most others stands what they end in. */
const DONE = (
  'bina tinjau tegur urus pangkas tebang tindak kasih pasang bangun ambil angkut buang pakai cabut tambal bongkar ' +
  'jawab respon proses survei hapus ganti larang usir tangkap gubris biar tunda pecat putus lewat kenai kelola jual ' +
  'tutup buka potong pungut tarik'
).split(' ');
const ENDING = /(?:kan|lah|kah)$/;

/** Names behind *di*, also in small letters: the village of "di majasem". */
export function namesBehindDi(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word !== 'di') return [];
    const [first, second] = [words[at + 1] ?? '', words[at + 2] ?? ''];
    if (!isName(first) || ENDING.test(first) || DONE.includes(first) || isPassive(first)) return [];
    return isName(second) && !ENDING.test(second) ? [first, second] : [first];
  });
}

/** "Di perbaiki", "di tangani": known when written in one. */
function isPassive(word: string): boolean {
  return hasCue([`di${word}`], NO_NAMES) || ORDINARY.has(`di${word}`);
}
