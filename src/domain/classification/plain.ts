import {EVERYDAY, JAVANESE, JAVANESE_AMONG_JAVANESE} from '../../data/plain-words';
import {inCaseOf} from '../language/words';
import {wordTable} from './word-table';

/** Fewer changes than these and the original says the same. */
const FEWEST = 2;
/** So many sure words make a text Javanese. */
const JAVANESE_FROM = 3;

interface Tables {
  everyday: ReadonlyMap<string, string>;
  javanese: ReadonlyMap<string, string>;
  among: ReadonlyMap<string, string>;
}

let read: Tables | undefined;

/** Read when they are first asked for: most executions need none of them. */
function tables(): Tables {
  return (read ??= {
    everyday: wordTable(EVERYDAY),
    javanese: wordTable(JAVANESE),
    among: wordTable(JAVANESE_AMONG_JAVANESE),
  });
}

/**
 * C10: *ringkasan baku*, the text with everyday and common Javanese words in standard Indonesian, for a reader who does
 * not know them; '' where hardly anything would change. A help beside the original, never in its place.
 */
export function plainIndonesian(text: string): string {
  const {everyday, javanese, among} = tables();
  const words = text.toLowerCase().match(WORD) ?? [];
  const isJavanese = words.filter(word => javanese.has(word)).length >= JAVANESE_FROM;
  let changed = 0;
  const written = text.replace(WORD, word => {
    const lower = word.toLowerCase();
    const standard =
      everyday.get(lower) ??
      javanese.get(lower) ??
      (isJavanese ? among.get(lower) : undefined) ??
      withFigure(lower);
    if (standard === undefined || standard === lower) return word;
    changed += 1;
    return inCaseOf(word, standard);
  });
  return changed < FEWEST ? '' : tidied(written);
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** `jalan2` is written out, `10rb` and `3x` as words. */
function withFigure(word: string): string | undefined {
  const [, stem] = /^(\p{L}{3,})2$/u.exec(word) ?? [];
  if (stem) return `${stem}-${stem}`;
  const [, figure, unit] = /^(\d+)(rb|jt|x)$/.exec(word) ?? [];
  return figure && `${figure} ${{rb: 'ribu', jt: 'juta', x: 'kali'}[unit!]}`;
}

/** One mark where several stand, and sentences with capitals. */
function tidied(text: string): string {
  return text
    .replace(/([,.!?])(?:\s*\1)+/g, '$1')
    .replace(/\s+([,.!?;:])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(
      /(^|[.!?]\s+|\n)(\p{Ll})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
