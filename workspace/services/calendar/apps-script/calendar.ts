import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import {setting} from '../../../runtime/setting';
import type {CalendarView, EventView} from '../entities';
import {daysOf, nextDay, requireDates, timesOf} from './days';
import {calendarEvent, calendarEventSeries} from './event';

type Calendar = GoogleAppsScript.Calendar.Calendar;
type CalendarEvent = GoogleAppsScript.Calendar.CalendarEvent;
type Series = GoogleAppsScript.Calendar.CalendarEventSeries;
type Options = Record<string, unknown>;

/** What both a calendar and CalendarApp, which stands for the person's own one, are asked. */
export interface Holder {
  $: Partial<CalendarView>;
}

const idOf = ({$}: Holder) => $.id ?? null;

/** The options of an event that count (calendar#createEvent(String,Date,Date,Object)). */
function optionsOf(options: Options = {}) {
  const {description, location, guests, sendInvites} = options;
  return {
    ...(description === undefined ? {} : {description: String(description)}),
    ...(location === undefined ? {} : {location: String(location)}),
    guests: guests ? String(guests).split(',').filter(Boolean) : [],
    sendInvites: Boolean(sendInvites),
  };
}

function create(holder: Holder, given: object): CalendarEvent {
  return calendarEvent(call<EventView>('Calendar.createEvent', idOf(holder), given));
}

/** null where there is none; the types do not say so. */
function eventById(holder: Holder, id: string): EventView | null {
  return call<EventView | null>('Calendar.getEventById', idOf(holder), String(id));
}

export const eventMembers = {
  createAllDayEvent(
    this: Holder,
    title: string,
    date: Date,
    endOrOptions?: Date | Options,
    more?: Options,
  ) {
    const several = endOrOptions instanceof Date;
    const end = several ? endOrOptions : undefined;
    requireDates('CalendarApp.Calendar.createAllDayEvent', [title, date], date);
    const when = daysOf(date, end ?? nextDay(date));
    const options = several ? more : (endOrOptions as Options | undefined);
    return create(this, {title: String(title), when, ...optionsOf(options)});
  },
  createEvent(this: Holder, title: string, start: Date, end: Date, options?: Options) {
    requireDates('CalendarApp.Calendar.createEvent', [title, start, end], start, end);
    return create(this, {title: String(title), when: timesOf(start, end), ...optionsOf(options)});
  },
  getEventById(this: Holder, iCalId: string) {
    const found = eventById(this, iCalId);
    return (found && calendarEvent(found)) as CalendarEvent;
  },
  getEventSeriesById(this: Holder, iCalId: string) {
    const found = eventById(this, iCalId);
    return (found && calendarEventSeries(found)) as Series;
  },
  getEvents(this: Holder, start: Date, end: Date, options?: Options) {
    requireDates('CalendarApp.Calendar.getEvents', [start, end], start, end);
    const wanted = {...timesOf(start, end), ...(options ? {options} : {})};
    return call<EventView[]>('Calendar.getEvents', idOf(this), wanted).map(calendarEvent);
  },
  getEventsForDay(this: Holder, date: Date, options?: Options): CalendarEvent[] {
    requireDates('CalendarApp.Calendar.getEventsForDay', [date], date);
    const start = new Date(date.getFullYear(), date.getMonth(), date.getDate());
    return eventMembers.getEvents.call(this, start, nextDay(date), options);
  },
};

const setter = (member: string, read: (value: unknown) => unknown) =>
  function set<T extends Holder>(this: T, value: unknown): T {
    Object.assign(this.$, call<CalendarView>(`Calendar.${member}`, idOf(this), read(value)));
    return this;
  };

const settings = {
  setDescription: setter('setDescription', String),
  setHidden: setter('setHidden', Boolean),
  setName: setter('setName', String),
  setSelected: setter('setSelected', Boolean),
  setTimeZone: setter('setTimeZone', String),
};

/** https://developers.google.com/apps-script/reference/calendar/calendar */
export const calendar = emulate<Calendar, CalendarView>('Calendar', () => ({
  ...(eventMembers as unknown as Pick<Calendar, keyof typeof eventMembers>),
  ...(settings as unknown as Pick<Calendar, keyof typeof settings>),
  deleteCalendar() {
    call('Calendar.deleteCalendar', this.$.id);
  },
  getDescription() {
    return this.$.description;
  },
  getId() {
    return this.$.id;
  },
  getName() {
    return this.$.name;
  },
  getTimeZone() {
    return this.$.timeZone;
  },
  isHidden() {
    return this.$.hidden;
  },
  isMyPrimaryCalendar() {
    return this.$.id === setting().user;
  },
  isOwnedByMe() {
    return this.$.owner === setting().user;
  },
  isSelected() {
    return this.$.selected;
  },
}));
