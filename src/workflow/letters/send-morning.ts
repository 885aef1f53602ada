import {dateOf} from '../../domain/instant';
import {mailState} from '../../domain/ledger/outbox';
import type {QueueItem} from '../../domain/ledger/queue';
import type {OfficeLetter, Snapshot} from '../../domain/ledger/transaction';
import {withLabel} from '../../domain/mail/address';
import {writeMorningToken} from '../../domain/mail/token';
import {morningSections} from '../../domain/morning/sections';
import {morningMail} from '../../ui/text/mails/morning';
import {morningIsDue} from '../chores-due';
import {deliverLetters} from './deliver';
import {letterTo} from './office-letter';
import type {Desk} from '../ports';
import {signer} from '../signer';
import {currentVolume} from '../register/volumes';

/**
 * K10: *Pagi Camat* and the officers' morning mails, once on each working day: the mark and the letters are one commit.
 * Who has nothing waiting gets none.
 */
export function sendMorning(desk: Desk): void {
  const {items} = desk.ledger.readQueue();
  const {commit, settings} = currentVolume(desk).transact({}, snapshot => {
    if (!morningIsDue(desk, snapshot.head, snapshot.settings))
      return {changes: [], result: undefined};
    const of = dateOf(desk.now(), snapshot.settings.office.zone);
    return {
      changes: [],
      chore: {name: 'morning', of, isDone: true},
      office: {letters: lettersFor(desk, items, snapshot)},
      result: undefined,
    };
  });
  if (commit) deliverLetters(desk, commit, settings);
}

function lettersFor(
  desk: Desk,
  items: readonly QueueItem[],
  {head, settings}: Snapshot,
): OfficeLetter[] {
  const now = desk.now();
  const mails = mailState(head, now);
  const written = settings.officers.flatMap(officer => {
    const sections = morningSections(items, officer, settings, now);
    if (sections.length === 0) return [];
    const lines = sections
      .flatMap(one => one.lines)
      .map(({item, part}): [number, number | null] => [item.entry, part?.place ?? null]);
    const wording = morningMail(officer, sections, {now, mails, settings});
    return [{letter: letterTo(officer.email, wording), lines}];
  });
  return written.map(({letter, lines}, place) => {
    // The numbers of office letters follow each other within one commit.
    const token = writeMorningToken(head.office + 1 + place, signer(desk));
    return {...letter, lines, replyTo: withLabel(settings.office.email, token)};
  });
}
