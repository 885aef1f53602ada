import {REPORT_KINDS, type ReportWish} from '../domain/desk/report';
import {DAY} from '../domain/instant';
import {Refusal} from '../domain/result';
import {
  type Check,
  firstWrong,
  has,
  isCount,
  isDate,
  isMissingOr,
  isOneOf,
  isPlace,
  isText,
} from './checks';

/** Days of a report's period at most: two years. */
const LONGEST = 731;

const isSpan: Check = value =>
  value === null || (Array.isArray(value) && value.length === 2 && value.every(isCount));

const NEEDS: Record<string, Check> = {
  kind: isOneOf(REPORT_KINDS),
  period: has({from: isDate, to: isDate}),
  number: isText,
  job: isMissingOr(has({at: isCount, span: isSpan, done: isPlace})),
};

/** A report's wish comes from anywhere, like the message around it. */
export function readReport(wish: unknown): ReportWish {
  const wrong = firstWrong(wish as Record<string, unknown>, NEEDS);
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  const {period} = wish as ReportWish;
  const days = (Date.parse(period.to) - Date.parse(period.from)) / DAY;
  if (days < 0 || days > LONGEST) throw new Refusal('bad-request', {field: 'rentang tanggal'});
  return wish as ReportWish;
}
