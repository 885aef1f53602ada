import {isServiceTime} from '../calendar/is-service-time';
import type {Instant} from '../instant';
import type {OpenPart, QueueItem} from '../ledger/queue';
import {calendarOf, type OfficeSettings} from '../settings';
import {remindersOf} from './settings';
import {reminderStage} from './stage';

/** A reminder to send now; `part` is null where the desk itself is asked: by the head (K10), or an emergency's. */
export interface DueReminder {
  item: QueueItem;
  part: OpenPart | null;
  /** What it has come to; as before where only the head asks. */
  stage: number;
  isInquiry: boolean;
}

/**
 * K7: what is due, from the lines of the queue alone. In service hours only, emergencies apart, of which the desk
 * hears too: nobody looks at the inbox by night. Not while the citizen is
 * awaited (K6) or an officer has yet to decide about more time (K2).
 */
export function dueReminders(
  items: readonly QueueItem[],
  settings: OfficeSettings,
  now: Instant,
): DueReminder[] {
  const calendar = calendarOf(settings);
  const {zone} = settings.office;
  const isOpenNow = isServiceTime(now, calendar, zone);
  return items
    .filter(({urgency}) => isOpenNow || urgency === 'emergency')
    .flatMap((item): DueReminder[] => {
      const asked =
        item.inquired || isAlarm(item)
          ? [{item, part: null, stage: 0, isInquiry: item.inquired}]
          : [];
      const parts = item.open.flatMap((part): DueReminder[] => {
        const isStill = item.askedUntil !== null || part.asksTime;
        const reached = isStill
          ? part.stage
          : reminderStage(part, now, remindersOf(settings), calendar, zone);
        const isDue = reached > part.stage || part.inquired;
        const stage = Math.max(reached, part.stage);
        return isDue ? [{item, part, stage, isInquiry: part.inquired}] : [];
      });
      return [...asked, ...parts];
    });
}

/** C4: looks like an emergency, and nobody has read it yet. */
function isAlarm({urgency, status, deskReminded}: QueueItem): boolean {
  return urgency === 'emergency' && status === 'received' && !deskReminded;
}
