import type {Dossier} from '../../domain/complaint/dossier';
import {isLeftUnanswered} from '../../domain/complaint/settled';
import type {Act} from '../../domain/desk/act';
import type {ClosureReason} from '../../domain/lifecycle/lifecycle';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import {Refusal} from '../../domain/result';
import {closedMail} from '../../ui/text/mails/closed';
import {ActContext, assertStatus, Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';

/** J8: the citizen wants the complaint no more. */
export function withdraw(
  {complaint, texts}: Dossier,
  act: Act & {type: 'withdraw'},
  {now: at, by, seal}: ActContext,
): Effect {
  assertStatus(complaint, 'received', 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const reason = reasonOf(act, complaint.register);
  return {
    events: [{type: 'withdrawn', at, by, how: act.how, reasonHash: seal(reason)}],
    texts: {...texts, lifeReasons: [...(texts.lifeReasons ?? []), reason]},
  };
}

/** J8: an officer closes an answered complaint, or one whose citizen did not answer in time (K6). */
export function close(dossier: Dossier, act: Act & {type: 'close'}, context: ActContext): Effect {
  const {complaint, texts} = dossier;
  const isUnanswered = isLeftUnanswered(complaint, context.now);
  if (!isUnanswered) assertStatus(complaint, 'answered');
  const reason = reasonOf(act, complaint.register);
  const why = isUnanswered ? 'noReply' : 'officer';
  const effect = closed(dossier, why, context, context.seal(reason));
  return {...effect, texts: {...texts, lifeReasons: [...(texts.lifeReasons ?? []), reason]}};
}

/** The closing itself and what the citizen hears of it; silence after an answer is told by mail only. */
export function closed(
  dossier: Dossier,
  why: Exclude<ClosureReason, 'withdrawn'>,
  context: ActContext,
  reasonHash?: string,
): Pick<Effect, 'events' | 'letters'> {
  const {complaint} = dossier;
  const {now: at, by, settings} = context;
  const event = {type: 'closed' as const, at, by, why, ...(reasonHash ? {reasonHash} : {})};
  const isNews = why === 'noReply';
  if (!complaint.reachableByMail)
    return {events: isNews ? [event, {type: 'noticeDue', at, by, kind: 'closed'}] : [event]};
  if (!isNews && !lifecycleOf(settings).mails.closed) return {events: [event]};
  const letter = letterToCitizen('status', dossier, closedMail(dossier, why, context), context);
  return {events: [event], letters: [{...letter, later: true}]};
}

function reasonOf({reason}: {reason: string}, register: string): string {
  const why = reason.trim();
  if (why === '') throw new Refusal('no-reason', {register});
  return why;
}
