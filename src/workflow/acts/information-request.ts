import type {Dossier} from '../../domain/complaint/dossier';
import {isRequest} from '../../domain/complaint/information-request';
import type {Act} from '../../domain/desk/act';
import {requestDates} from '../../domain/procedure/request-clock';
import {Refusal} from '../../domain/result';
import {extensionMail} from '../../ui/text/mails/extension';
import {type ActContext, assertStatus, type Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';

/** C2: what is given and why not all of it. The answer that goes out afterwards carries it. */
export function decideRequest(
  {complaint}: Dossier,
  act: Act & {type: 'decideRequest'},
  {now: at, by}: ActContext,
): Effect {
  const {register} = complaint;
  const {outcome} = act;
  assertRequest(complaint);
  assertStatus(complaint, 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const ground = outcome === 'granted' ? null : (act.ground ?? null);
  if (outcome !== 'granted' && !ground) throw new Refusal('no-ground', {register});
  return {events: [{type: 'requestDecided', at, by, outcome, ground}]};
}

/** C2: seven working days more, once, while the ten still run, with the reasons in writing (UU 14/2008 Ps. 22 (8)). */
export function extendRequest(
  dossier: Dossier,
  act: Act & {type: 'extendRequest'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  const {now: at, by, settings} = context;
  const {register, receivedAt, reachableByMail} = complaint;
  assertRequest(complaint);
  assertStatus(complaint, 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const reason = act.reason.trim();
  if (reason === '') throw new Refusal('no-reason', {register});
  const dates = requestDates(receivedAt, settings);
  if (complaint.request?.extendedAt || !dates?.extended || at > dates.usual)
    throw new Refusal('extended', {register});
  const event = {type: 'requestExtended' as const, at, by, reasonHash: context.seal(reason)};
  const wording = extensionMail(dossier, {reason, until: dates.extended}, settings);
  return {
    events: reachableByMail ? [event] : [event, {type: 'noticeDue', at, by, kind: 'extended'}],
    letters: reachableByMail ? [letterToCitizen('forwarding', dossier, wording, context)] : [],
    texts: {...texts, lifeReasons: [...(texts.lifeReasons ?? []), reason]},
  };
}

function assertRequest(complaint: Dossier['complaint']): void {
  if (!isRequest(complaint)) throw new Refusal('not-a-request', {register: complaint.register});
}
