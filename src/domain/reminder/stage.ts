import {addWorkingDays} from '../calendar/add-working-days';
import {closureOf, spansOn, type WorkCalendar} from '../calendar/working-day';
import {addDays, type CalendarDate, dateOf, type Instant, instantOf, type Zone} from '../instant';
import type {ReminderSettings} from './settings';

/** As much of a referral as its reminders depend on. */
export interface Remindable {
  at: Instant;
  dueAt: Instant;
}

/**
 * K7: how often a unit has been due a reminder. 0: not yet; 1: some days before; 2: on the due date; from 3 on: late,
 * which goes to the superior too, and again every so many working days. It only grows as time goes on, and what it
 * passes over is never made up for: one letter says where things stand.
 */
export type ReminderStage = number;

export const FIRST_LATE: ReminderStage = 3;

/** The stage that a referral has reached now; from its dates and the calendar alone. */
export function reminderStage(
  {at, dueAt}: Remindable,
  now: Instant,
  {daysBefore, lateEvery}: ReminderSettings,
  calendar: WorkCalendar,
  zone: Zone,
): ReminderStage {
  const due = dateOf(dueAt, zone);
  if (now > dueAt) {
    const today = dateOf(now, zone);
    let stage = FIRST_LATE;
    for (let date = due; ; stage += 1) {
      date = addWorkingDays(date, lateEvery, calendar).date;
      if (date >= today && now < opening(date, calendar, zone)) return stage;
    }
  }
  // What the referral itself has said the same day is not said again.
  const reached = (date: CalendarDate) => {
    const opens = opening(date, calendar, zone);
    return opens > at && now >= opens;
  };
  if (reached(due)) return 2;
  return reached(workingDaysBefore(due, daysBefore, calendar)) ? 1 : 0;
}

function opening(date: CalendarDate, calendar: WorkCalendar, zone: Zone): Instant {
  return instantOf(date, spansOn(date, calendar)[0]?.opens ?? 0, zone);
}

/** A year back at most, for an office that is never open. */
const SEARCHED = 366;

function workingDaysBefore(
  from: CalendarDate,
  amount: number,
  calendar: WorkCalendar,
): CalendarDate {
  let date = from;
  for (let left = amount, days = 0; left > 0 && days < SEARCHED; days += 1) {
    date = addDays(date, -1);
    if (!closureOf(date, calendar)) left -= 1;
  }
  return date;
}
