import {isQuote, Line, quoteBelow, ruled} from './line';
import {isBelowDeviceLine} from './signature';
import {ON, WROTE} from './words';

/** A line may be wrapped below the day of a date: `Mo., 3.` */
const SENTENCE_END = /[!?:]$|(?<!(?:^|\s)\d{1,2})\.$/;
/** Clients wrap an attribution over at most this many lines. */
const MOST_LINES = 4;
const LONGEST = 600;

/** `menulis surat` is a sentence's: in Indonesian and English nothing but the day comes behind the verb. */
const VERB = new RegExp(
  `(?<!\\p{L})(?!(?:menulis|wrote) (?!pada|on|at)\\p{L})(?:${WROTE})(?!\\p{L})`,
  'iu',
);
const BEGINS = new RegExp(`^(?:${ON})\\s`, 'iu');
/** No person sets an address in such brackets before the verb. */
const SIGNED = new RegExp(`<[^<>\\s]{1,64}@[^<>\\s]{1,190}>\\s?(?:${WROTE}):$`, 'iu');
/** `a@example.com menulis:` says enough where a phone's own line stands above it. */
const BARE = new RegExp(`^[^\\s<>@]{1,64}@[^<>\\s]{1,190} (?:${WROTE}):$`, 'iu');
const ENDS = new RegExp(`(?:[:：>]|(?<!\\p{L})(?:${WROTE}))$`, 'iu');
const QUOTING = /^(?:quoting|mengutip|zitat von|citando|quoted from)\s.{2,120}:$/i;
const ADDRESS = /[^\s<>@:,;()[\]]{1,64}@[^\s<>@:,;()[\]]{2,190}/;
const DATE = new RegExp(
  [
    '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}',
    '\\d{1,2}-\\p{L}{3,9}\\.?-\\d{2,4}',
    '\\d{1,2}(?:st|nd|rd|th|\\.|º)?,?\\s{1,2}(?:de\\s|of\\s)?\\p{L}{3,12}\\.?,?\\s{1,2}(?:de\\s)?\\d{4}',
    '\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}',
    '\\d{1,2}\\.\\s\\d{1,2}\\.\\s\\d{4}',
    '\\d{4}\\.\\s(?:\\d{1,2}|\\p{L}{3,12})\\.?\\s\\d{1,2}\\.',
    '\\d{4}\\s?[年년]',
  ].join('|'),
  'iu',
);
const TIME = /\d{1,2}[.:h]\d{2}/;

export interface Attribution {
  /** Its first line. */
  start: number;
  /** What follows is quoted; if not, all that follows is history. */
  isFollowedByQuote: boolean;
  /** It could hardly be anything else. */
  isCertain: boolean;
}

/** The attribution (`Pada ... menulis:`) that ends in this line, if one does. */
export function attributionEnding(lines: readonly Line[], end: number): Attribution | null {
  const last = withoutDashes(ruled(lines[end]));
  if (last === '' || !ENDS.test(last.slice(-40))) return null;
  const below = quoteBelow(lines, end);
  const quoted = below !== null;
  const blocks = blocksEnding(lines, end);
  for (const judge of [introduced, dated, named]) {
    for (const {start, text} of blocks) {
      if (below === 'indented' && !isComplete(text)) continue;
      const verdict = judge(text, quoted);
      if (verdict) return {start, isFollowedByQuote: quoted, isCertain: verdict === 'certain'};
    }
  }
  if (!BARE.test(last) || !isBelowDeviceLine(lines, end)) return null;
  return {start: end, isFollowedByQuote: false, isCertain: true};
}

/** With day and hour or address, as clients write it: words above the writer's own indentation have them seldom. */
export function isComplete(text: string): boolean {
  return DATE.test(text) && (TIME.test(text) || ADDRESS.test(text));
}

/** `Pada Sen, 3 Nov 2025 pukul 10.00 ...`: nobody writes on in the line of an introduction that begins so. */
export function beginsWithDayAndHour(text: string): boolean {
  return BEGINS.test(text) && DATE.test(text) && TIME.test(text);
}

interface Block {
  start: number;
  text: string;
}

/** The line with none, one, two or three before it. A line that ends a sentence belongs to no attribution. */
function blocksEnding(lines: readonly Line[], end: number): Block[] {
  const blocks: Block[] = [];
  let text = '';
  for (let start = end; start >= 0 && start > end - MOST_LINES; start -= 1) {
    const line = withoutDashes(ruled(lines[start]));
    if (line === '' || isQuote(lines[start]!) || (start < end && SENTENCE_END.test(line))) break;
    text = text === '' ? line : `${line} ${text}`;
    if (text.length > LONGEST) break;
    blocks.push({start, text});
  }
  return blocks;
}

type Verdict = 'certain' | 'likely' | null;

/** `Pada Sen, 3 Nov 2025 pukul 10.00 Nama <a@example.com> menulis:` */
function introduced(text: string, quoted: boolean): Verdict {
  if (!BEGINS.test(text) || !VERB.test(text)) return null;
  const head = text.slice(0, 90);
  const hasDate = DATE.test(head);
  if (hasDate && (quoted || ADDRESS.test(text))) return 'certain';
  if (quoted && (TIME.test(head) || ADDRESS.test(text))) return 'certain';
  return hasDate && TIME.test(head) && text.endsWith(':') ? 'likely' : null;
}

/**
 * `2025-11-03 10:00 GMT+07:00 Nama <a@example.com>:` and languages that begin with the weekday. The oldest form has
 * no colon and needs the quotation below.
 */
function dated(text: string, quoted: boolean): Verdict {
  const head = text.slice(0, 60);
  if (!DATE.test(head) || !ADDRESS.test(text)) return null;
  const isFirst = /^\P{L}*(?:\p{L}{1,12}[.,]?\s)?\P{L}*\d/u.test(text);
  if (!/[:：]$/.test(text)) return quoted && isFirst ? 'certain' : null;
  if (quoted || VERB.test(text)) return 'certain';
  return TIME.test(head) && isFirst ? 'likely' : null;
}

/**
 * `Nama <a@example.com> menulis:`, `a@example.com menulis pada 3 Nov 2025, 10.00:` or `Mengutip Nama:`. Less than that
 * needs the quotation below.
 */
function named(text: string, quoted: boolean): Verdict {
  if (text.length > 160) return null;
  if (!quoted) {
    const isWhole =
      text.endsWith(':') && [ADDRESS, VERB, DATE, TIME].every(part => part.test(text));
    return isWhole || SIGNED.test(text) ? 'likely' : null;
  }
  return (/[^>]$/.test(text) && VERB.test(text)) || QUOTING.test(text) ? 'certain' : null;
}

/** Zoho sets its attribution between dashes: those at the end are its colon. */
function withoutDashes(text: string): string {
  return text.replace(/^-{2,}\s*/, '').replace(/(?<=\p{L})\s?-{2,}$/u, ':');
}
