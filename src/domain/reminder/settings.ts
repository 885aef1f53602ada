import type {OfficeSettings} from '../settings';

/** K7: when a unit is reminded. */
export interface ReminderSettings {
  /** Working days before the due date; at the opening of service. */
  daysBefore: number;
  /** Working days between two letters about a late one. */
  lateEvery: number;
}

export const REMINDERS: ReminderSettings = {daysBefore: 1, lateEvery: 5};

export function remindersOf({reminders}: Pick<OfficeSettings, 'reminders'>): ReminderSettings {
  return {...REMINDERS, ...reminders};
}
