import {LESSONS_KEPT, RECENT_KEPT} from '../../data/ledger-tabs';
import {lessonOf} from '../classification/lesson';
import {DESK} from '../complaint/complaint';
import type {Dossier} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import {dateOf} from '../instant';
import {withReferral} from './referral-day';
import type {Change} from './transaction';
import type {Draft} from './draft';

/** K1: a PPID who gets many in a day gets the rest of them together. */
export function countReferrals(
  {head, now, snapshot}: Draft,
  {entry}: Dossier,
  before: number,
  events: readonly ComplaintEvent[],
): void {
  const date = dateOf(now, snapshot.settings.office.zone);
  let referral = before;
  for (const event of events) {
    if (event.type !== 'referred') continue;
    const place = event.digest ? ([entry, referral] as const) : null;
    head.referralDay = withReferral(
      head.referralDay,
      {ppid: event.ppid, date},
      place && [...place],
    );
    referral += 1;
  }
}

/** A new one takes the whole row of one that is a thousand older; an edited response only its own cells. */
export function rememberRecent(
  draft: Draft,
  {entry, complaint}: Dossier,
  {response, remembered}: Change,
): void {
  if (!response && !remembered) return;
  const received = new Date(complaint.receivedAt).toISOString();
  const values = [String(entry), response?.id ?? '', received, response?.print ?? ''];
  const row = 1 + (entry % RECENT_KEPT);
  // The print of a row covers all of it, so what stays is written again.
  const kept = draft.snapshot.recentRows[row - 1];
  if (remembered) values.push(JSON.stringify(remembered));
  else if (kept?.[0] === String(entry) && kept[4]) values.push(kept[4]);
  draft.cells.push({tab: 'recent', row, column: 0, values});
}

/** C3: what an officer decided is learned at once, in a row that an older lesson leaves. */
export function rememberLesson(
  {cells, head}: Draft,
  {complaint, texts}: Dossier,
  {events}: Change,
): void {
  const referred = events.filter(event => event.type === 'referred' && event.by !== DESK);
  const last = referred[referred.length - 1];
  if (last?.type !== 'referred') return;
  const by = (complaint.classifiedBy ?? last.by).toLowerCase();
  const lesson = lessonOf(texts, {by, at: last.at, unit: last.unit});
  const row = 2 + (head.commit % LESSONS_KEPT);
  cells.push({tab: 'learned', row, column: 0, values: ['', JSON.stringify(lesson)]});
}
