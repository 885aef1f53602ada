import {FIRST_WORDS, GREETING, SMALL_NUMBERS, UNIT_KINDS} from '../../data/first-words';

/** K2: what a PPID's reply asks for by its first words. */
export type Wish =
  /** `unit`: one of the office's that the words name. */
  | {is: 'notOurs'; unit: string | null}
  /** Working days. */
  | {is: 'moreTime'; days: number}
  | {is: 'askCitizen'; question: string};

/** As many days as the referral itself names, where the reply names none. */
const USUAL_DAYS = 3;
const MOST_DAYS = 30;
/** Greetings are passed over, but not a whole letter. */
const LINES = 6;

/**
 * The wish in a reply that begins with one of three phrases, after a greeting at most; null for any other reply.
 *
 * @param units the names of the office's units.
 */
export function wishOf(text: string, units: readonly string[]): Wish | null {
  const lines = text.split('\n').map(line => line.replace(/^[\s*_"'“.,:-]+/, '').trim());
  const at = lines.slice(0, LINES).findIndex(line => line !== '' && !GREETING.test(line));
  if (at < 0) return null;
  const first = lines[at]!.replace(/\s+/g, ' ');
  const rest = (phrase: RegExp) =>
    [first.replace(phrase, ''), ...lines.slice(at + 1)].join('\n').replace(/^[\s:;,.–-]+/, '');
  const {notOurs, moreTime, askCitizen} = FIRST_WORDS;
  if (notOurs.test(first)) return {is: 'notOurs', unit: namedUnit(rest(notOurs), units)};
  if (moreTime.test(first)) return {is: 'moreTime', days: daysIn(first)};
  if (askCitizen.test(first)) return {is: 'askCitizen', question: rest(askCitizen).trim()};
  return null;
}

function daysIn(line: string): number {
  const digits = /\b(\d{1,3}) ?hari\b/i.exec(line)?.[1];
  const word = line
    .toLowerCase()
    .split(/[^a-z]+/)
    .map(one => SMALL_NUMBERS.get(one))
    .find(Boolean);
  const days = digits ? Number(digits) : (word ?? USUAL_DAYS);
  return Math.min(Math.max(days, 1), MOST_DAYS);
}

/** The one unit whose own words stand in a text; null where none or several do equally. */
function namedUnit(text: string, units: readonly string[]): string | null {
  const said = new Set(wordsOf(text));
  const found = units
    .map(unit => {
      const own = wordsOf(unit).filter(word => !UNIT_KINDS.includes(word));
      return {unit, share: own.filter(word => said.has(word)).length / Math.max(1, own.length)};
    })
    .filter(({share}) => share > 0)
    .sort((one, other) => other.share - one.share);
  const [best, next] = found;
  return best && best.share > (next?.share ?? 0) ? best.unit : null;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2);
}
