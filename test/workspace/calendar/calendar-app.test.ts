import {evaluate, openScript, OWNER} from '../script';

const GUEST = 'sari.contoh@example.com';

/** Each expression sees `cal`, the person's own calendar, and `at(day, hour)` in March 2026. */
const PRELUDE = `
  const cal = CalendarApp.getDefaultCalendar();
  const at = (day, hour = 0) => new Date(2026, 2, day, hour);
  const text = date => Utilities.formatDate(date, 'Asia/Jakarta', 'd HH:mm');
  const titles = events => events.map(event => event.getTitle());
  function attempt(act) { try { act(); return 'done'; } catch (error) { return error.message; } }`;

const value = (body: string): unknown => evaluate<unknown>(`(() => { ${PRELUDE}; ${body} })()`);

/** https://developers.google.com/apps-script/reference/calendar/calendar-app */
describe('CalendarApp', () => {
  // shows: CalendarApp.getDefaultCalendar, CalendarApp.getCalendarById, Calendar.getId, Calendar.isMyPrimaryCalendar; source: https://developers.google.com/apps-script/reference/calendar/calendar-app#getDefaultCalendar()
  it('gives the person’s own calendar, and null for one they do not have', () => {
    expect(
      value(`return [cal.getId(), cal.isMyPrimaryCalendar(), CalendarApp.getCalendarById(cal.getId()).getName(),
        CalendarApp.getCalendarById('ruang@group.calendar.google.com')];`),
    ).toEqual([OWNER, true, OWNER, null]);
  });

  // shows: CalendarApp.createCalendar, CalendarApp.getCalendarsByName, CalendarApp.getAllCalendars, Calendar.setName, Calendar.setDescription, Calendar.deleteCalendar; source: https://developers.google.com/apps-script/reference/calendar/calendar-app#createCalendar(String,Object)
  it('makes, renames and deletes calendars, but not the person’s own', () => {
    expect(
      value(`
        const made = CalendarApp.createCalendar('Ruang', {summary: 'Rapat', timeZone: 'Asia/Jayapura'});
        const before = [made.getDescription(), made.getTimeZone(), made.isOwnedByMe()];
        made.setName('Aula').setDescription('Besar');
        const named = CalendarApp.getCalendarsByName('Aula').map(one => one.getDescription());
        made.deleteCalendar();
        return [before, named, CalendarApp.getAllCalendars().length, attempt(() => cal.deleteCalendar())];`),
    ).toEqual([['Rapat', 'Asia/Jayapura', true], ['Besar'], 1, 'Action not allowed']);
  });

  // shows: Calendar.createEvent, CalendarEvent.getTitle, CalendarEvent.getStartTime, CalendarEvent.getEndTime, CalendarEvent.getLocation, CalendarEvent.getDescription, CalendarEvent.getId, Calendar.getEventById, CalendarEvent.getGuestList, EventGuest.getEmail, EventGuest.getGuestStatus, CalendarEvent.getOriginalCalendarId; source: https://developers.google.com/apps-script/reference/calendar/calendar#createEvent(String,Date,Date,Object)
  it('makes an event with place, words and guests, found again by its id', () => {
    expect(
      value(`
        const {guests} = {guests: '${GUEST}, tono.contoh@example.com'};
        const id = cal.createEvent('Rapat', at(2, 9), at(2, 10), {location: 'Aula', description: 'Isi', guests}).getId();
        const event = CalendarApp.getEventById(id);
        const people = event.getGuestList().map(one => one.getEmail() + ' ' + one.getGuestStatus());
        return [event.getTitle(), text(event.getStartTime()), text(event.getEndTime()), event.getLocation(),
          event.getDescription(), people, event.isAllDayEvent(), event.getOriginalCalendarId(), /@google.com$/.test(id),
          cal.getEventById('tidak-ada@google.com')];`),
    ).toEqual([
      'Rapat',
      '2 09:00',
      '2 10:00',
      'Aula',
      'Isi',
      [`${GUEST} INVITED`, 'tono.contoh@example.com INVITED'],
      false,
      OWNER,
      true,
      null,
    ]);
  });

  // shows: Calendar.createAllDayEvent, CalendarEvent.isAllDayEvent, CalendarEvent.getAllDayStartDate, CalendarEvent.getAllDayEndDate, CalendarEvent.setAllDayDate, CalendarEvent.setTime; source: https://developers.google.com/apps-script/reference/calendar/calendar#createAllDayEvent(String,Date,Date)
  it('makes events of whole days, the last day not included', () => {
    expect(
      value(`
        const span = event => [text(event.getAllDayStartDate()), text(event.getAllDayEndDate())];
        const one = cal.createAllDayEvent('Cuti', at(3, 15));
        const several = CalendarApp.createAllDayEvent('Cuti', at(3, 15), at(6), {description: 'x'});
        const timed = cal.createEvent('Rapat', at(2, 9), at(2, 10));
        return [span(one), span(several), text(several.getStartTime()), span(several.setAllDayDate(at(9))),
          timed.setTime(at(4, 1), at(4, 2)).getStartTime().getDate(),
          attempt(() => cal.createAllDayEvent('Cuti', at(6), at(6)))];`),
    ).toEqual([
      ['3 00:00', '4 00:00'],
      ['3 00:00', '6 00:00'],
      '3 00:00',
      ['9 00:00', '10 00:00'],
      4,
      'Event start date must be before event end date.',
    ]);
  });

  // shows: Calendar.getEvents, Calendar.getEventsForDay, CalendarApp.getEvents; source: https://developers.google.com/apps-script/reference/calendar/calendar#getEvents(Date,Date,Object)
  it('lists what starts, ends or goes on in a stretch of time, by its beginning', () => {
    expect(
      value(`
        cal.createEvent('sore', at(2, 15), at(2, 16));
        cal.createEvent('pagi', at(2, 8), at(2, 10));
        cal.createEvent('malam', at(1, 23), at(3, 1));
        cal.createAllDayEvent('libur', at(2));
        const day = (...more) => titles(cal.getEvents(at(2, 9), at(2, 15), ...more));
        return [day(), day({search: 'PAGI'}), day({start: 1, max: 1}), titles(CalendarApp.getEventsForDay(at(2))),
          titles(CalendarApp.getEvents(at(2, 10), at(2, 11)))];`),
    ).toEqual([
      ['malam', 'libur', 'pagi'],
      ['pagi'],
      ['libur'],
      ['malam', 'libur', 'pagi', 'sore'],
      ['malam', 'libur'],
    ]);
  });

  // shows: CalendarEvent.setTitle, CalendarEvent.setColor, CalendarEvent.addGuest, CalendarEvent.removeGuest, CalendarEvent.getGuestByEmail, CalendarEvent.setTag, CalendarEvent.getTag, CalendarEvent.addPopupReminder, CalendarEvent.setVisibility, CalendarEvent.deleteEvent; source: https://developers.google.com/apps-script/reference/calendar/calendar-event
  it('changes an event, and deletes it once', () => {
    expect(
      value(`
        const event = cal.createEvent('Rapat', at(2, 9), at(2, 10));
        event.setTitle('Rapat besar').setColor(CalendarApp.EventColor.RED).addGuest('${GUEST}').addGuest('${GUEST}')
          .setTag('nomor', '7').addPopupReminder(10).setVisibility(CalendarApp.Visibility.PRIVATE);
        const now = cal.getEventById(event.getId());
        const told = [now.getTitle(), now.getColor(), now.getGuestList().length, now.getGuestList(true).length,
          now.getTag('nomor'), now.getTag('lain'), now.getPopupReminders(), String(now.getVisibility())];
        event.removeGuest('${GUEST}');
        const rest = [event.getGuestByEmail('${GUEST}')];
        event.deleteEvent();
        return [told, rest, attempt(() => event.deleteEvent())];`),
    ).toEqual([
      ['Rapat besar', '11', 1, 2, '7', null, [10], 'PRIVATE'],
      [null],
      'The calendar event does not exist, or it has already been deleted.',
    ]);
  });

  // shows: Calendar.getEventSeriesById, CalendarEventSeries.addGuest; source: https://developers.google.com/apps-script/reference/calendar/calendar#getEventSeriesById(String)
  it('gives a single event as a series too', () => {
    expect(
      value(`
        const id = cal.createEvent('Rapat', at(2, 9), at(2, 10)).getId();
        return cal.getEventSeriesById(id).addGuest('${GUEST}').getGuestList().map(one => one.getEmail());`),
    ).toEqual([GUEST]);
  });

  it('takes no text for a date', () => {
    expect(value("return attempt(() => cal.createEvent('Rapat', '2026-03-02', at(2)));")).toBe(
      "The parameters (String,String,(class)) don't match the method signature for CalendarApp.Calendar.createEvent.",
    );
  });
});

