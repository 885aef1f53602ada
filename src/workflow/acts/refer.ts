import {dueAt} from '../../domain/calendar/deadline';
import {mayReceive, recipientUnits} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {guardOf} from '../../domain/complaint/guard';
import {isRequest} from '../../domain/complaint/information-request';
import {isOpen, mayReferTo} from '../../domain/complaint/referral';
import type {Act} from '../../domain/desk/act';
import {procedureOf} from '../../domain/procedure/in-force';
import {limitOf, referralStandard} from '../../domain/procedure/procedure';
import {requestStandard} from '../../domain/procedure/request-clock';
import {Refusal, required} from '../../domain/result';
import {calendarOf} from '../../domain/settings';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import type {Letter} from '../../domain/ledger/transaction';
import {referredMail} from '../../ui/text/mails/referred';
import {referralMail} from '../../ui/text/mails/referral';
import {ActContext, assertStatus, Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';

/**
 * SOP A4: the complaint goes to the PPID Pelaksana by mail, who answers by a plain reply (K1, K2). Each of several
 * units gets its own thread and owes its own part (C6).
 */
export function refer(dossier: Dossier, act: Act & {type: 'refer'}, context: ActContext): Effect {
  const {complaint, entry} = dossier;
  const {settings, now, by} = context;
  assertStatus(complaint, 'classified', 'referred', 'responded', 'reopened');
  const unit = required(
    recipientUnits(settings).find(one => one.name === act.unit),
    'unknown-unit',
    {unit: act.unit},
  );
  if (!mayReceive(guardOf(dossier, settings), settings, {unit: unit.name}))
    throw new Refusal('barred', {register: complaint.register, unit: unit.name});
  const standard =
    (isRequest(complaint) ? requestStandard(complaint.receivedAt, settings) : null) ??
    referralStandard(procedureOf(complaint.procedure, settings));
  const due = dueAt(now, limitOf(standard), calendarOf(settings), settings.office.zone);
  const referral = complaint.referrals.length;
  const isUrgent = complaint.classification?.urgency === 'emergency';
  const digest = !isUrgent && context.goesInDigest(unit.ppidEmail);
  const events: ComplaintEvent[] = [
    ...replaced(dossier, unit.name, context),
    {
      type: 'referred',
      at: now,
      by,
      unit: unit.name,
      ppid: unit.ppidEmail,
      dueAt: due,
      ...(digest ? {digest: true as const} : {}),
    },
  ];
  const toCitizen = statusLetters(dossier, unit.name, context);
  // K1: the tick writes the digest.
  if (digest) return {events, letters: toCitizen};
  const wording = referralMail(
    conceal(dossier),
    {unit: unit.name, ppidName: unit.ppidName, dueAt: due},
    settings,
  );
  const replyTo = context.replyAddress(entry, referral);
  const toUnit: Letter = {
    kind: 'referral',
    to: unit.ppidEmail,
    replyTo,
    threadId: null,
    referral,
    ...wording,
  };
  return {events, letters: [toUnit, ...toCitizen]};
}

/** The referral whose mail came back makes room for the new one. */
function replaced({complaint}: Dossier, unit: string, {now: at, by}: ActContext): ComplaintEvent[] {
  const {referrals, register} = complaint;
  if (!mayReferTo(referrals, unit)) throw new Refusal('already-referred', {register, unit});
  const referral = referrals.findIndex(one => one.unit === unit && isOpen(one));
  if (referral < 0) return [];
  return [{type: 'referralReturned', at, by, referral, unit: null}];
}

/** J8: where the office wants it, the citizen hears of the referral by mail. */
function statusLetters(dossier: Dossier, unit: string, context: ActContext): Letter[] {
  const isWanted = lifecycleOf(context.settings).mails.referred;
  if (!isWanted || !dossier.complaint.reachableByMail) return [];
  const wording = referredMail(dossier, unit, context);
  return [{...letterToCitizen('status', dossier, wording, context), later: true}];
}
