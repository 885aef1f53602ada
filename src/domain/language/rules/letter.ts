import {eachMatch, finding, type Rule, wordsIn} from '../page';
import {inCaseOf} from '../words';

/** Letters: Yth. with a stop and without Kepada; atas perhatian Bapak/Ibu. EYD V and Permendagri 1/2023. */
export const address: Rule = page => [
  ...eachMatch(page, 'alamat_surat', /\bKepada[ \n]+[Yy]th\.?(?= )/u, () => 'Yth.'),
  ...eachMatch(page, 'alamat_surat', /(?<!Kepada )\b[Yy]th(?=\.? )\.?/u, () => 'Yth.'),
  ...eachMatch(page, 'alamat_surat', /\b[Aa]tas perhatiannya\b/u, match =>
    inCaseOf(match[0], 'atas perhatian Bapak/Ibu'),
  ),
];

const REDUNDANT: readonly [RegExp, string][] = [
  [/\badalah merupakan\b/iu, 'merupakan'],
  [/\bagar supaya\b/iu, 'agar'],
  [/\bdemi untuk\b/iu, 'untuk'],
  [/\bseperti misalnya\b/iu, 'misalnya'],
  [/\bpara (\p{L}{3,})-\1\b/iu, 'para $1'],
  [/\bbanyak (\p{L}{3,})-\1\b/iu, 'banyak $1'],
  [/\b(?:sejak dari)\b/iu, 'sejak'],
  [/\b(?:naik ke atas)\b/iu, 'naik'],
  [/\b(?:turun ke bawah)\b/iu, 'turun'],
  [/\b(?:maju ke depan)\b/iu, 'maju'],
  [/\b(?:mundur ke belakang)\b/iu, 'mundur'],
];

/** Two words that say the same. */
export const redundancy: Rule = page =>
  REDUNDANT.flatMap(([pattern, by]) =>
    eachMatch(page, 'mubazir', pattern, match => inCaseOf(match[0], match[0].replace(pattern, by))),
  );

const DAY_BY_TODAY =
  /(?<!\p{L})(?:tadi (?:pagi|siang|sore|malam)|(?:hari|pagi|siang|sore|malam) ini|kemarin(?: lusa)?|besok|lusa|barusan|(?:minggu|pekan|bulan) (?:depan|lalu))(?!\p{L})/giu;
const DATE =
  /\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)|\d{1,2}[-/]\d{1,2}[-/]\d/i;

/** What a PPID wrote on the day itself (*tadi siang*) tells the citizen another day. */
export const undatedDay: Rule = page =>
  page.sentences.flatMap(({start, end}) => {
    const sentence = page.text.slice(start, end);
    if (DATE.test(sentence)) return [];
    return [...sentence.matchAll(DAY_BY_TODAY)].map(({index, 0: day}) => {
      const from = start + index;
      return finding(page, 'hari_tanpa_tanggal', {start: from, end: from + day.length}, null);
    });
  });

/** Words after which a reader has lost the beginning. */
const LONG = 25;

/** Hints for an answer to a citizen: its greeting, its closing, sentences too long to follow. */
export const answerShape: Rule = page => {
  const {text, sentences} = page;
  const first = sentences[0];
  if (!first) return [];
  const last = sentences[sentences.length - 1]!;
  const long = sentences.flatMap(span => {
    const inside = wordsIn(page, span);
    return inside.length > LONG ? [finding(page, 'kalimat_panjang', span, null)] : [];
  });
  const greets = /^(?:Yth\.|Selamat |Assalam|Salam|Dengan hormat|Bapak|Ibu|Saudara)/u.test(
    text.trim(),
  );
  const closes = /terima kasih|hormat kami|wassalam|demikian/iu.test(
    text.slice(Math.max(0, text.length - 300)),
  );
  return [
    ...long,
    ...(greets ? [] : [finding(page, 'tanpa_salam', first, null)]),
    ...(closes ? [] : [finding(page, 'tanpa_penutup', last, null)]),
  ];
};
