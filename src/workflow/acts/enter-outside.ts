import type {Dossier} from '../../domain/complaint/dossier';
import type {ComplaintEvent} from '../../domain/complaint/event';
import type {Act} from '../../domain/desk/act';
import {OUTSIDE_SYSTEMS} from '../../domain/outside/system';
import {readTrackingNumber} from '../../domain/outside/tracking-number';
import {Refusal} from '../../domain/result';
import type {ActContext, Effect} from './context';

/**
 * SOP B3: the complaint stands in ULAS or SP4N-LAPOR! as well, and its complainant is told of one number: the one given
 * there. Who has not been told anything yet hears it with the receipt.
 */
export function enterOutside(
  {complaint, texts}: Dossier,
  act: Act & {type: 'enterOutside'},
  {now, by}: Pick<ActContext, 'now' | 'by'>,
): Effect {
  const {register, outside} = complaint;
  if (!OUTSIDE_SYSTEMS.includes(act.system)) throw new Refusal('bad-request', {field: 'system'});
  const number = readTrackingNumber(act.number);
  if (number === null) throw new Refusal('no-tracking-number', {register});
  if (outside) throw new Refusal('already-outside', {register, number: outside.number});
  const events: ComplaintEvent[] = [
    {type: 'enteredOutside', at: now, by, system: act.system, number},
  ];
  const hasHeard =
    complaint.reachableByMail ||
    complaint.notices.some(({kind, told}) => kind === 'receipt' && told !== null);
  if (hasHeard) events.push({type: 'noticeDue', at: now, by, kind: 'outsideNumber'});
  return {events, texts};
}
