import type {Answer, Rule} from './entities';

/** What each `require...` of FormApp's validation builders asks of an answer. */
const TESTS: Record<string, (answer: Answer, ...values: never[]) => boolean> = {
  Number: answer => isNumber(answer),
  WholeNumber: answer => isNumber(answer) && Number.isInteger(Number(answer)),
  NumberBetween: (answer, low: number, high: number) =>
    isNumber(answer) && Number(answer) >= low && Number(answer) <= high,
  NumberNotBetween: (answer, low: number, high: number) =>
    isNumber(answer) && (Number(answer) < low || Number(answer) > high),
  NumberEqualTo: (answer, value: number) => isNumber(answer) && Number(answer) === value,
  NumberNotEqualTo: (answer, value: number) => isNumber(answer) && Number(answer) !== value,
  NumberGreaterThan: (answer, value: number) => isNumber(answer) && Number(answer) > value,
  NumberGreaterThanOrEqualTo: (answer, value: number) =>
    isNumber(answer) && Number(answer) >= value,
  NumberLessThan: (answer, value: number) => isNumber(answer) && Number(answer) < value,
  NumberLessThanOrEqualTo: (answer, value: number) => isNumber(answer) && Number(answer) <= value,
  TextContainsPattern: (answer, pattern: string) => new RegExp(pattern).test(String(answer)),
  TextDoesNotContainPattern: (answer, pattern: string) => !new RegExp(pattern).test(String(answer)),
  TextMatchesPattern: (answer, pattern: string) =>
    new RegExp(`^(?:${pattern})$`).test(String(answer)),
  TextDoesNotMatchPattern: (answer, pattern: string) =>
    !new RegExp(`^(?:${pattern})$`).test(String(answer)),
  TextIsEmail: answer => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(answer)),
  TextIsUrl: answer => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(String(answer)),
  TextLengthGreaterThanOrEqualTo: (answer, length: number) => String(answer).length >= length,
  TextLengthLessThanOrEqualTo: (answer, length: number) => String(answer).length <= length,
  SelectAtLeast: (answer, count: number) => answer.length >= count,
  SelectAtMost: (answer, count: number) => answer.length <= count,
  SelectExactly: (answer, count: number) => answer.length === count,
  LimitOneResponsePerColumn: answer => {
    const given = (answer as (string | string[] | null)[]).flatMap(cell => cell ?? []);
    return new Set(given).size === given.length;
  },
};

const isNumber = (answer: Answer) => /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(String(answer));

/** Shown where the form's maker gave no text of their own. */
const DEFAULT_HELP = 'Jawaban tidak sesuai dengan yang diminta';

/** The text of the first rule an answer breaks. */
export function brokenRule(rules: Rule[], answer: Answer): string | undefined {
  const broken = rules.find(
    ({name, values}) => TESTS[name] && !TESTS[name](answer, ...(values as never[])),
  );
  return broken && (broken.help || DEFAULT_HELP);
}
