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

/** Complaints copied in one tick, and more only to end a commit. */
const AT_ONCE = 60;

/**
 * What the tick owes the ledger: the copy in Buku Kerja, letters whose sender died and letters that waited for room
 * (design 12). Volumes take turns while something in them is open.
 *
 * @param turn counts the ticks that had this turn.
 */
export function mindLedger(desk: Desk, turn: number): void {
  const volumes = desk.ledger.volumes();
  const open = volumes.filter(one => one.open);
  const volume = open[turn % open.length]!;
  const ledger = desk.ledger.at(volume.base);
  const {head, projected, settings, queue} = readForTick(desk, ledger, volume.base);
  const isCurrent = volume === volumes[volumes.length - 1];
  closeSilent(desk, ledger, queue, settings);
  mindCalendar(desk, ledger, settings, queue);
  copyChanged(desk, ledger, head, projected);
  mindLetters(desk, ledger, head);
  sendDigests(desk, ledger, head);
  if (head.unfiled?.length) desk.wings.mail.fileReply(desk, ledger, head);
  sendReminders(desk, ledger, queue, settings);
  if (isCurrent && head.closed) turnVolume(desk);
  if (isCurrent) doChores(desk, head, settings);
  if (!isCurrent && isDone(head, projected)) markVolume(desk, volume, false);
}

/** One at a time: each reads much. */
function doChores(desk: Desk, head: LedgerHead, settings: OfficeSettings): void {
  if (nightIsDue(desk, head, settings)) return desk.wings.office.reconcileForm(desk, settings);
  if (learningIsDue(desk, head, settings)) return desk.wings.office.learnAnew(desk, settings);
  if (morningIsDue(desk, head, settings)) return desk.wings.office.sendMorning(desk);
  if (healthIsDue(desk, head, settings)) return desk.wings.care.sendHealth(desk);
  const counted = monthlyDue(desk, head, settings, 'minutes');
  if (counted) return desk.wings.papers.fileMinutes(desk, settings, counted);
  const month = monthlyDue(desk, head, settings, 'recap');
  if (month) desk.wings.reports.fileRecap(desk, settings, month);
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
