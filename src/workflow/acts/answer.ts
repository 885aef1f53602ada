import {blockingFindings, type LanguageVerdict} from '../../domain/answer/check-answer';
import type {Dossier, Texts} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {dueAt} from '../../domain/calendar/deadline';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import {calendarOf} from '../../domain/settings';
import {answerMail} from '../../ui/text/mails';
import {ActContext, assertStatus, Effect} from './context';
import {letterToCitizen} from './letter-to-citizen';
import {assertOtherOfficer} from './reopen';

/** SOP A5: the public answer, written from the PPID's material and kept apart from it (decision 11). */
export function draft(
  {complaint, texts}: Dossier,
  act: Act & {type: 'draft'},
  context: ActContext,
): Effect {
  assertStatus(complaint, 'classified', 'responded', 'drafted', 'reopened');
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
  act: Act & {type: 'approve'},
  context: ActContext,
): Effect {
  const {complaint} = dossier;
  const {now, by} = context;
  assertStatus(complaint, 'drafted');
  assertOtherOfficer(dossier, context);
  const {texts, language} = judged(dossier, act.languageReason ?? '', context);
  const self = complaint.answer?.draftedBy === by;
  const answered = {
    type: 'answered' as const,
    at: now,
    by,
    answerHash: context.seal(texts.answer),
    self,
    language,
    silentUntil: silentUntil(context),
  };
  if (!complaint.reachableByMail) {
    return {events: [answered, {type: 'noticeDue', at: now, by, kind: 'answer'}], texts};
  }
  const letter = letterToCitizen('answer', dossier, answerMail(dossier), context);
  return {events: [answered], letters: [letter], texts};
}

/** J1: an answer goes out clean, or with a reason that is kept; the journal has the verdict and the reason's hash. */
function judged(
  {complaint, texts}: Dossier,
  reason: string,
  {checkAnswer, seal}: ActContext,
): {texts: Texts; language: LanguageVerdict} {
  const check = checkAnswer(texts.answer);
  const blocking = blockingFindings(check);
  const language = {version: check.version, findings: blocking.length};
  const why = reason.trim();
  if (blocking.length === 0) return {texts, language};
  if (why === '') {
    const {register} = complaint;
    const found = blocking.slice(0, 3).map(one => `"${one.found.trim()}"`);
    throw new Refusal('language', {
      register,
      count: String(blocking.length),
      found: found.join(', '),
    });
  }
  return {
    texts: {...texts, languageReason: why},
    language: {...language, reasonHash: seal(why)},
  };
}

/** J8: until then the citizen may say that it is not settled; then it closes by itself. */
function silentUntil({now, settings}: ActContext): number {
  const limit = {amount: lifecycleOf(settings).silenceDays, unit: 'workingDays' as const};
  return dueAt(now, limit, calendarOf(settings), settings.office.zone);
}
