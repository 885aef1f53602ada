import {shippedProcedure} from '../../data/procedures';
import {dueAt} from '../../domain/calendar/deadline';
import {mayReceive, recipientUnits} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import type {Act} from '../../domain/desk/act';
import {standardOf} from '../../domain/procedure/procedure';
import {Refusal, required} from '../../domain/result';
import {calendarOf} from '../../domain/settings';
import {referralMail} from '../../ui/text/mails';
import {ActContext, assertStatus, Effect} from './context';

/** SOP A4: the complaint goes to the PPID Pelaksana by mail, who answers by a plain reply (K1, K2). */
export function refer(dossier: Dossier, act: Act & {type: 'refer'}, context: ActContext): Effect {
  const {complaint, entry} = dossier;
  const {settings, now, by} = context;
  assertStatus(complaint, 'classified', 'referred', 'responded');
  const unit = required(
    recipientUnits(settings).find(one => one.name === act.unit),
    'unknown-unit',
    {unit: act.unit},
  );
  if (!mayReceive(guardOf(dossier, settings), settings, {unit: unit.name}))
    throw new Refusal('barred', {register: complaint.register, unit: unit.name});
  const standard = required(
    standardOf(shippedProcedure(complaint.procedure), 'refer'),
    'bad-request',
  );
  const due = dueAt(now, standard, calendarOf(settings), settings.office.zone);
  const wording = referralMail(
    conceal(dossier),
    {unit: unit.name, ppidName: unit.ppidName, dueAt: due},
    settings,
  );
  return {
    events: [{type: 'referred', at: now, by, unit: unit.name, ppid: unit.ppidEmail, dueAt: due}],
    letters: [
      {
        kind: 'referral',
        to: unit.ppidEmail,
        replyTo: context.replyAddress(entry, complaint.referrals.length),
        threadId: null,
        ...wording,
      },
    ],
  };
}
