/** A stretch of text in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Abbreviations whose full stop ends no sentence. */
const SHORT = new Set(
  (
    'yth bpk sdr sdri no jl jln dr drs dra ir prof hj kel kec kab prov hlm tn ny nn st gg rt rw ' +
    'a.n d.a u.p u.b s.d dll dsb dst spt tgl mr mrs ms ps vol bdk kep psl kol jend letjen mayjen brigjen'
  ).split(' '),
);

/** The sentences of a text: a stop followed by a capital, a digit or a quote, or a line's end. Blanks are trimmed. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) spans.push({start: start + lead, end: start + lead + length});
    start = end;
  };
  const stops = /\n+|(?<![.!?…])[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\d])/gu;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    if (stop[0] === '\n' && isWrapped(text, stop.index)) continue;
    if (stop[0].startsWith('.') && isShort(text.slice(start, stop.index))) continue;
    close(stop.index + stop[0].length);
  }
  close(text.length);
  return spans;
}

/** Shorter lines were ended by the writer. */
const SHORTEST = 40;
/** Mail programs break lines of plain text at 72 to 78 characters. */
const [NARROW, WIDE] = [72, 78];

/** A line that a mail program broke: the next one goes on small, or its first word would not have fitted any more. */
function isWrapped(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trimEnd();
  if (line.length < SHORTEST || /[.!?…:;]$/.test(line)) return false;
  const next = /^\S+/.exec(text.slice(end + 1, end + WIDE))?.[0] ?? '';
  if (/^\p{Ll}(?![.)])/u.test(next)) return true;
  return /^\p{Lu}/u.test(next) && line.length <= WIDE && line.length + next.length >= NARROW;
}

/** The text before a full stop ends in an abbreviation, an initial or an item's number. */
function isShort(before: string): boolean {
  const last = /[^\s(]+$/.exec(before.slice(-20))?.[0].toLowerCase();
  if (last === undefined) return true;
  return (
    SHORT.has(last) ||
    /^[a-z]$/.test(last) ||
    (before.length < 9 && /^\d{1,2}$/.test(before.trim()))
  );
}
