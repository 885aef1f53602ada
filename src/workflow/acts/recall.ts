import type {Dossier} from '../../domain/complaint/dossier';
import {isOpen} from '../../domain/complaint/referral';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {ActContext, Effect} from './context';

/** C6: an officer waits no longer for a unit's part, so that the others' parts can be answered. */
export function recall(
  {complaint}: Dossier,
  act: Act & {type: 'recall'},
  {now: at, by}: ActContext,
): Effect {
  const {referral} = act;
  const one = complaint.referrals[referral];
  if (!one || !isOpen(one)) throw new Refusal('unknown-referral', {register: complaint.register});
  return {events: [{type: 'referralReturned', at, by, referral, unit: null}]};
}
