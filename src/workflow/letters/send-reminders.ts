import {DESK} from '../../domain/complaint/complaint';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {type CalendarDate, dateOf, type Instant} from '../../domain/instant';
import type {OpenPart, QueueItem} from '../../domain/ledger/queue';
import type {Decision, OfficeLetter, Snapshot} from '../../domain/ledger/transaction';
import {type DueReminder, dueReminders} from '../../domain/reminder/due';
import {alarmedOf, deskOf, type Reminded, remindedOf} from '../../domain/reminder/recipients';
import type {OfficeSettings} from '../../domain/settings';
import {type ReminderLine, reminderMail} from '../../ui/text/mails/reminder';
import {deliverLetters} from './deliver';
import {letterTo} from './office-letter';
import type {Desk, LedgerVolume} from '../ports';
import {replyAddress} from './reply-address';

/** Complaints looked at in one tick; the next one goes on. */
const AT_ONCE = 60;

/**
 * K7: reminders that are due, one letter to each person with all they owe. The letter and the events that say so are one
 * commit, so that a reminder is neither lost nor sent twice, whenever an execution dies.
 *
 * @param items the queue as the tick's turn has read it.
 */
export function sendReminders(
  desk: Desk,
  ledger: LedgerVolume,
  items: readonly QueueItem[],
  settings: OfficeSettings,
): void {
  const entries = [
    ...new Set(dueReminders(items, settings, desk.now()).map(({item}) => item.entry)),
  ].slice(0, AT_ONCE);
  if (entries.length === 0) return;
  const {commit, settings: now} = ledger.transact({entries, queue: true}, snapshot =>
    reminding(desk, snapshot, new Set(entries)),
  );
  if (commit) deliverLetters(desk, commit, now);
}

/** Decided again on what stands under the lock: another tick may have been quicker. */
function reminding(desk: Desk, snapshot: Snapshot, entries: ReadonlySet<number>): Decision<void> {
  const {settings, queue, dossiers} = snapshot;
  const at = desk.now();
  const due = dueReminders(queue, settings, at).filter(
    ({item}) => entries.has(item.entry) && dossiers.has(item.entry),
  );
  const changes = [...new Set(due.map(({item}) => item.entry))].map(entry => ({
    entry,
    events: due.filter(one => one.item.entry === entry).map(one => eventOf(one, at)),
  }));
  return {changes, office: {letters: lettersFor(desk, due, queue, settings)}, result: undefined};
}

function eventOf({part, stage}: DueReminder, at: Instant): ComplaintEvent {
  const {place: referral = null, dueAt = null} = part ?? {};
  return {type: 'reminded', at, by: DESK, referral, stage, dueAt};
}

/** One letter to each person: what is due now, then everything else that waits for the same person. */
function lettersFor(
  desk: Desk,
  due: readonly DueReminder[],
  queue: readonly QueueItem[],
  settings: OfficeSettings,
): OfficeLetter[] {
  const now = desk.now();
  const today = dateOf(now, settings.office.zone);
  const people = new Map<string, {person: Reminded; lines: ReminderLine[]}>();
  const add = (person: Reminded, item: QueueItem, part: OpenPart | null, isInquiry: boolean) => {
    const {email} = settings.office;
    const replyTo =
      part && person.as === 'ppid'
        ? replyAddress(desk, email, {entry: item.entry, referral: part.place})
        : null;
    const key = `${person.as} ${person.email.toLowerCase()}`;
    const known = people.get(key) ?? {person, lines: []};
    known.lines.push({item, part, replyTo, isInquiry});
    people.set(key, known);
  };
  for (const {item, part, stage, isInquiry} of due) {
    const ofDesk = isInquiry ? deskOf : alarmedOf;
    const reminded = part ? remindedOf(item, part, stage, settings, today) : ofDesk(item, settings);
    for (const person of reminded) add(person, item, part, isInquiry);
  }
  return [...people.values()].map(({person, lines}) => {
    const also = person.as === 'ppid' ? restOf(person, lines, queue, {settings, today}) : [];
    for (const {item, part} of also) add(person, item, part, false);
    const letter = letterTo(person.email, reminderMail(person, lines, {now, settings}));
    return {...letter, replyTo: lines.length === 1 ? lines[0]!.replyTo : null};
  });
}

/** What the same PPID owes besides. */
function restOf(
  {email}: Reminded,
  lines: readonly ReminderLine[],
  queue: readonly QueueItem[],
  {settings, today}: {settings: OfficeSettings; today: CalendarDate},
): Array<{item: QueueItem; part: OpenPart}> {
  const said = new Set(lines.map(({item, part}) => `${item.entry}.${part?.place}`));
  return queue.flatMap(item =>
    item.askedUntil !== null
      ? []
      : item.open
          .filter(part => !said.has(`${item.entry}.${part.place}`))
          .filter(part =>
            remindedOf(item, part, 0, settings, today).some(one => one.email === email),
          )
          .map(part => ({item, part})),
  );
}
