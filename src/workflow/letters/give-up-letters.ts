import {type Complaint, DESK} from '../../domain/complaint/complaint';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {noticeInstead} from '../../domain/complaint/notice';
import type {Instant} from '../../domain/instant';
import {OFFICE_ENTRY} from '../../domain/ledger/outbox';
import type {Change, OfficeLetter, Snapshot} from '../../domain/ledger/transaction';
import type {MailFlaw} from '../../domain/mail/refused';
import {refusedLetterMail} from '../../ui/text/mails/refused-letter';
import {lettersToAdmins} from './office-letter';
import type {Desk} from '../ports';

/** A letter that Gmail will never take. */
export interface RefusedLetter {
  entry: number;
  mail: number;
  flaw: MailFlaw;
}

/**
 * Letters that Gmail refuses for good are sent no more: the refusal is journalled, a citizen comes into *Belum diberi
 * tahu*, and a PPID's referral stands in the inbox for the officer. Of the office's own letters the admins are told; the
 * tick sends that.
 */
export function giveUpLetters(desk: Desk, base: number, letters: readonly RefusedLetter[]): void {
  const all = letters.map(({entry}) => entry);
  const entries = all.filter(entry => entry !== OFFICE_ENTRY);
  const reads = {entries, office: all.includes(OFFICE_ENTRY)};
  desk.ledger.at(base).transact(reads, snapshot => {
    const {dossiers, head} = snapshot;
    const isOpen = ({entry, mail}: RefusedLetter) =>
      head.sending.some(claim => claim[0] === entry && claim[1] === mail);
    const open = letters.filter(isOpen);
    const changes = [...new Set(open.map(({entry}) => entry))].flatMap((entry): Change[] => {
      const dossier = dossiers.get(entry);
      const own = open.filter(one => one.entry === entry);
      const at = desk.now();
      return dossier
        ? [{entry, events: own.flatMap(one => refusal(dossier.complaint, one, at))}]
        : [];
    });
    const refused = open.map(({entry, mail}): [number, number] => [entry, mail]);
    const alerts = alertsFor(open, snapshot);
    return {
      changes,
      ...(open.length > 0 ? {outbox: {refused}} : {}),
      ...(alerts.length > 0 ? {office: {letters: alerts}} : {}),
      result: undefined,
    };
  });
}

/** An admin whose own address is wrong would not read of it. */
function alertsFor(open: readonly RefusedLetter[], {office, settings}: Snapshot): OfficeLetter[] {
  const admins = settings.officers.filter(one => one.role === 'admin').map(({email}) => email);
  return open
    .filter(({entry}) => entry === OFFICE_ENTRY)
    .flatMap(({mail}) => office.get(mail)?.letter ?? [])
    .filter(({to}) => !admins.includes(to))
    .flatMap(letter => lettersToAdmins(settings, refusedLetterMail(letter, settings)));
}

function refusal(complaint: Complaint, {mail, flaw}: RefusedLetter, at: Instant): ComplaintEvent[] {
  const letter = complaint.mails[mail];
  const kind = letter ? noticeInstead(complaint, letter) : null;
  return [
    {type: 'mailRefused', at, by: DESK, mail, flaw},
    ...(kind ? [{type: 'noticeDue' as const, at, by: DESK, kind}] : []),
  ];
}
