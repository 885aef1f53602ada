import {dueAt} from '../../domain/calendar/deadline';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {openQuestion} from '../../domain/lifecycle/pauses';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import {Refusal} from '../../domain/result';
import {calendarOf} from '../../domain/settings';
import {questionMail} from '../../ui/text/mails/question';
import {ActContext, assertStatus, Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';

/** K6: a question to the citizen, by mail or by word of mouth. The clocks pause until the answer. */
export function ask(dossier: Dossier, act: Act & {type: 'ask'}, context: ActContext): Effect {
  const {complaint, texts} = dossier;
  const {now: at, by, settings} = context;
  const {register} = complaint;
  assertStatus(complaint, 'received', 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const question = act.question.trim();
  if (question === '') throw new Refusal('no-question', {register});
  if (openQuestion(complaint)) throw new Refusal('already-asked', {register});
  const {replyDays} = lifecycleOf(settings);
  const limit = {amount: replyDays, unit: 'workingDays' as const};
  const until = dueAt(at, limit, calendarOf(settings), settings.office.zone);
  const asked = {type: 'asked' as const, at, by, questionHash: context.seal(question), until};
  const withQuestion = {...texts, questions: [...(texts.questions ?? []), question]};
  if (!complaint.reachableByMail)
    return {
      events: [asked, {type: 'noticeDue', at, by, kind: 'question'}],
      texts: withQuestion,
    };
  const wording = questionMail(dossier, {question, until}, context);
  return {
    events: [asked],
    texts: withQuestion,
    letters: [letterToCitizen('question', dossier, wording, context)],
  };
}
