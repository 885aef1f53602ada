import {explainDays} from '../calendar/explain';
import type {Complaint} from '../complaint/complaint';
import {type Ground, isRequest, type Outcome} from '../complaint/information-request';
import {dateOf, type Instant} from '../instant';
import {requestDates} from '../procedure/request-clock';
import {clockOf, type OfficeSettings} from '../settings';
import {count, type Counts} from './counts';
import {firstAnswer} from './recap-line';
import {type Spread, spread} from './spread';

/** UU 14/2008 Ps. 12: what a public body tells of its information service each year. */
export interface RequestFigures {
  total: number;
  byOutcome: Counts<Outcome | 'forwarded' | 'open' | 'answered'>;
  /** Of what was refused or given in part. */
  byGround: Counts<Ground>;
  /** Ps. 22 (8). */
  extended: number;
  /** Working days from receipt to decision or answer. */
  days: Spread;
  /** Beyond the office's legal limit: by Ps. 22 (7) ten working days, by (8) seven more where it was extended. */
  late: number;
}

export function requestFigures(
  complaints: readonly Complaint[],
  settings: OfficeSettings,
): RequestFigures {
  const requests = complaints.filter(one => isRequest(one) && one.status !== 'voided');
  const decided = requests.flatMap(one => {
    const at = one.request?.decision?.at ?? firstAnswer(one);
    return at === null ? [] : [{one, at, days: workingDays(one.receivedAt, at, settings)}];
  });
  return {
    total: requests.length,
    byOutcome: count(requests.map(outcomeOf)),
    byGround: count(requests.flatMap(({request}) => request?.decision?.ground ?? [])),
    extended: requests.filter(({request}) => request?.extendedAt).length,
    days: spread(decided.map(({days}) => days)),
    late: decided.filter(({one, at}) => isLate(one, at, settings)).length,
  };
}

function outcomeOf(one: Complaint): RequestFigures['byOutcome'][number][0] {
  if (one.request?.decision) return one.request.decision.outcome;
  if (one.status === 'forwarded') return 'forwarded';
  return firstAnswer(one) === null ? 'open' : 'answered';
}

function isLate({receivedAt, request}: Complaint, at: Instant, settings: OfficeSettings): boolean {
  const law = requestDates(receivedAt, settings);
  if (!law) return false;
  return at > ((request?.extendedAt ? law.extended : null) ?? law.usual);
}

/** The day of receipt is day 0. */
function workingDays(from: Instant, to: Instant, settings: OfficeSettings): number {
  const {calendar, zone} = clockOf(settings);
  if (dateOf(from, zone) === dateOf(to, zone)) return 0;
  return explainDays(from, to, calendar, zone).filter(day => 'count' in day).length;
}
