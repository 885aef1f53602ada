import type {Texts} from '../complaint/dossier';

/** Longer than any letter of an office: what goes on is a document in the wrong place, or an attack. */
const LONGEST = 20_000;
/** The ledger holds 360,000 characters of texts for each complaint; from here on replies are kept by their beginning. */
const FULL = 240_000;
const BEGINNING = 500;

/** As much of a mail's words as the ledger keeps; the mail itself stays in Gmail, one click away (design 11). */
export function keptText(text: string, texts?: Texts): {text: string; isCut?: true} {
  const isFull = texts !== undefined && JSON.stringify(texts).length > FULL;
  const room = isFull ? BEGINNING : LONGEST;
  if (text.length <= room) return {text};
  // A sign of two units is not cut in half.
  const end = /[\ud800-\udbff]/.test(text[room - 1]!) ? room - 1 : room;
  return {text: text.slice(0, end).trimEnd(), isCut: true};
}
