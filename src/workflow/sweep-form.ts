import {HOUR, Instant} from '../domain/instant';
import {receiveComplaints} from './receive-complaints';
import type {Desk} from './ports';

/** Responses are read from this long before the last sweep, since Google may show one late (decision 6). */
const OVERLAP = HOUR;

/** How far the Form is known to be numbered, and which responses the overlap held then. */
interface Swept {
  to: Instant;
  fingerprint: string;
}

export function sweepStart(swept: string | undefined, now: Instant): Instant {
  return (swept ? (JSON.parse(swept) as Swept).to : now) - OVERLAP;
}

/** SOP A2's safety net: a response whose trigger was missed gets its number here. */
export function sweepForm(desk: Desk): void {
  const {memory, crypto} = desk;
  const submissions = desk.form.submissionsSince(sweepStart(memory.all().swept, desk.now()));
  const fingerprint = (since: Instant) =>
    crypto.digest(
      submissions
        .filter(one => one.at >= since)
        .map(one => one.responseId)
        .join('\n'),
    );
  const swept = memory.all().swept;
  const before = swept && (JSON.parse(swept) as Swept);
  if (before ? before.fingerprint === fingerprint(before.to - OVERLAP) : submissions.length === 0) return;
  const {recent} = desk.ledger.read({recent: 'last'});
  if (submissions.some(one => !recent.has(one.responseId))) receiveComplaints(desk);
  const to = submissions[submissions.length - 1]!.at;
  const now: Swept = {to, fingerprint: fingerprint(to - OVERLAP)};
  memory.set('swept', JSON.stringify(now));
}
