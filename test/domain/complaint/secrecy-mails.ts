import {firstLook} from '../../../src/domain/classification/first-look';
import {conceal, isHidden} from '../../../src/domain/complaint/conceal';
import type {Dossier} from '../../../src/domain/complaint/dossier';
import {DAY, dateOf, HOUR, type Instant} from '../../../src/domain/instant';
import {type QueueItem, queueItem} from '../../../src/domain/ledger/queue';
import type {Letter} from '../../../src/domain/ledger/transaction';
import {morningSections} from '../../../src/domain/morning/sections';
import {dueReminders} from '../../../src/domain/reminder/due';
import {alarmedOf, deskOf, remindedOf} from '../../../src/domain/reminder/recipients';
import type {OfficeSettings} from '../../../src/domain/settings';
import {morningMail} from '../../../src/ui/text/mails/morning';
import {readReferral} from '../../../src/ui/text/mails/read-referral';
import {reminderMail} from '../../../src/ui/text/mails/reminder';

const MAILS = {sentToday: 0, limit: 100, waiting: 0, nextAt: null};
/** Days after the referral: on the day it is due, and late. */
const LATER = [1, 7];

/** What goes out by itself, and what the PPID's card makes of a referral: never to or about whom it may not. */
export function assertMailsSecret(
  dossier: Dossier,
  letters: readonly Letter[],
  {barred, settings, from}: {barred: readonly string[]; settings: OfficeSettings; from: Instant},
): void {
  const line = queueItem(conceal(dossier), firstLook(dossier, settings));
  const written = LATER.flatMap(days => {
    const now = from + days * DAY + HOUR;
    return [...reminders(line, barred, settings, now), ...mornings(line, barred, settings, now)];
  });
  const cards = letters.map(({subject, text}) => readReferral({subject, text}));
  if (isHidden(dossier.complainant)) expect(JSON.stringify([written, cards])).not.toMatch(/wqz/i);
}

function reminders(
  line: QueueItem,
  barred: readonly string[],
  settings: OfficeSettings,
  now: Instant,
) {
  return dueReminders([line, {...line, inquired: true}], settings, now).flatMap(due => {
    const {item, part, stage, isInquiry} = due;
    const today = dateOf(now, settings.office.zone);
    const ofDesk = isInquiry ? deskOf : alarmedOf;
    const people = part ? remindedOf(item, part, stage, settings, today) : ofDesk(item, settings);
    return people.map(person => {
      expect(barred).not.toContain(person.email.toLowerCase());
      const lines = [{item, part, replyTo: null, isInquiry}];
      return reminderMail(person, lines, {now, settings});
    });
  });
}

function mornings(
  line: QueueItem,
  barred: readonly string[],
  settings: OfficeSettings,
  now: Instant,
) {
  return settings.officers.map(officer => {
    const sections = morningSections([line], officer, settings, now);
    if (barred.includes(officer.email.toLowerCase())) expect(sections).toEqual([]);
    return morningMail(officer, sections, {now, mails: MAILS, settings});
  });
}
