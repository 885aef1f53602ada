import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import type {CalendarView} from '../entities';
import {calendar, eventMembers} from './calendar';
import {EventColor, EventTransparency, GuestStatus, Visibility} from './enums';

type App = GoogleAppsScript.Calendar.CalendarApp;
type Calendar = GoogleAppsScript.Calendar.Calendar;

/** null where the person has none of this id (reference/calendar/calendar-app#getCalendarById(String)). */
function byId(id: string | null): Calendar {
  const found = call<CalendarView | null>('CalendarApp.getCalendarById', id);
  return (found && calendar(found)) as Calendar;
}

/** Shared calendars do not exist here: what a person has is what they own. */
const all = () => call<CalendarView[]>('CalendarApp.getAllCalendars').map(calendar);

/** https://developers.google.com/apps-script/reference/calendar/calendar-app */
export const CalendarApp = emulateService<App>('CalendarApp', {
  ...(eventMembers as unknown as Pick<App, keyof typeof eventMembers>),
  EventColor,
  EventTransparency,
  GuestStatus,
  Visibility,
  createCalendar(name: string, options?: object) {
    return calendar(
      call<CalendarView>('CalendarApp.createCalendar', {name: String(name), options}),
    );
  },
  getAllCalendars() {
    return all();
  },
  getAllOwnedCalendars() {
    return all();
  },
  getCalendarById(id: string) {
    return byId(String(id));
  },
  getCalendarsByName(name: string) {
    return all().filter(one => one.getName() === name);
  },
  getDefaultCalendar() {
    return byId(null);
  },
  getId() {
    return byId(null).getId();
  },
  getName() {
    return byId(null).getName();
  },
  getOwnedCalendarById(id: string) {
    return byId(String(id));
  },
  getOwnedCalendarsByName(name: string) {
    return this.getCalendarsByName(name);
  },
  getTimeZone() {
    return byId(null).getTimeZone();
  },
});
