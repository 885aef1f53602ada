import {mayReceive} from '../complaint/barrier';
import {addWorkingDays} from '../calendar/add-working-days';
import {closureOf, type WorkCalendar} from '../calendar/working-day';
import {hasEnded} from '../complaint/complaint';
import {addDays, type CalendarDate, dateOf, type Instant, instantOf, type Zone} from '../instant';
import type {OpenPart, QueueItem} from '../ledger/queue';
import {calendarOf, type Officer, type OfficeSettings} from '../settings';

/** The sections of a morning mail, the most pressing first; a complaint stands in the first that fits. */
export type Section =
  | 'emergency'
  | 'late'
  | 'dueToday'
  | 'pledged'
  | 'held'
  | 'unanswered'
  | 'untold'
  | 'desk'
  | 'fresh'
  | 'answered';

export interface MorningLine {
  /** From 1, through all sections: what "ingatkan 3,5" names. */
  no: number;
  item: QueueItem;
  /** The missing part it is about, where it is about one. */
  part: OpenPart | null;
}

export interface MorningSection {
  section: Section;
  lines: MorningLine[];
  /** How many more belong here that the mail does not name. */
  more: number;
}

/** Lines of a section that a person reads, and that a letter has room for in one cell of the ledger. */
const NAMED = 20;

const FOR_HEAD: readonly Section[] = [
  'emergency',
  'late',
  'dueToday',
  'pledged',
  'fresh',
  'desk',
  'answered',
];
const FOR_DESK: readonly Section[] = [
  'emergency',
  'held',
  'late',
  'pledged',
  'unanswered',
  'desk',
  'untold',
  'dueToday',
];

/** K10: what an officer or the head reads in the morning; nothing that may not come to them (C9). */
export function morningSections(
  items: readonly QueueItem[],
  {email, role}: Pick<Officer, 'email' | 'role'>,
  settings: OfficeSettings,
  now: Instant,
): MorningSection[] {
  const shown = items.filter(({guard}) => mayReceive(guard, settings, {email}));
  const order = role === 'pimpinan' ? FOR_HEAD : FOR_DESK;
  const day = dayOf(settings, now);
  const taken = new Set<number>();
  let no = 0;
  return order
    .map(section => {
      const found = shown
        .filter(({entry}) => !taken.has(entry))
        .flatMap(item => {
          const fit = fits(section, item, day);
          return fit ? [{item, part: fit.part}] : [];
        });
      for (const {item} of found) taken.add(item.entry);
      const lines = found.slice(0, NAMED).map(one => ({no: (no += 1), ...one}));
      return {section, lines, more: found.length - lines.length};
    })
    .filter(({lines}) => lines.length > 0);
}

/** The day that the mail begins. */
interface Day {
  now: Instant;
  zone: Zone;
  today: CalendarDate;
  /** When the working day before it began. */
  yesterday: Instant;
}

function dayOf(settings: OfficeSettings, now: Instant): Day {
  const {zone} = settings.office;
  const today = dateOf(now, zone);
  const yesterday = instantOf(lastWorkingDay(today, calendarOf(settings)), 0, zone);
  return {now, zone, today, yesterday};
}

/** Whether an item belongs to a section, and by which part. */
function fits(
  section: Section,
  item: QueueItem,
  {now, zone, today, yesterday}: Day,
): {part: OpenPart | null} | null {
  const first = [...item.open].sort((a, b) => a.dueAt - b.dueAt)[0] ?? null;
  const whole = (does: boolean) => (does ? {part: null} : null);
  const part = (does: boolean) => (does ? {part: first} : null);
  const isWith = item.open.length > 0;
  const waits = item.askedUntil !== null;
  switch (section) {
    case 'emergency':
      return part(item.urgency === 'emergency' && item.answeredAt === null);
    case 'late':
      return part(isWith && !waits && now > first!.dueAt);
    case 'dueToday':
      return part(isWith && !waits && dateOf(first!.dueAt, zone) === today);
    case 'pledged':
      return whole(item.pledge !== null && item.pledge <= today);
    case 'held':
      return whole(item.held > 0);
    case 'unanswered':
      return whole(waits && now > item.askedUntil!);
    case 'untold':
      return whole(item.untold > 0);
    case 'desk':
      return whole(!isWith && !waits && item.answeredAt === null && isAtDesk(item));
    case 'fresh':
      return whole(item.receivedAt >= yesterday && item.answeredAt === null && !hasEnded(item));
    case 'answered':
      return whole(item.answeredAt !== null && item.answeredAt >= yesterday);
  }
}

function isAtDesk({status}: QueueItem): boolean {
  return ['received', 'classified', 'responded', 'drafted', 'reopened'].includes(status);
}

/** The working day before a day. */
function lastWorkingDay(today: CalendarDate, calendar: WorkCalendar): CalendarDate {
  // Throws for an office that is never open, before the search below would not end.
  addWorkingDays(today, 1, calendar);
  let date = addDays(today, -1);
  while (closureOf(date, calendar)) date = addDays(date, -1);
  return date;
}
