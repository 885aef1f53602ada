import {DESK} from '../../domain/complaint/complaint';
import type {QueueItem} from '../../domain/ledger/queue';
import type {Change} from '../../domain/ledger/transaction';
import {movedDates, movingOf} from '../../domain/procedure/recount';
import type {OfficeSettings} from '../../domain/settings';
import type {Desk, LedgerVolume} from '../ports';

/** Complaints brought to a changed calendar in one transaction. */
const AT_ONCE = 40;
/** Milliseconds of one call; the ticks do the rest. */
const WORK_TIME = 60_000;

/**
 * Design 10: open complaints follow a changed calendar, some in each tick, the oldest first. How far they have come is
 * kept in the same commit as their new dates, so that nothing moves twice.
 *
 * @returns how many got new dates, and whether all have followed now.
 */
export function mindCalendar(
  desk: Desk,
  ledger: LedgerVolume,
  settings: OfficeSettings,
  queue: readonly QueueItem[],
): {moved: number; isOver: boolean} {
  const wanted = movingOf(settings);
  if (!wanted) return {moved: 0, isOver: true};
  const waiting = queue
    .map(({entry}) => entry)
    .sort((a, b) => a - b)
    .filter(entry => entry > wanted.after);
  const entries = waiting.slice(0, AT_ONCE);
  const isLast = entries.length === waiting.length;
  const {result, settings: now} = ledger.transact({entries}, snapshot => {
    const moving = movingOf(snapshot.settings);
    // Another execution has come further meanwhile.
    if (!moving || moving.after !== wanted.after) return {changes: [], result: 0};
    const changes = entries.flatMap((entry): Change[] => {
      const dossier = snapshot.dossiers.get(entry);
      const found = dossier && movedDates(dossier.complaint, moving, snapshot.settings, desk.now());
      return found
        ? [{entry, events: [{type: 'deadlinesMoved', at: desk.now(), by: DESK, ...found}]}]
        : [];
    });
    const {from, to} = moving;
    const after = entries[entries.length - 1] ?? moving.after;
    const standing = isLast ? {calendar: to} : {calendar: from, moving: {to, after}};
    return {changes, settings: {...snapshot.settings, standing}, result: changes.length};
  });
  return {moved: result, isOver: movingOf(now) === undefined};
}

/** The same without waiting for the ticks, as far as one call may take: an admin has changed the calendar. */
export function mindCalendars(desk: Desk): {moved: number; isOver: boolean} {
  const begun = desk.now();
  let moved = 0;
  for (const {base} of desk.ledger.volumes().filter(({open}) => open)) {
    const ledger = desk.ledger.at(base);
    for (let isOver = false; !isOver;) {
      if (desk.now() - begun > WORK_TIME) return {moved, isOver: false};
      const {settings, queue} = ledger.read({queue: true});
      const step = mindCalendar(desk, ledger, settings, queue);
      moved += step.moved;
      isOver = step.isOver;
    }
  }
  return {moved, isOver: true};
}
