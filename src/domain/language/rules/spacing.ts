import {eachMatch, finding, type Rule, wordsIn} from '../page';
import {isFragment} from './capitals';

/** EYD V: no blank before a mark, one after it. */
export const spacing: Rule = page => [
  ...eachMatch(
    page,
    'spasi',
    /(?<=[\p{L}\p{N})"”])[ \u00a0]+([,;:!?]|\.(?!\.|\d|\p{Ll}))(?= |$|\n)/u,
    match => (match[1] === ':' && isField(page.text, match.index) ? undefined : match[1]!),
  ),
  ...eachMatch(page, 'spasi', /(?<=[\p{L}\p{N})\]."”])([,;])(?=\p{L})/u, match => `${match[1]!} `),
  ...eachMatch(page, 'spasi', /(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll}+ )/u, match => `${match[1]!} `),
  ...eachMatch(page, 'spasi', /(?<=[\p{L},;])  +(?=\p{L})/u, () => ' '),
];

const FIELD = /^[ \t]*\p{L}[\p{L}/.-]*(?:[ ,]{1,2}[\p{L}/.-]+){0,3}([ \t\u00a0]+):[ \t]+\S/u;
const LETTER_FIELD =
  /^[ \t]*(?:nomor|sifat|lampiran|hal|perihal|hari|tanggal|waktu|pukul|jam|tempat|acara|agenda|nama|alamat|jabatan|nip|nik)\b/i;

/** The heads of official letters and the lines of invitations set their colons below each other (tata naskah dinas). */
function isField(text: string, colon: number): boolean {
  const start = text.lastIndexOf('\n', colon) + 1;
  const end = text.indexOf('\n', colon);
  const line = text.slice(start, end < 0 ? undefined : end);
  const [, blanks] = FIELD.exec(line) ?? [];
  if (blanks === undefined) return false;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  const below = end < 0 ? '' : text.slice(end + 1).split('\n', 1)[0]!;
  return (
    blanks.length > 1 || LETTER_FIELD.test(line) || [above, below].some(one => FIELD.test(one))
  );
}

/** EYD V: a statement ends with a full stop. Lines that are headings, items or signatures do not. */
export const fullStop: Rule = page =>
  page.sentences.flatMap((span, at) => {
    const text = page.text.slice(span.start, span.end);
    const next = page.sentences[at + 1];
    const endsLine = !next || page.text.slice(span.end, next.start).includes('\n');
    if (!endsLine || /[.!?…:;,][\s"“”’')\]]{0,9}$/.test(text) || isFragment(page, span)) return [];
    const words = wordsIn(page, span);
    if (words.length < 5 || /^(?:\d+[.)]|[-•*])\s/.test(text) || isLabelled(text)) return [];
    const small = words.filter(word => !word.hasCapital).length;
    if (small < words.length / 3 || isContact(text)) return [];
    const last = words[words.length - 1]!;
    const tail = {start: last.start, end: span.end};
    return [finding(page, 'titik_akhir', tail, `${page.text.slice(tail.start, tail.end)}.`)];
  });

/** Tempat pengambilan dokumen yang selesai: Loket 3. What stands behind the colon is an entry, no sentence. */
function isLabelled(text: string): boolean {
  return /:\s+(?:\S+\s+){0,3}\S+$/.test(text);
}

/** Bidang Sampah, telepon (0271) 000000: an address that ends in its number. */
function isContact(text: string): boolean {
  return /\b(?:telp|telepon|hp|wa|whatsapp|kode pos|faks?)\b[^\p{L}]{0,5}[\d() -]{6,}$/iu.test(
    text,
  );
}

/** EYD V: a comma before tetapi, melainkan and sedangkan, and after a connecting phrase in front. */
export const commas: Rule = page => [
  ...eachMatch(
    page,
    'koma',
    /(?<=\p{L}{2})(?<!\b[Aa]kan)[ ](?=(?:tetapi(?! tidak terbatas| (?:tanpa|dengan|dalam|untuk) )|melainkan)\b)/u,
    () => ', ',
  ),
  ...eachMatch(
    page,
    'koma',
    /(?:(?<=^|\n|[.!?] ))(?:Oleh karena itu|Oleh sebab itu|Dengan demikian|Sehubungan dengan itu|Sehubungan dengan hal tersebut|Akan tetapi|Selain itu|Di samping itu|Meskipun demikian|Walaupun demikian)(?= \p{L})/u,
    match => `${match[0]},`,
  ),
];
