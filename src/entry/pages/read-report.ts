import {REPORT_KINDS, type ReportWish} from '../../domain/desk/report';
import type {Period} from '../../domain/recap/period';
import {DAY} from '../../domain/instant';
import {Refusal} from '../../domain/result';
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

const isPeriod = has({from: isDate, to: isDate});

const NEEDS: Record<string, Check> = {
  kind: isOneOf(REPORT_KINDS),
  period: isPeriod,
  number: isText,
  job: isMissingOr(has({at: isCount, span: isSpan, done: isPlace})),
};

/** A report's wish comes from anywhere, like the message around it. */
export function readReport(wish: unknown): ReportWish {
  const wrong = firstWrong(wish as Record<string, unknown>, NEEDS);
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  readDays((wish as ReportWish).period);
  return wish as ReportWish;
}

/** The days a report or figures speak of. */
export function readDays(period: unknown): Period {
  const wrong = firstWrong({period}, {period: isPeriod});
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  const {from, to} = period as Period;
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days < 0 || days > LONGEST) throw new Refusal('bad-request', {field: 'rentang tanggal'});
  return period as Period;
}
