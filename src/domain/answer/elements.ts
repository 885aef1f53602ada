import {
  DOERS,
  DONE,
  FURTHER,
  HANDLING,
  LOOKING,
  STATIVE,
  SUBSTANCE,
  TO_COME,
  VAGUE_DOING,
} from '../../data/answer-cues';
import {CATEGORY_RULES} from '../../data/classification/categories';
import {findCues, hasCue, wordsOf} from '../classification/words';
import {stemOf} from '../language/stem';
import type {BodySentence} from './body';
import {datesIn, type DateBase} from './dates';

/** J2: the five things a citizen looks for in an answer. */
export interface Elements {
  /** It speaks of the matter that was complained about. */
  addresses: boolean;
  action: boolean;
  who: boolean;
  when: boolean;
  /** How to go on: a contact, or the right that remains. */
  contact: boolean;
}

const DOING =
  /\b(?:sudah|telah|akan|sedang|segera|kami|petugas|tim|dapat|berhasil)\s+(?:(?:kami|di lapangan|langsung|segera|kembali|selesai)\s+)*((?:di|me|ber|ter|tin)\w{3,}|turun|datang|selesai|normal|menyala|lancar|pulih|bersih|cek|periksa|ganti|pasang|perbaiki|tangani|tambal|angkut|tutup|buka|tegur|panggil|data|kirim|salurkan|terbitkan|cetak|bersihkan|hentikan|keluarkan|tertibkan|jadwalkan|survei)\b/gi;
/** Bodies by name; where something lies is not who does it. */
const BODY =
  /(?<!\b(?:di|ke|dari|wilayah|depan|dekat|sekitar|warga)\s)\b(?:Kecamatan|Kelurahan|Desa|Pemerintah (?:Desa|Kota|Kabupaten|Kecamatan|Kelurahan))\s+\p{Lu}|\b(?:Dinas|Badan|Seksi|Bidang|Bagian|Sekretariat|UPTD?|Perumda|Perusahaan Umum|PDAM|PT|CV|PLN|Satpol|Satuan Polisi|Polsek|Polres|Puskesmas|RSUD|Inspektorat|Babinsa|Bhabinkamtibmas|Ketua R[TW]|BPBD|Damkar|PPID|Camat|Lurah|Kasi|Kepala (?:Seksi|Bidang|Dinas|Desa)|Disdukcapil|Dukcapil|Dishub|Dinsos|DLH|DPUPR|BPJS|Kementerian|Bupati|Wali Kota|Gubernur)\b(?!\s+terkait)/u;
const REACH = /\d{3,4}[ -]?\d{3,4}[ -]?\d{2,5}|\S+@\S+\.\S+|https?:\/\/|\bwww\./;
const TIME = /\bpukul \d|\b(?:tadi|kemarin)\b|\bsetiap (?:hari|senin|selasa|rabu|kamis|jumat)\b/i;

/** Looks for the five in the sentences that carry an answer. @param base what *besok* is counted from. */
export function elementsOf(
  complaint: {title: string; text: string},
  answer: string,
  body: readonly BodySentence[],
  base: DateBase,
): Elements {
  const doing = body.filter(({text}) => doesSomething(text));
  return {
    addresses: sharesMatter(wordsOf(`${complaint.title}\n${complaint.text}`), body),
    action:
      doing.length > 0 || body.some(one => hasCue(one.words, ['silakan']) || tellsOfAct(one, base)),
    who:
      body.some(({text, words}) => BODY.test(text) || hasCue(words, DOERS)) ||
      doing.some(({words}) => words.includes('kami')),
    when: body.some(({text}) => TIME.test(text) || datesIn(text, base).length > 0),
    contact: REACH.test(answer) || hasCue(wordsOf(answer), FURTHER),
  };
}

const VERB = /^(?:di|me(?:ng|ny|n|m)?)\p{L}{4,}$/u;

/** Without *sudah* or *akan* a verb tells of something done where it says who or when. */
function tellsOfAct({text, words}: BodySentence, base: DateBase): boolean {
  const isVerb = (word: string) => VERB.test(word) && !hasCue([word], [...STATIVE, ...VAGUE_DOING]);
  if (!words.some(isVerb)) return false;
  return BODY.test(text) || hasCue(words, DOERS) || datesIn(text, base).length > 0;
}

/** "Sedang kami cek ya": what is checked, and by when, is not said. */
const CHECKING =
  /\b(?:sedang|akan|segera|masih)\s+(?:kami\s+|di)?(?:cek|periksa|telusuri|tinjau|pantau)(?=\s*(?:ya|dulu|dahulu|terlebih dahulu|lebih lanjut)?\s*(?:[.,!]|$))/gi;

/** Something that can be seen afterwards, not only work on paper; forwarding counts where it names to whom. */
export function doesSomething(text: string): boolean {
  return [...text.replace(CHECKING, '').matchAll(DOING)].some(([, verb]) => {
    const word = verb!.toLowerCase();
    if (!hasCue([word], VAGUE_DOING)) return true;
    return /terus|koordinasi|disposisi|lapor/.test(word) && BODY.test(text);
  });
}

/** "Akan segera kami cek ke lokasi", "nanti ditangani": nothing yet, by nobody in particular, on no day. */
export function onlyLooks({text, words}: BodySentence): boolean {
  const verbs = words.includes('sedang') ? LOOKING : [...LOOKING, ...HANDLING];
  if (!hasCue(words, verbs) || !hasCue(words, TO_COME) || hasCue(words, DONE)) return false;
  if (BODY.test(text) || /\d/.test(text)) return false;
  return words
    .filter(word => VERB.test(word))
    .every(word => [verbs, VAGUE_DOING, STATIVE].some(cues => hasCue([word], cues)));
}

/** Says how things are: a reason, a condition, a finding, a price. */
export function informs({text, words}: BodySentence): boolean {
  return hasCue(words, SUBSTANCE) || /Rp\s?\d|\bpukul \d/i.test(text);
}

/** A word of the matter itself, or the same kind of matter. */
function sharesMatter(complaint: string[], body: readonly BodySentence[]): boolean {
  const words = body.flatMap(one => one.words);
  const own = complaint.filter(isMatter);
  const stems = new Set(own.map(stemOf));
  // Of makam and pemakaman no prefix tells the stem.
  const isOwn = (word: string) =>
    stems.has(stemOf(word)) || own.some(one => one.length > 4 && word.includes(one));
  if (words.some(word => isMatter(word) && isOwn(word))) return true;
  return CATEGORY_RULES.some(
    ({strong, weak}) =>
      findCues(complaint, strong).length > 0 &&
      (hasCue(words, strong) || findCues(words, weak).length > 0),
  );
}

const COMMON = new Set(
  (
    'aduan laporan pengaduan keluhan bapak saudara anda kami saya mereka tersebut dengan untuk pada yang dari ' +
    'dalam akan telah sudah belum tidak dapat harus masih lebih sangat segera mohon tolong terima kasih atas oleh ' +
    'agar karena maka juga serta atau tetapi ada adalah ini itu hari bulan tahun tanggal minggu pukul jam wib ' +
    'senin selasa rabu kamis jumat sabtu admin petugas kantor warga masyarakat kecamatan kelurahan desa dinas ' +
    'januari februari maret april mei juni juli agustus september oktober november desember setelah sejak sampai'
  ).split(' '),
);

function isMatter(word: string): boolean {
  return word.length > 3 && !COMMON.has(word) && /^\p{L}+$/u.test(word);
}
