import {enumeration} from '../../../runtime/enumeration';

type Calendars = typeof GoogleAppsScript.Calendar;

export const GuestStatus = enumeration<Calendars['GuestStatus']>(
  'INVITED',
  'MAYBE',
  'NO',
  'OWNER',
  'YES',
);

export const Visibility = enumeration<Calendars['Visibility']>(
  'CONFIDENTIAL',
  'DEFAULT',
  'PRIVATE',
  'PUBLIC',
);

export const EventTransparency = enumeration<Calendars['EventTransparency']>(
  'OPAQUE',
  'TRANSPARENT',
);

/** Texts, not values of an enumeration (reference/calendar/event-color: `PALE_BLUE` is "1"). */
export const EventColor = {
  PALE_BLUE: '1',
  PALE_GREEN: '2',
  MAUVE: '3',
  PALE_RED: '4',
  YELLOW: '5',
  ORANGE: '6',
  CYAN: '7',
  GRAY: '8',
  BLUE: '9',
  GREEN: '10',
  RED: '11',
} as unknown as Calendars['EventColor'];
