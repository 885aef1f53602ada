import {closureOf} from '../domain/calendar/working-day';
import {docx} from '../domain/document/docx';
import {addDays, type CalendarDate, dateOf, monthBefore, wallClock} from '../domain/instant';
import type {LedgerHead} from '../domain/ledger/head';
import {isOwed} from '../domain/ledger/chore';
import {calendarOf, type OfficeSettings} from '../domain/settings';
import {minutesMail} from '../ui/text/office-mails';
import {deliverLetters} from './deliver';
import {makeMinutes} from './make-register';
import {lettersToAdmins} from './office-letter';
import type {Desk} from './ports';

/** Nobody waits for it before the office opens. */
const MORNING_HOUR = 6;

/** The month whose minutes are owed: the last one, from the first working day of this one on. */
export function minutesDue(
  desk: Desk,
  {chores}: LedgerHead,
  settings: OfficeSettings,
): string | null {
  const now = desk.now();
  const {zone} = settings.office;
  const date = dateOf(now, zone);
  const month = monthBefore(date);
  if (!isOwed(chores.minutes, month, now) || wallClock(now, zone).hour < MORNING_HOUR) return null;
  return date >= firstWorkingDay(date, settings) ? month : null;
}

/**
 * R5: the minutes of a month's numbers, filed by the desk itself and told to the admins with one commit. An execution
 * claims the month before it makes anything, and the archive knows the paper by its name: it is filed once.
 */
export function fileMinutes(desk: Desk, settings: OfficeSettings, month: string): void {
  const {ledger} = desk;
  const volume = ledger.at(ledger.volumes()[ledger.volumes().length - 1]!.base);
  const {result: isOurs} = volume.transact({}, ({head}) => {
    const mine = isOwed(head.chores.minutes, month, desk.now());
    const chore = {name: 'minutes', of: month, isDone: false} as const;
    return {changes: [], ...(mine ? {chore} : {}), result: mine};
  });
  if (!isOurs) return;
  const letters = wasKept(desk, month) ? tell(desk, settings, month) : [];
  const {commit} = volume.transact({}, () => ({
    changes: [],
    office: {letters},
    chore: {name: 'minutes', of: month, isDone: true},
    result: undefined,
  }));
  if (commit) deliverLetters(desk, commit, settings);
}

function tell(desk: Desk, settings: OfficeSettings, month: string) {
  const {paper, folders} = makeMinutes(desk, settings, month);
  const {title: name} = paper;
  const filed = desk.archive.fileOnce({name, folders, parts: docx(paper)});
  return lettersToAdmins(settings, minutesMail(name, filed.docUrl, settings));
}

/** A month in which nothing was registered, or before the desk, has no numbers to attest. */
function wasKept({ledger}: Desk, month: string): boolean {
  return ledger.volumes().some(({base}) => ledger.at(base).read({}).head.months[month]);
}

function firstWorkingDay(date: CalendarDate, settings: OfficeSettings): CalendarDate {
  const calendar = calendarOf(settings);
  let day = `${date.slice(0, 7)}-01`;
  while (day < date && closureOf(day, calendar)) day = addDays(day, 1);
  return closureOf(day, calendar) ? addDays(day, 1) : day;
}
