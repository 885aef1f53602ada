import type {Span} from './sentences';

/** One word of a text. */
export interface Word extends Span {
  text: string;
  lower: string;
  /** It opens a sentence, a quotation or an item. */
  isFirst: boolean;
  hasCapital: boolean;
}

// What no language rule may look into: addresses, links, labels, the placeholders of masked data.
const OPAQUE =
  /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|[@#][\p{L}\p{N}_]+|\{[^}]*\}|(?<![\w.-])(?:[\w-]{1,63}\.){1,9}(?:id|com|org|net|gov)\b\S*|\bxxx\w+/giu;
/** Longer runs of letters are no words. */
const LONGEST = 60;
const WORD = /[\p{L}\p{N}²][\p{L}\p{N}²]*(?:['’`][\p{L}]+)*(?:-[\p{L}\p{N}²]+)*/gu;

// A dash opens an item at the beginning of a line only.
const OPENING = /["“‘'(:]\s*$|\n\s*[•*–-]\s*$/;

/** The words of a text, in order, without what is no language. */
export function wordsOf(text: string, sentences: readonly Span[]): Word[] {
  const masked = text.replace(OPAQUE, found => ' '.repeat(found.length));
  const words: Word[] = [];
  let sentence = 0;
  let fresh = true;
  for (const match of masked.matchAll(WORD)) {
    const start = match.index;
    while (sentences[sentence] && sentences[sentence]!.end <= start) {
      sentence += 1;
      fresh = true;
    }
    const [word] = match;
    if (word.length > LONGEST) continue;
    const lead = start > 3 ? text.slice(start - 4, start) : `\n${text.slice(0, start)}`;
    words.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isFirst: fresh || OPENING.test(lead),
      hasCapital: /\p{Lu}/u.test(word),
    });
    fresh = false;
  }
  return words;
}

/** Gives `word` the capitals of `like`: a first capital, or all of them. */
export function inCaseOf(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase() && /\p{L}{2}/u.test(like))
    return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? capital(word) : word;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
