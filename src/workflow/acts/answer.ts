import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {answerMail} from '../../ui/text/mails';
import {ActContext, assertStatus, Effect} from './context';

/** SOP A5: the public answer, written from the PPID's material and kept apart from it (decision 11). */
export function draft(
  {complaint, texts}: Dossier,
  act: Act & {type: 'draft'},
  context: ActContext,
): Effect {
  assertStatus(complaint, 'classified', 'responded', 'drafted');
  const answer = act.answer.trim();
  if (answer === '') throw new Refusal('empty-answer', {register: complaint.register});
  return {
    events: [
      {type: 'answerDrafted', at: context.now, by: context.by, draftHash: context.seal(answer)},
    ],
    texts: {...texts, answer, answerBy: context.by},
  };
}

/** SOP A5: the answer goes out; in a one-person office the writer approves, and the journal says so (J3). */
export function approve(
  dossier: Dossier,
  _act: Act & {type: 'approve'},
  context: ActContext,
): Effect {
  const {complaint, complainant, texts} = dossier;
  const {now, by} = context;
  assertStatus(complaint, 'drafted');
  const self = complaint.answer?.draftedBy === by;
  const answered = {
    type: 'answered' as const,
    at: now,
    by,
    answerHash: context.seal(texts.answer),
    self,
  };
  if (!complaint.reachableByMail) {
    return {events: [answered, {type: 'noticeDue', at: now, by, kind: 'answer'}]};
  }
  const receipt = complaint.mails.find(mail => mail.kind === 'receipt');
  const letter = {
    kind: 'answer' as const,
    to: complainant.email,
    replyTo: null,
    threadId: receipt?.threadId ?? null,
    ...answerMail(dossier),
  };
  return {events: [answered], letters: [letter]};
}
