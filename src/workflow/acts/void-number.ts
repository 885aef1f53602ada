import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {voidedMail} from '../../ui/text/mails/voided';
import {ActContext, assertStatus, Effect} from './context';

/** R5: the number stays in the register with its reason, the complaint behind it is none (SOP A2 numbers once). */
export function voidNumber(
  dossier: Dossier,
  act: Act & {type: 'void'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  assertStatus(complaint, 'received', 'classified');
  const voidReason = act.reason.trim();
  if (voidReason === '') throw new Refusal('no-reason', {register: complaint.register});
  const {now: at, by} = context;
  const heard = complaint.mails.length > 0 || complaint.notices.some(notice => notice.told);
  const voided = {type: 'voided' as const, at, by, reasonHash: context.seal(voidReason)};
  const withReason = {...texts, voidReason};
  // Who never heard of the number need not hear that it is gone.
  if (!heard) return {events: [voided], texts: withReason};
  if (!complaint.reachableByMail)
    return {
      events: [voided, {type: 'noticeDue', at, by, kind: 'voided'}],
      texts: withReason,
    };
  const letter = {
    kind: 'voided' as const,
    to: dossier.complainant.email,
    replyTo: null,
    threadId: complaint.mails.find(mail => mail.kind === 'receipt')?.threadId ?? null,
    ...voidedMail({...dossier, texts: withReason}, context.settings),
  };
  return {events: [voided], texts: withReason, letters: [letter]};
}
