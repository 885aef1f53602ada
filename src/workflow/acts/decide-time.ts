import {dueAt} from '../../domain/calendar/deadline';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import type {Instant} from '../../domain/instant';
import type {Letter} from '../../domain/ledger/transaction';
import {required} from '../../domain/result';
import {calendarOf, type OfficeSettings} from '../../domain/settings';
import {timeMail} from '../../ui/text/mails/referral';
import {ActContext, Effect} from './context';
import {openReferral, threadOf} from './open-referral';

/** K2: the PPID gets the days it asked for, counted from the deadline it had. */
export function grantTime(
  dossier: Dossier,
  {referral}: Act & {type: 'grantTime'},
  context: ActContext,
): Effect {
  const {dueAt: due, asksTime} = openReferral(dossier.complaint, referral);
  const {days} = required(asksTime, 'unknown-referral', {register: dossier.complaint.register});
  const later = laterDue(due, days, context.settings);
  const {now: at, by} = context;
  return {
    events: [{type: 'timeGranted', at, by, referral, days, dueAt: later}],
    letters: [timeLetter(dossier, referral, {isGranted: true, dueAt: later}, context)],
  };
}

/** K2: the deadline stays. */
export function refuseTime(
  dossier: Dossier,
  {referral}: Act & {type: 'refuseTime'},
  context: ActContext,
): Effect {
  const {asksTime, dueAt: due} = openReferral(dossier.complaint, referral);
  required(asksTime, 'unknown-referral', {register: dossier.complaint.register});
  const {now: at, by} = context;
  return {
    events: [{type: 'timeRefused', at, by, referral}],
    letters: [timeLetter(dossier, referral, {isGranted: false, dueAt: due}, context)],
  };
}

/** A deadline so many working days later, in the calendar in force. */
export function laterDue(due: Instant, days: number, settings: OfficeSettings): Instant {
  const {zone} = settings.office;
  return dueAt(due, {amount: days, unit: 'workingDays'}, calendarOf(settings), zone);
}

/** What the PPID is told, in the referral's own thread. */
export function timeLetter(
  dossier: Dossier,
  referral: number,
  decision: {isGranted: boolean; dueAt: Instant},
  {settings, replyAddress}: Pick<ActContext, 'settings' | 'replyAddress'>,
): Letter {
  const {complaint, entry} = dossier;
  return {
    kind: 'referral',
    to: complaint.referrals[referral]!.ppid,
    replyTo: replyAddress(entry, referral),
    referral,
    ...threadOf(dossier, referral),
    ...timeMail(conceal(dossier), decision, settings),
  };
}
