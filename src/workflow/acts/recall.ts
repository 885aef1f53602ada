import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {ActContext, Effect} from './context';
import {openReferral} from './open-referral';

/** C6: an officer waits no longer for a unit's part, so that the others' parts can be answered. */
export function recall(
  {complaint}: Dossier,
  {referral}: Act & {type: 'recall'},
  {now: at, by}: ActContext,
): Effect {
  openReferral(complaint, referral);
  return {events: [{type: 'referralReturned', at, by, referral, unit: null}]};
}
