/** Everything Google Calendar keeps, saved with the world. Types, so that they cross the bridge as they are. */
export type CalendarState = {
  /** By id. A person's own one has their address as its id and is made when it is first asked for. */
  calendars: {[id: string]: Calendar};
};

export type Calendar = {
  id: string;
  owner: string;
  name: string;
  description: string;
  timeZone: string;
  hidden: boolean;
  selected: boolean;
  /** In the order they were made. */
  events: CalendarEvent[];
};

export type CalendarEvent = {
  /** Its iCalUID. */
  id: string;
  title: string;
  description: string;
  location: string;
  when: When;
  creator: string;
  /** ms since 1970. */
  created: number;
  updated: number;
  guests: Guest[];
  /** `1` to `11`, '' for the calendar's own. */
  color: string;
  visibility: string;
  transparency: string;
  anyoneCanAddSelf: boolean;
  guestsCanInviteOthers: boolean;
  guestsCanModify: boolean;
  guestsCanSeeGuests: boolean;
  /** Minutes before. */
  emailReminders: number[];
  popupReminders: number[];
  tags: {[key: string]: string};
};

/** Two instants in ms, or whole days as `yyyy-mm-dd`, the last one not included. */
export type When = {start: number; end: number} | {firstDay: string; dayAfter: string};

export type Guest = {email: string; status: 'INVITED' | 'MAYBE' | 'NO' | 'YES'};

/** What a script is told of a calendar and of an event in it. */
export type CalendarView = Omit<Calendar, 'events'>;
export type EventView = CalendarEvent & {
  /** Where the script found it, and where it was made. */
  calendarId: string;
  originalCalendarId: string;
  isOwnedByMe: boolean;
};

export function emptyCalendarState(): CalendarState {
  return {calendars: {}};
}
