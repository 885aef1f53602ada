import {dueAt} from '../../domain/calendar/deadline';
import {mayReceive} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {guardOf} from '../../domain/complaint/guard';
import {isOpen} from '../../domain/complaint/referral';
import type {Act} from '../../domain/desk/act';
import {dateOf} from '../../domain/instant';
import type {Letter} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import {calendarOf, type OtherBody} from '../../domain/settings';
import {
  followUpSentence,
  type Forwarded,
  forwardedMail,
  forwardMail,
} from '../../ui/text/mails/forward';
import {type ActContext, assertStatus, type Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';

/** A body has so long before we ask what became of the matter. */
const FOLLOW_UP = {amount: 10, unit: 'workingDays'} as const;

/**
 * C7: what is not this office's to decide goes to who may, by letter where there is an address. The citizen is told to
 * whom and why, the number stays, and on the day of the follow-up the desk asks what became of it.
 */
export function forward(
  dossier: Dossier,
  act: Act & {type: 'forward'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  const {now: at, by, settings} = context;
  const {register} = complaint;
  assertStatus(complaint, 'received', 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const body = required(
    (settings.bodies ?? []).find(one => one.name === act.to),
    'unknown-body',
    {body: act.to},
  );
  assertMayHave(dossier, body, context);
  const reason = act.reason.trim();
  if (reason === '') throw new Refusal('no-reason', {register});
  const due = dueAt(at, FOLLOW_UP, calendarOf(settings), settings.office.zone);
  const followUp = dateOf(due, settings.office.zone);
  const event = {
    type: 'forwarded' as const,
    at,
    by,
    to: body.name,
    address: body.email,
    reasonHash: context.seal(reason),
    followUp,
    dueAt: due,
  };
  const about = {body, reason, followUp};
  const byHand = {type: 'noticeDue' as const, at, by, kind: 'forwarded' as const};
  return {
    events: [...takenBack(dossier, context), event, ...(complaint.reachableByMail ? [] : [byHand])],
    letters: lettersOf(dossier, about, context),
    texts: {
      ...texts,
      lifeReasons: [...(texts.lifeReasons ?? []), reason],
      pledges: [...(texts.pledges ?? []), {what: followUpSentence(about)}],
    },
  };
}

/** C9: whom a complaint is about gets it from us by no way, and what is about the head goes above. */
function assertMayHave(dossier: Dossier, {name, email}: OtherBody, {settings}: ActContext): void {
  const guard = guardOf(dossier, settings);
  const ways = [{unit: name}, ...(email ? [{email}] : [])];
  if (ways.every(to => mayReceive(guard, settings, to))) return;
  throw new Refusal('barred', {register: dossier.complaint.register, unit: name});
}

/** No unit of ours is waited for any more. */
function takenBack({complaint}: Dossier, {now: at, by}: ActContext): ComplaintEvent[] {
  return complaint.referrals.flatMap((one, referral) =>
    isOpen(one) ? [{type: 'referralReturned' as const, at, by, referral, unit: null}] : [],
  );
}

function lettersOf(dossier: Dossier, about: Forwarded, context: ActContext): Letter[] {
  const {complaint, entry} = dossier;
  const {settings} = context;
  const referral = complaint.referrals.length;
  const toBody: Letter = {
    kind: 'referral',
    to: about.body.email,
    replyTo: context.replyAddress(entry, referral),
    threadId: null,
    referral,
    ...forwardMail(conceal(dossier), about, settings),
  };
  const wording = forwardedMail(dossier, about, settings);
  return [
    ...(about.body.email ? [toBody] : []),
    ...(complaint.reachableByMail
      ? [letterToCitizen('forwarding', dossier, wording, context)]
      : []),
  ];
}
