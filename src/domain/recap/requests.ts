import {explainDays} from '../calendar/explain';
import type {Complaint} from '../complaint/complaint';
import {type Ground, isRequest, type Outcome} from '../complaint/information-request';
import {dateOf, type Instant} from '../instant';
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
  /** Beyond the ten working days of Ps. 22 (7), or seventeen where it was extended. */
  late: number;
}

const DAYS = 10;
const EXTENSION = 7;

export function requestFigures(
  complaints: readonly Complaint[],
  settings: OfficeSettings,
): RequestFigures {
  const requests = complaints.filter(one => isRequest(one) && one.status !== 'voided');
  const decided = requests.flatMap(one => {
    const at = one.request?.decision?.at ?? firstAnswer(one);
    return at === null ? [] : [{one, days: workingDays(one.receivedAt, at, settings)}];
  });
  const allowed = ({request}: Complaint) => DAYS + (request?.extendedAt ? EXTENSION : 0);
  return {
    total: requests.length,
    byOutcome: count(requests.map(outcomeOf)),
    byGround: count(requests.flatMap(({request}) => request?.decision?.ground ?? [])),
    extended: requests.filter(({request}) => request?.extendedAt).length,
    days: spread(decided.map(({days}) => days)),
    late: decided.filter(({one, days}) => days > allowed(one)).length,
  };
}

function outcomeOf(one: Complaint): RequestFigures['byOutcome'][number][0] {
  if (one.request?.decision) return one.request.decision.outcome;
  if (one.status === 'forwarded') return 'forwarded';
  return firstAnswer(one) === null ? 'open' : 'answered';
}

/** The day of receipt is day 0. */
function workingDays(from: Instant, to: Instant, settings: OfficeSettings): number {
  const {calendar, zone} = clockOf(settings);
  if (dateOf(from, zone) === dateOf(to, zone)) return 0;
  return explainDays(from, to, calendar, zone).filter(day => 'count' in day).length;
}
