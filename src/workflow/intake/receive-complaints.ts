import {RECENT_KEPT} from '../../data/ledger-tabs';
import {FormSubmission, readSubmission} from '../../domain/intake/intake';
import {Instant, MINUTE} from '../../domain/instant';
import {isUnderWay} from '../../domain/ledger/chore';
import type {Decision, Snapshot} from '../../domain/ledger/transaction';
import {isFull} from '../../domain/ledger/volume';
import {amendResponses, editedAmong, type EditedResponse, responsePrint} from './amend-responses';
import {deliver} from '../letters/deliver';
import type {Desk} from '../ports';
import {registration} from './registration';
import {rememberedIn} from '../register/remember';
import {sweepStart} from './swept';
import {turnVolume} from '../register/volumes';
import {signer} from '../signer';

/** Complaints numbered in one batch, well under the 2 MB Google advises for one request. */
const BATCH = 100;
/**
 * What is left after this is the tick's: an execution ends at six minutes, and the letters of a batch take up to two
 * (design 6).
 */
const WORK_TIME = 3 * MINUTE;

/**
 * SOP A1, A2: numbers every response of the Form that has no number yet and acknowledges it. Whoever is woken
 * while another works leaves a flag and goes; the one who works looks at the flag before it rests.
 *
 * @param since the nightly comparison found a response of that time without a number.
 */
export function receiveComplaints(desk: Desk, since?: Instant): void {
  const begun = desk.now();
  do {
    if (!enter(desk)) return;
    const left = receiveBatch(desk, since);
    if (left === 'nothing' && desk.memory.peek('wake') === null) return;
    desk.memory.set('wake', '1');
    if (left === 'held') return;
  } while (desk.now() - begun < WORK_TIME);
}

/** The flag is left before the second try, so that the holder either sees it or has gone by then. */
function enter({gate, memory}: Desk): boolean {
  const woken = memory.all().wake !== undefined;
  if (gate.tryEnter(0)) {
    if (woken) memory.remove('wake');
    return true;
  }
  memory.set('wake', '1');
  return gate.tryEnter(0);
}

/** What a batch leaves: more to number now, or, while an old register is imported, later. */
type Left = 'nothing' | 'more' | 'held';

/** Numbers what is new; the lock is free again when it returns. */
function receiveBatch(desk: Desk, since?: Instant): Left {
  const from = since ?? sweepStart(desk.memory.all().swept, desk.now());
  const submissions = desk.form.submissionsSince(from);
  if (submissions.length === 0) {
    desk.gate.leave();
    return 'nothing';
  }
  // Few new responses can only be doubles of the last thousand; for many, or old ones, all known ids are read.
  const isFew = since === undefined && submissions.length < RECENT_KEPT / 2;
  const recent = isFew ? 'last' : 'all';
  const {commit, settings, result} = desk.ledger.transact({recent}, snapshot =>
    register(submissions, snapshot, desk),
  );
  if (result.volumeIsFull) turnVolume(desk);
  amendResponses(desk, result.edited);
  if (commit) deliver(desk, commit, settings);
  return result.left;
}

/** What one batch did, beyond its complaints. */
interface Registered {
  volumeIsFull: boolean;
  left: Left;
  edited: EditedResponse[];
}

function register(
  submissions: readonly FormSubmission[],
  snapshot: Snapshot,
  desk: Desk,
): Decision<Registered> {
  const now = desk.now();
  const {head, settings} = snapshot;
  const sign = signer(desk);
  const edited = editedAmong(submissions, snapshot, sign);
  const unknown = submissions.filter(one => !snapshot.recent.has(one.responseId));
  const fresh = unknown.slice(0, BATCH);
  if (fresh.length > 0 && (head.closed || isFull(head, settings, now)))
    return {changes: [], result: {volumeIsFull: true, left: 'more', edited: []}};
  if (fresh.length > 0 && isUnderWay(head.chores.import, now))
    return {changes: [], result: {volumeIsFull: false, left: 'held', edited}};
  const known = fresh.length > 0 ? rememberedIn(snapshot) : [];
  const changes = fresh.map((submission, index) => {
    const intake = readSubmission(submission, settings);
    const entry = head.entries + 1 + index;
    const {crypto} = desk;
    const change = registration(intake, {entry, head, settings, now, crypto, sign, known});
    if (change.remembered) known.push(change.remembered);
    return {
      ...change,
      response: {id: submission.responseId, print: responsePrint(submission, sign)},
    };
  });
  const left = unknown.length > fresh.length ? 'more' : 'nothing';
  return {changes, result: {volumeIsFull: false, left, edited}};
}
