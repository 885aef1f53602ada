/** Longer words are the answer itself, wherever they point. */
const LONGEST_NOTE = 400;
/** What may follow: a greeting and a name. */
const REST = '.{0,120}$';
const PLACE =
  'di ?bawah|di ?sela|(?:warna|huruf|tinta|teks) (?:merah|biru|hijau|tebal)|in-?line|below|in (?:red|blue|green|bold)';
const POINTS = new RegExp(
  `(?<!\\p{L})(?:jawaban|tanggapan|balasan|komentar|keterangan|lihat|cek|see|answers?|comments?|repl(?:y|ies)|responses?)(?!\\p{L}).{0,40}(?<!\\p{L})(?:${PLACE})(?!\\p{L})${REST}`,
  'isu',
);

/** Whether the words only say that the answers stand elsewhere in the mail, as officers write into Outlook's history. */
export function pointsBelow(words: string): boolean {
  return words.length <= LONGEST_NOTE && POINTS.test(words);
}
