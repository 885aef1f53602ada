import {RECENT_KEPT} from '../data/ledger-tabs';
import {DESK} from '../domain/complaint/complaint';
import type {Complainant, Dossier, Texts} from '../domain/complaint/dossier';
import type {ComplaintEvent} from '../domain/complaint/event';
import {fold} from '../domain/complaint/apply';
import {FormSubmission, Intake, readSubmission, saysYes} from '../domain/intake/intake';
import {Instant, MINUTE, wallClock} from '../domain/instant';
import {seal} from '../domain/ledger/digest';
import {sequenceAt} from '../domain/ledger/head';
import type {Change, Decision, Snapshot} from '../domain/ledger/transaction';
import {parseAddress} from '../domain/mail/address';
import {formatRegisterNumber} from '../domain/register-number';
import {trackingCode} from '../domain/tracking-code';
import {receiptMail} from '../ui/text/mails';
import {deliver} from './deliver';
import type {Crypto, Desk} from './ports';
import {sweepStart} from './swept';

/** Complaints numbered in one batch, well under the 2 MB Google advises for one request. */
const BATCH = 100;
/** What is left after this is the tick's: an execution ends at six minutes. */
const WORK_TIME = 4 * MINUTE;

/**
 * SOP A1, A2: numbers every response of the Form that has no number yet and acknowledges it. Whoever is woken
 * while another works leaves a flag and goes; the one who works looks at the flag before it rests.
 */
export function receiveComplaints(desk: Desk): void {
  const begun = desk.now();
  do {
    if (!enter(desk)) return;
    const more = receiveBatch(desk);
    if (!more && desk.memory.peek('wake') === null) return;
    desk.memory.set('wake', '1');
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

/** @returns true where a full batch was numbered, so that more may wait. */
function receiveBatch(desk: Desk): boolean {
  const submissions = desk.form.submissionsSince(sweepStart(desk.memory.all().swept, desk.now()));
  if (submissions.length === 0) {
    desk.gate.leave();
    return false;
  }
  const recent = submissions.length < RECENT_KEPT / 2 ? 'last' : 'all';
  const {commit, settings} = desk.ledger.transact({recent}, snapshot =>
    register(submissions, snapshot, desk),
  );
  if (!commit) return false;
  deliver(desk, commit, settings);
  return commit.dossiers.length === BATCH;
}

function register(
  submissions: readonly FormSubmission[],
  snapshot: Snapshot,
  desk: Desk,
): Decision<void> {
  const now = desk.now();
  const fresh = submissions.filter(one => !snapshot.recent.has(one.responseId)).slice(0, BATCH);
  const changes = fresh.map((submission, index) =>
    registration(
      readSubmission(submission, snapshot.settings.form),
      snapshot.head.entries + 1 + index,
      snapshot,
      now,
      desk.crypto,
    ),
  );
  return {changes, result: undefined};
}

/** SOP A2: the register number, at the moment of receipt (UU 14/2008 Ps. 22 (4)). */
export function registration(
  intake: Intake,
  entry: number,
  {head, settings}: Pick<Snapshot, 'head' | 'settings'>,
  now: Instant,
  crypto: Crypto,
): Change {
  const complainant = complainantOf(intake, crypto);
  const texts = textsOf(intake);
  const {year, month} = wallClock(now, settings.office.zone);
  const reachableByMail = complainant.email !== '';
  const events: ComplaintEvent[] = [
    {
      type: 'registered',
      at: now,
      by: DESK,
      register: formatRegisterNumber(
        sequenceAt(head, entry, year),
        settings.numberFormat,
        month,
      ),
      channel: intake.channel,
      responseId: intake.responseId,
      receivedAt: intake.receivedAt,
      procedure: settings.procedure,
      reachableByMail,
      contentHash: seal(
        JSON.stringify([texts.title, texts.body, texts.extra]),
        complainant.salt,
        crypto.digest,
      ),
      identityHash: seal(JSON.stringify(complainant), complainant.salt, crypto.digest),
    },
  ];
  if (!reachableByMail) {
    return {
      entry,
      complainant,
      texts,
      events: [...events, {type: 'noticeDue', at: now, by: DESK, kind: 'receipt'}],
    };
  }
  const dossier: Dossier = {entry, complainant, texts, complaint: fold(events)!, slot: null};
  const letter = {
    kind: 'receipt' as const,
    to: complainant.email,
    replyTo: null,
    threadId: null,
    ...receiptMail(dossier, settings),
  };
  return {entry, complainant, texts, events, letters: [letter]};
}

function complainantOf({fields}: Intake, crypto: Crypto): Complainant {
  return {
    name: fields.name ?? '',
    email: parseAddress(fields.email ?? '') ?? '',
    phone: fields.phone ?? '',
    address: fields.address ?? '',
    identityNumber: fields.identityNumber ?? '',
    account: fields.account ?? '',
    anonymous: saysYes(fields.anonymous),
    confidential: saysYes(fields.confidential),
    trackingCode: trackingCode(crypto.randomBytes(24)),
    salt: hex(crypto.randomBytes(16)),
  };
}

function textsOf({fields, extra}: Intake): Texts {
  // An address that cannot be written to is still what the citizen said: it stays with the complaint.
  const unusable =
    fields.email && !parseAddress(fields.email)
      ? [{question: 'Alamat surel', answer: fields.email}]
      : [];
  return {
    title: fields.title ?? '',
    body: fields.body ?? '',
    extra: [...extra, ...unusable],
    materials: [],
    held: [],
    answer: '',
    answerBy: '',
  };
}

function hex(bytes: readonly number[]): string {
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}
