import {mayReceive} from '../../domain/complaint/barrier';
import {hasEnded} from '../../domain/complaint/complaint';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import {mayRecall} from '../../domain/complaint/referral';
import type {Act} from '../../domain/desk/act';
import type {Letter} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import {recalledMail} from '../../ui/text/mails/referral';
import {ActContext, Effect} from './context';
import {openReferral, threadOf} from './open-referral';

/** C6: an officer waits no longer for a unit's part, so that the others' parts can be answered. */
export function recall(
  dossier: Dossier,
  {referral}: Act & {type: 'recall'},
  context: ActContext,
): Effect {
  const {complaint} = dossier;
  const {register, referrals, status} = complaint;
  openReferral(complaint, referral);
  if (hasEnded(complaint)) throw new Refusal('wrong-status', {register, status});
  if (!mayRecall(referrals, referral)) throw new Refusal('only-part', {register});
  const {now: at, by} = context;
  return {
    events: [{type: 'referralReturned', at, by, referral, unit: null}],
    letters: letterTo(dossier, referral, context),
  };
}

/** In the referral's own thread; none where it was taken back because the complaint is about the unit (C9). */
function letterTo(dossier: Dossier, referral: number, context: ActContext): Letter[] {
  const {settings, replyAddress} = context;
  const {unit, ppid} = dossier.complaint.referrals[referral]!;
  const guard = guardOf(dossier, settings);
  const mayHear = [{unit}, {email: ppid}].every(who => mayReceive(guard, settings, who));
  if (!mayHear) return [];
  return [
    {
      kind: 'referral',
      to: ppid,
      replyTo: replyAddress(dossier.entry, referral),
      referral,
      ...threadOf(dossier, referral),
      ...recalledMail(conceal(dossier), settings),
    },
  ];
}