describe('an invitation', () => {
  const open = () =>
    openScript(`function f(sendInvites) {
      const cal = CalendarApp.createCalendar('Ruang');
      cal.createEvent('Rapat; besar', new Date(2026, 2, 2, 9), new Date(2026, 2, 2, 10), {guests: '${GUEST}', sendInvites});
    }`);

  it('is mailed where it is asked for, and stands in the guest’s calendar either way', () => {
    const {world, run} = open();
    run('f', false);
    const {gmail, calendar} = world.services;
    expect(gmail.mailbox(GUEST).threads).toEqual([]);
    run('f', true);
    const [letter] = gmail.mailbox(GUEST).threads[0]!.messages;
    expect(letter).toMatchObject({
      subject: expect.stringMatching(/^Invitation: Rapat; besar @ Mon, Mar 2, 2026 9:00/),
      attachments: [{name: 'invite.ics', contentType: 'text/calendar'}],
    });
    const file = Buffer.from(letter!.attachments[0]!.bytes, 'base64').toString();
    expect(file).toContain('DTSTART:20260302T020000Z\r\n');
    expect(file).toContain('SUMMARY:Rapat\\; besar\r\n');
    expect(calendar.read(GUEST)).toMatchObject([
      {id: GUEST, events: [{title: 'Rapat; besar', isOwnedByMe: false}, {}]},
    ]);
  });

  it('counts against the day’s events', () => {
    const {world, run} = open();
    run('f', false);
    expect(world.quotas.used(OWNER)).toMatchObject({calendarEventsCreated: {used: 1, limit: 5000}});
  });
});

describe('who may see a calendar', () => {
  it('needs a scope of the calendar’s', () => {
    const manifest = {oauthScopes: ['https://www.googleapis.com/auth/calendar.readonly']};
    const {run} = openScript(
      `function look() { return CalendarApp.getDefaultCalendar().getEvents(new Date(), new Date()).length; }
       function make() { CalendarApp.createEvent('x', new Date(), new Date()); }`,
      {manifest},
    );
    expect(run('look')).toBe(0);
    expect(() => run('make')).toThrow('You do not have permission to call Calendar.createEvent');
  });
});
