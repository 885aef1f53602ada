import {mayReceive} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import type {Act} from '../../domain/desk/act';
import {parseAddress} from '../../domain/mail/address';
import {Refusal, required} from '../../domain/result';
import {referralMail} from '../../ui/text/mails/referral';
import {ActContext, Effect} from './context';
import {openReferral} from './open-referral';

/** K5: an officer has seen that the mail came back or that the PPID is away, and sees to it elsewhere. */
export function seeTrouble(
  {complaint}: Dossier,
  {referral}: Act & {type: 'seeTrouble'},
  {now: at, by}: ActContext,
): Effect {
  required(openReferral(complaint, referral).trouble, 'unknown-referral', {
    register: complaint.register,
  });
  return {events: [{type: 'troubleSeen', at, by, referral}]};
}

/** K5: the *Plh* answers instead of a PPID who is away; unit, part and deadline stay. */
export function substitute(
  dossier: Dossier,
  act: Act & {type: 'substitute'},
  context: ActContext,
): Effect {
  const {complaint, entry} = dossier;
  const {settings, now: at, by} = context;
  const {referral} = act;
  const {unit, dueAt, trouble} = openReferral(complaint, referral);
  required(trouble, 'unknown-referral', {register: complaint.register});
  const ppid = required(parseAddress(act.email), 'bad-request', {field: 'surel Plh'});
  const name = required(act.name.trim() || null, 'bad-request', {field: 'nama Plh'});
  if (!mayReceive(guardOf(dossier, settings), settings, {email: ppid}))
    throw new Refusal('barred', {register: complaint.register, unit: name});
  return {
    events: [{type: 'substituted', at, by, referral, ppid}],
    letters: [
      {
        kind: 'referral',
        to: ppid,
        replyTo: context.replyAddress(entry, referral),
        threadId: null,
        referral,
        ...referralMail(conceal(dossier), {unit, ppidName: name, dueAt}, settings),
      },
    ],
  };
}
