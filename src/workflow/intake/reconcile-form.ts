import {mailIdsOf} from '../../domain/complaint/dossier';
import {filesOf, type KnownFile} from '../../domain/drawer/compare-files';
import {changedAnswers} from '../../domain/intake/amend';
import type {FormSubmission} from '../../domain/intake/intake';
import {CalendarDate, dateOf, type Instant, MINUTE} from '../../domain/instant';
import {isOwed} from '../../domain/ledger/chore';
import type {LedgerHead} from '../../domain/ledger/head';
import type {Reconciled} from '../../domain/ledger/reconcile';
import type {OfficeLetter} from '../../domain/ledger/transaction';
import type {RegisterNumber} from '../../domain/register-number';
import {erasedKinds} from '../../domain/retention/rule';
import type {OfficeSettings} from '../../domain/settings';
import {chainHeadMail, reconciliationMail} from '../../ui/text/mails/office';
import {takeOverByNight} from '../office/apply-settings';
import {checkForm} from './check-form';
import {deliverLetters} from '../letters/deliver';
import type {Drawer} from '../ports/drawer';
import {lettersToAdmins, letterTo} from '../letters/office-letter';
import type {Desk} from '../ports';
import {receiveComplaints} from './receive-complaints';
import {reconcileFiles} from './reconcile-files';
import {currentVolume} from '../register/volumes';

/** Complaints read at once. */
const AT_ONCE = 2_000;

/**
 * R3: all responses of the Form against all complaints, by id and by content, and complaints' files against Drive. What
 * has no number gets one, what was thrown away is put back; the rest is named. The admins get the result by mail, and
 * once a month the chain's head goes to the address outside the office.
 */
export function reconcileForm(desk: Desk, drawer: Drawer, settings: OfficeSettings): void {
  const submissions = desk.form.submissionsSince(0);
  const {head} = desk.ledger.read({});
  const found = compare(desk, submissions, head.entries, settings);
  const missing = submissions.filter(one => found.missing.includes(one.responseId));
  // Google answers what came after an instant, not what came at it.
  if (missing.length > 0) receiveComplaints(desk, Math.min(...missing.map(one => one.at)) - MINUTE);
  found.mails = desk.wings.mail.recordMissed(desk, found.mailIds);
  found.files = reconcileFiles(desk, drawer, found);
  const changes = checkForm(desk, settings);
  const applied = takeOverByNight(desk, settings);
  const date = dateOf(desk.now(), settings.office.zone);
  const mails = [
    ...lettersToAdmins(settings, reconciliationMail(desk.now(), found, changes, settings, applied)),
    ...chainHead(desk.now(), date, head, settings),
  ];
  const {commit} = currentVolume(desk).transact({}, ({head: {chores}}) => ({
    changes: [],
    // A doubled tick may have been quicker.
    ...(isOwed(chores.night, date, desk.now())
      ? {office: {letters: mails}, chore: {name: 'night', of: date, isDone: true}}
      : {}),
    result: undefined,
  }));
  if (commit) deliverLetters(desk, commit, settings);
}

/** What complaints name of mails and files. */
interface Kept {
  mailIds: Set<string>;
  known: KnownFile[];
  erased: Set<RegisterNumber>;
}

function compare(
  desk: Desk,
  submissions: readonly FormSubmission[],
  entries: number,
  settings: OfficeSettings,
): Reconciled & Kept {
  const kept: Kept = {mailIds: new Set(), known: [], erased: new Set()};
  const {zone} = settings.office;
  const unseen = new Map(submissions.map(one => [one.responseId, one]));
  const found: Reconciled = {
    responses: submissions.length,
    missing: [],
    extra: [],
    changed: [],
    mails: {compared: 0, recorded: 0},
    files: null,
  };
  for (let first = 1; first <= entries; first += AT_ONCE) {
    const range = {first, last: Math.min(entries, first + AT_ONCE - 1)};
    for (const dossier of desk.ledger.read({range}).dossiers.values()) {
      const {responseId, register} = dossier.complaint;
      mailIdsOf(dossier.texts).forEach(id => kept.mailIds.add(id));
      kept.known.push(...filesOf(dossier, zone));
      if (erasedKinds(dossier.complaint).includes('files')) kept.erased.add(register);
      if (responseId === null) continue;
      const submission = unseen.get(responseId);
      unseen.delete(responseId);
      if (!submission) found.extra.push(register);
      else if (changedAnswers(submission, dossier, settings.form).length > 0)
        found.changed.push(register);
    }
  }
  found.missing.push(...unseen.keys());
  return {...found, ...kept};
}

/** The first comparison of a month. */
function chainHead(
  now: Instant,
  date: CalendarDate,
  head: LedgerHead,
  settings: OfficeSettings,
): OfficeLetter[] {
  const before = head.chores.night?.of ?? '';
  if (!settings.auditEmail || before.slice(0, 7) === date.slice(0, 7)) return [];
  return [letterTo(settings.auditEmail, chainHeadMail(now, head, settings))];
}
