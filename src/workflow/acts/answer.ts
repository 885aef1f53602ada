import type {AnswerAssessment} from '../../domain/answer/assess-answer';
import type {AnswerVerdict} from '../../domain/answer/verdict';
import {awaitsSignature, type FinalLetter} from '../../domain/complaint/answer-letter';
import type {Dossier} from '../../domain/complaint/dossier';
import {isRequest} from '../../domain/complaint/information-request';
import type {Act} from '../../domain/desk/act';
import {mayDo} from '../../domain/desk/permissions';
import type {Enclosure} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import {dueAt} from '../../domain/calendar/deadline';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import {calendarOf} from '../../domain/settings';
import {LETTER_ENCLOSED} from '../../ui/text/letter-flaws';
import {answerMail} from '../../ui/text/mails/answer';
import {draftedLetter, passLetter} from './answer-letter';
import {ActContext, assertStatus, Effect} from './context';
import {passGate} from './gate';
import {toCitizen} from './letter-to-citizen';
import {assertOtherOfficer} from './reopen';

/** SOP A5: the public answer, written from the PPID's material and kept apart from it (design 11). */
export function draft(
  {complaint, texts}: Dossier,
  act: Act & {type: 'draft'},
  context: ActContext,
): Effect {
  const early = complaint.route.direct ? (['received'] as const) : [];
  assertStatus(complaint, ...early, 'classified', 'responded', 'drafted', 'reopened');
  const answer = act.answer.trim();
  if (answer === '') throw new Refusal('empty-answer', {register: complaint.register});
  const {fields, event} = draftedLetter(act.letter, context);
  const {letter: _before, ...others} = texts;
  const draftHash = context.seal(answer);
  return {
    events: [{type: 'answerDrafted', at: context.now, by: context.by, draftHash, ...event}],
    texts: {...others, answer, answerBy: context.by, ...(fields ? {letter: fields} : {})},
  };
}

/**
 * SOP A5: the answer goes out; in a one-person office the writer approves, and the journal says so (J3). An official
 * letter is approved first and goes out once it is signed (J4).
 */
export function approve(
  dossier: Dossier,
  act: Act & {type: 'approve'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  assertStatus(complaint, 'drafted');
  // It is approved already; what is left is its signature.
  if (awaitsSignature(complaint))
    throw new Refusal('wrong-status', {register: complaint.register, status: complaint.status});
  assertOtherOfficer(dossier, context);
  assertSecondPerson(dossier, context);
  if (isRequest(complaint) && !complaint.request?.decision)
    throw new Refusal('no-outcome', {register: complaint.register});
  const {verdict, assessment, reason} = passGate(
    dossier,
    texts.answer,
    act.overrideReason,
    context,
  );
  const given = {
    answerHash: context.seal(texts.answer),
    self: complaint.answer?.draftedBy === context.by,
    verdict,
  };
  const kept = reason ? {...texts, overrideReason: reason} : texts;
  if (texts.letter) {
    passLetter(dossier, texts.letter, context.settings);
    const {now: at, by} = context;
    return {events: [{type: 'letterApproved', at, by, ...given}], texts: kept};
  }
  return giveAnswer({...dossier, texts: kept}, {...given, promises: assessment.promises}, context);
}

/** What is known of an answer that may go. */
export interface Given {
  answerHash: string;
  self: boolean;
  verdict: AnswerVerdict;
  promises: AnswerAssessment['promises'];
  /** J4: the letter it is given as, and the mail's part of it. */
  letter?: FinalLetter;
  enclosure?: Enclosure;
}

/** The answer is given: the citizen is told, its promises are kept in mind, and the time of silence begins. */
export function giveAnswer(
  dossier: Dossier,
  {promises, enclosure, ...given}: Given,
  context: ActContext,
): Effect {
  const {texts} = dossier;
  const note = enclosure ? LETTER_ENCLOSED : '';
  const mail = answerMail(dossier, context.citizenAddress(dossier.entry), note);
  const told = toCitizen(dossier, 'answer', mail, context);
  const event = {
    type: 'answered' as const,
    at: context.now,
    by: context.by,
    silentUntil: silentUntil(context),
    ...given,
    ...(promises.length > 0 ? {pledges: promises.map(({date}) => date)} : {}),
  };
  const pledges = [...(texts.pledges ?? []), ...promises.map(({what}) => ({what}))];
  return {
    events: [event, ...told.events],
    letters: told.letters?.map(letter => (enclosure ? {...letter, enclosure} : letter)),
    texts: promises.length > 0 ? {...texts, pledges} : texts,
  };
}

/** J8: until then the citizen may say that it is not settled; then it closes by itself. */
export function silentUntil({now, settings}: ActContext): number {
  const limit = {amount: lifecycleOf(settings).silenceDays, unit: 'workingDays' as const};
  return dueAt(now, limit, calendarOf(settings), settings.office.zone);
}

/** J3: where the office wants it, who wrote an answer does not approve it, as long as somebody else can. */
function assertSecondPerson({complaint}: Dossier, {by, settings}: ActContext): void {
  if (!settings.secondApproval || complaint.answer?.draftedBy !== by) return;
  const others = settings.officers.filter(
    ({email, role}) => email !== by && mayDo(role, 'approve'),
  );
  if (others.length === 0) return;
  const names = others.map(({name}) => name).join(' atau ');
  throw new Refusal('own-approval', {register: complaint.register, others: names});
}
