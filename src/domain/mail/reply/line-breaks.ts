import {attributionEnding, beginsWithDayAndHour, isComplete} from './attribution';
import {isQuote, Line, ruled} from './line';
import {ON, ORIGINAL, WROTE} from './words';

/** An attribution begins with a capital and a weekday or day; the last place in a line where one could. */
const BEGINNINGS = new RegExp(
  `(?<=[\\s-])(?:${capital(ON)})\\s(?:\\p{L}{2,9}[.,]{0,2}\\s|\\d)`,
  'gu',
);
const REST_OF_ADDRESS = new RegExp(`^>\\s?(?:${WROTE})\\s?[:：]?$`, 'iu');
const OPEN_ADDRESS = /<[^<>\s]{1,64}@[^<>\s]{1,190}$/;
/** Yahoo on phones sets the history behind the colon of its attribution, three blanks on; some lose all line ends. */
const GOES_ON = new RegExp(
  `^(.*<[^<>\\s]{1,64}@[^<>\\s]{1,190}>\\s?(?:${WROTE}) ?:)( +|&nbsp;)(?=\\S)`,
  'iu',
);
/** A title of history with the writer's words before it or the header's first field behind it, as Samsung writes them. */
const TITLE = new RegExp(
  `(?<![-_=])[-_=]{4,}\\s{0,3}(?:${ORIGINAL})\\s{0,3}[-_=]{4,}(?=\\s*(?:$|\\p{L}{2,12}\\s?[:：]))`,
  'iu',
);
/** An attribution that begins below other words goes on over at most this many lines more. */
const MORE_LINES = 3;

/**
 * The lines with the breaks that conversions lost or added: an attribution or title that stands in the line of the
 * writer's last words gets its own, and the `>` of an address that was wrapped before it is no quote sign.
 */
export function mendBreaks(lines: readonly Line[]): Line[] {
  const mended: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const above = mended[mended.length - 1];
    if (above && REST_OF_ADDRESS.test(ruled(line)) && OPEN_ADDRESS.test(ruled(above))) {
      mended[mended.length - 1] = {...above, text: `${above.text}>`};
      mended.push({...line, text: line.text.replace('>', '').trim()});
    } else mended.push(...apart(lines, at));
  }
  return mended;
}

/** A line as it is, or as the writer's words and the attribution or title below them. */
function apart(lines: readonly Line[], at: number): Line[] {
  const line = lines[at]!;
  if (isQuote(line) || line.mark !== null) return [line];
  const title = TITLE.exec(line.text);
  if (title) {
    const {0: words, index} = title;
    const {text} = line;
    return parts(line, [text.slice(0, index), words, text.slice(index + words.length)]);
  }
  const flowing = GOES_ON.exec(line.text);
  if (flowing) {
    const [whole, head = '', gap = ''] = flowing;
    const from = beginning(head);
    const introduction = head.slice(from);
    const rest = line.text.slice(whole.length);
    if (beginsWithDayAndHour(introduction))
      return parts(line, [head.slice(0, from), introduction, rest]);
    if (/^ {2}/.test(gap)) return parts(line, [head, rest]);
  }
  const text = ruled(line);
  const start = beginning(text);
  const words = text.slice(0, start).replace(/[\s-]+$/, '');
  if (words === '') return [line];
  const below = {...line, text: text.slice(start)};
  const from = [below, ...lines.slice(at + 1, at + 2 * MORE_LINES + 1)];
  for (let end = 0; end < from.length && end <= MORE_LINES; end += 1) {
    const found = attributionEnding(from, end);
    if (!found) continue;
    const whole = from.slice(0, end + 1).map(one => one.text.trim());
    const isOne = found.start === 0 && found.isCertain && isComplete(whole.join(' '));
    return isOne ? [{...line, text: words}, below] : [line];
  }
  return [line];
}

function parts(line: Line, texts: readonly string[]): Line[] {
  return texts.filter(text => text.trim() !== '').map(text => ({...line, text}));
}

/** Where the last introduction in a text could begin. */
function beginning(text: string): number {
  return [...text.matchAll(BEGINNINGS)].pop()?.index ?? 0;
}

function capital(words: string): string {
  return words
    .split('|')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join('|');
}
