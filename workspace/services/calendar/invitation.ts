import type {World} from '../../service';
import type {Calendar, CalendarEvent, When} from './entities';

/** Who sends Google's invitations; answers go to the organiser. */
const SENDER = 'calendar-notification@google.com';

/**
 * Mails every guest an invitation with the event as a calendar file (RFC 5545, RFC 5546 §3.2.2). Its words are
 * Google's as far as people's mailboxes show them (assumed).
 */
export function invite(world: World, calendar: Calendar, event: CalendarEvent): void {
  const organiser = world.accounts.find(event.creator)?.name ?? event.creator;
  const when = inWords(event.when, calendar.timeZone);
  for (const {email} of event.guests) {
    const details = [
      event.title,
      when,
      event.location,
      event.description,
      `Organizer\n${organiser}\n${event.creator}`,
    ];
    world.services.gmail.receive({
      from: `"${organiser}" <${SENDER}>`,
      to: email,
      subject: `Invitation: ${event.title} @ ${when} (${email})`,
      text: details.filter(Boolean).join('\n\n'),
      headers: {'Reply-To': event.creator},
      attachments: [
        {
          name: 'invite.ics',
          contentType: 'text/calendar',
          bytes: Buffer.from(calendarFile(event, email)).toString('base64'),
        },
      ],
    });
  }
}

/** As in the subject: `Mon Mar 2, 2026 9:00 AM - 10:00 AM (GMT+7)`, or the days. */
function inWords(when: When, zone: string): string {
  const format = (timeZone: string, options: Intl.DateTimeFormatOptions) => (at: number) =>
    new Intl.DateTimeFormat('en-US', {timeZone, ...options}).format(at);
  const DAY = {weekday: 'short', month: 'short', day: 'numeric', year: 'numeric'} as const;
  if ('firstDay' in when) {
    const day = format('UTC', DAY);
    const [first, last] = [Date.parse(when.firstDay), Date.parse(when.dayAfter) - 86_400_000];
    return first === last ? day(first) : `${day(first)} - ${day(last)}`;
  }
  const time = format(zone, {hour: 'numeric', minute: '2-digit'});
  const parts = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'short'});
  const name = parts.formatToParts(when.start).find(({type}) => type === 'timeZoneName')?.value;
  return `${format(zone, DAY)(when.start)} ${time(when.start)} - ${time(when.end)} (${name})`;
}

function calendarFile(event: CalendarEvent, attendee: string): string {
  const {when} = event;
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const day = (text: string) => text.replaceAll('-', '');
  const span =
    'start' in when
      ? [`DTSTART:${stamp(when.start)}`, `DTEND:${stamp(when.end)}`]
      : [`DTSTART;VALUE=DATE:${day(when.firstDay)}`, `DTEND;VALUE=DATE:${day(when.dayAfter)}`];
  const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    ...span,
    `DTSTAMP:${stamp(event.updated)}`,
    `ORGANIZER:mailto:${event.creator}`,
    `UID:${event.id}`,
    `ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${attendee}`,
    `SUMMARY:${text(event.title)}`,
    `LOCATION:${text(event.location)}`,
    `DESCRIPTION:${text(event.description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
