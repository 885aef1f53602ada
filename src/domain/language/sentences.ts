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
    if (stop[0] === '\n' && isWrapped(text, start, stop.index)) continue;
    if (stop[0].startsWith('.') && isShort(text.slice(start, stop.index))) continue;
    close(stop.index + stop[0].length);
  }
  close(text.length);
  return spans;
}

/** Shorter lines were ended by the writer. */
const WRAPPED = 40;

/** Mail programs break long lines: the next one goes on with a small letter that is no item's. */
function isWrapped(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(start, end - WRAPPED), end).trimEnd();
  const isOpen = !line.includes('\n') && line.length > WRAPPED - 2 && !/[.!?…:;]$/.test(line);
  return isOpen && /^\s?\p{Ll}(?![.)])/u.test(text.slice(end + 1, end + 4));
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
