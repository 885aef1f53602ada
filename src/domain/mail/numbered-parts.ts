import {HEADING_WORDS} from '../../data/first-words';
import {
  type NumberFormat,
  numberInText,
  parseRegisterNumber,
  type Sequence,
} from '../register-number';

/** K4: a mail that answers several complaints, cut where their numbers head a part of it. */
export interface NumberedParts {
  /** What stands above the first number. */
  before: string;
  /** In the order of the mail; a part that stands under two numbers belongs to both. */
  parts: Array<{sequence: Sequence; text: string}>;
}

/** Digits of a year beside other digits, at the head of a line: it may be a number of the register. */
const NUMBERED_LINE = /^.{0,60}?(?:\d{1,8}[^\s\d]\S{0,30}20\d\d|20\d\d[^\s\d]\S{0,30}?\d{1,8})/gm;

/** Signs of a line in which its head is sought. */
const LONGEST_HEAD = 200;

/** Whether so many lines may begin with a register number, whatever the office's format is. */
export function mayHaveParts(text: string, atLeast: number): boolean {
  return (text.match(NUMBERED_LINE) ?? []).length >= atLeast;
}

/**
 * A number heads a part where its line begins a paragraph or an item of a list, or where a colon or a dash follows it;
 * numbers within a sentence only speak of another complaint. Numbers with nothing under them share the next part.
 */
export function numberedParts(text: string, format: NumberFormat): NumberedParts {
  const before: string[] = [];
  const parts: Array<{numbers: string[]; lines: string[]}> = [];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const head = headOf(line, lines[index - 1] ?? '', format);
    const last = parts[parts.length - 1];
    if (!head) (last?.lines ?? before).push(line);
    else if (last && isBlank(last.lines)) {
      last.numbers.push(...head.numbers);
      last.lines = [head.rest];
    } else parts.push({numbers: head.numbers, lines: [head.rest]});
  });
  return {
    before: before.join('\n').trim(),
    parts: parts.flatMap(({numbers, lines: own}) =>
      numbers.flatMap(number => {
        const sequence = parseRegisterNumber(number, format, 'i');
        return sequence ? [{sequence, text: own.join('\n').trim()}] : [];
      }),
    ),
  };
}

function headOf(
  line: string,
  above: string,
  format: NumberFormat,
): {numbers: string[]; rest: string} | null {
  const number = `${numberInText(format)}(?!\\d)`;
  const list = `${number}(?:\\s*(?:,|;|&|\\bdan\\b|\\bserta\\b)\\s*${number})*`;
  const item = '(?:\\d{1,2}[.)]|[a-z][.)]|[-*•>])';
  const head = new RegExp(
    `^\\s*(${item}\\s*)*[^\\p{L}\\p{N}]*(?:(?:${HEADING_WORDS.join('|')})[^\\p{L}\\p{N}]+)*(${list})(.*)$`,
    'iu',
  ).exec(line.slice(0, LONGEST_HEAD));
  if (!head) return null;
  const [, bullet, numbers, end] = head;
  const rest = end! + line.slice(LONGEST_HEAD);
  const isMarked = /^[\])*\s]*(?:[:;=–—-]|$)/.test(rest);
  if (above.trim() !== '' && !bullet && !isMarked) return null;
  return {
    numbers: numbers!.match(new RegExp(number, 'giu'))!,
    rest: rest.replace(/^[\])*\s:;=,.–—-]+/, ''),
  };
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every(line => line.trim() === '');
}
