import {givesWay, type TickPart} from '../../domain/health/tick-failures';
import type {LedgerHead} from '../../domain/ledger/head';
import type {OfficeSettings} from '../../domain/settings';
import {closeSilent} from './close-silent';
import {copyToWorkbook} from '../letters/deliver';
import {healthIsDue, learningIsDue, monthlyDue, morningIsDue, nightIsDue} from '../chores-due';
import {mindCalendar} from './mind-calendar';
import {mindLetters} from '../letters/mind-letters';
import type {Desk, LedgerVolume} from '../ports';
import {readForTick} from './queue-at-rest';
import {sendDigests} from '../letters/send-digests';
import {sendReminders} from '../letters/send-reminders';
import {markVolume, turnVolume} from './volumes';
import {type Attempt, readFailures} from '../tick-parts';

/** Complaints copied in one tick, and more only to end a commit. */
const AT_ONCE = 60;

/**
 * What the tick owes the ledger: the copy in Buku Kerja, letters whose sender died and letters that waited for room
 * (design 12). Volumes take turns while something in them is open.
 *
 * @param turn counts the ticks that had this turn.
 */
export function mindLedger(desk: Desk, turn: number, attempt: Attempt): void {
  const volumes = desk.ledger.volumes();
  const open = volumes.filter(one => one.open);
  const volume = open[turn % open.length]!;
  const ledger = desk.ledger.at(volume.base);
  const {head, projected, settings, queue} = readForTick(desk, ledger, volume.base);
  const isCurrent = volume === volumes[volumes.length - 1];
  attempt('closing', () => closeSilent(desk, ledger, queue, settings));
  attempt('calendar', () => void mindCalendar(desk, ledger, settings, queue));
  attempt('workbook', () => copyChanged(desk, ledger, head, projected));
  attempt('letters', () => mindLetters(desk, ledger, head));
  attempt('digests', () => sendDigests(desk, ledger, head));
  if (head.unfiled?.length) attempt('files', () => desk.wings.mail.fileReply(desk, ledger, head));
  attempt('reminders', () => sendReminders(desk, ledger, queue, settings));
  if (isCurrent && head.closed) attempt('volumes', () => turnVolume(desk));
  if (isCurrent) doChore(desk, head, settings, attempt);
  if (!isCurrent && isDone(head, projected)) markVolume(desk, volume, false);
}

/** One at a time: each reads much. One that goes on failing lets the others go first. */
function doChore(desk: Desk, head: LedgerHead, settings: OfficeSettings, attempt: Attempt): void {
  const counted = monthlyDue(desk, head, settings, 'minutes');
  const month = monthlyDue(desk, head, settings, 'recap');
  const {wings} = desk;
  const chores: Array<[TickPart, boolean, () => void]> = [
    ['night', nightIsDue(desk, head, settings), () => wings.office.reconcileForm(desk, settings)],
    ['learning', learningIsDue(desk, head, settings), () => wings.office.learnAnew(desk, settings)],
    ['morning', morningIsDue(desk, head, settings), () => wings.office.sendMorning(desk)],
    ['health', healthIsDue(desk, head, settings), () => wings.care.sendHealth(desk)],
    ['minutes', counted !== null, () => wings.papers.fileMinutes(desk, settings, counted!)],
    ['recap', month !== null, () => wings.reports.fileRecap(desk, settings, month!)],
  ];
  const due = chores.filter(([, isDue]) => isDue);
  const failures = due.length > 0 ? readFailures(desk) : {};
  const [next = due[0]] = due.filter(([part]) => !givesWay(failures, part, desk.now()));
  if (next) attempt(next[0], next[2]);
}

function copyChanged(desk: Desk, ledger: LedgerVolume, head: LedgerHead, projected: number): void {
  const owed = head.unprojected.filter(([, commit]) => commit > projected);
  const last = owed[Math.min(AT_ONCE, owed.length) - 1]?.[1];
  if (last === undefined) return;
  // The mark of how far the copy has come is a commit, so a commit is copied whole.
  const changed = owed.filter(([, commit]) => commit <= last);
  const {dossiers, settings} = ledger.read({entries: changed.map(([entry]) => entry)});
  if (copyToWorkbook(desk, [...dossiers.values()], settings)) ledger.note([], last);
}

/** Nothing in an earlier volume waits for anybody. */
function isDone({queue, sending, waiting, unprojected}: LedgerHead, projected: number): boolean {
  return (
    queue.length === queue.free.length &&
    sending.length + waiting.length === 0 &&
    unprojected.every(([, commit]) => commit <= projected)
  );
}
