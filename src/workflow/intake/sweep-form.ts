import type {Instant} from '../../domain/instant';
import {answersOf} from '../../domain/intake/amend';
import {editedAmong} from './amend-responses';
import {receiveComplaints} from './receive-complaints';
import {OVERLAP, Swept, sweepStart} from './swept';
import type {Desk} from '../ports';
import {signer} from '../signer';

/** SOP A2's safety net: a response whose trigger was missed gets its number here. */
export function sweepForm(desk: Desk): void {
  const {memory, crypto} = desk;
  const {swept} = memory.all();
  const submissions = desk.form.submissionsSince(sweepStart(swept, desk.now()));
  const fingerprint = (since: Instant) =>
    crypto.digest(
      submissions
        .filter(one => one.at >= since)
        .map(one => `${one.responseId} ${answersOf(one)}`)
        .join('\n'),
    );
  const before = swept ? (JSON.parse(swept) as Swept) : null;
  if (before ? before.fingerprint === fingerprint(before.to - OVERLAP) : submissions.length === 0)
    return;
  const snapshot = desk.ledger.read({recent: 'last'});
  const isNew = submissions.some(one => !snapshot.recent.has(one.responseId));
  if (isNew || editedAmong(submissions, snapshot, signer(desk)).length > 0) receiveComplaints(desk);
  // A hand may have deleted them all.
  const to = submissions[submissions.length - 1]?.at ?? before?.to ?? desk.now();
  const now: Swept = {to, fingerprint: fingerprint(to - OVERLAP)};
  memory.set('swept', JSON.stringify(now));
}
