import type {Channel} from '../../domain/channel';
import {hasEnded} from '../../domain/complaint/complaint';
import {mayReceive} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import type {Addition, Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import {isOpen} from '../../domain/complaint/referral';
import type {Act} from '../../domain/desk/act';
import type {Letter} from '../../domain/ledger/transaction';
import {dueAfterPause, openQuestion} from '../../domain/lifecycle/pauses';
import {type Rating, ratingOf} from '../../domain/lifecycle/rating';
import {onlyThanks} from '../../domain/lifecycle/thanks';
import {wantsWithdrawal} from '../../domain/lifecycle/withdrawal';
import {Refusal} from '../../domain/result';
import {calendarOf} from '../../domain/settings';
import {additionMail, UNASKED} from '../../ui/text/mails/question';
import type {ActContext, Effect} from './context';
import {reopened} from './reopen';

/** What a citizen wrote or said, and how it came. */
export interface CitizenWords {
  text: string;
  how: Channel;
  /** The Gmail message, so that it counts once. */
  messageId?: string;
  /** The mail was longer (design 11). */
  isCut?: true;
}

/**
 * K6, J8: what becomes of a citizen's words, wherever they come from. They answer the open question; on an ended
 * complaint they open it again, unless they only thank or withdraw it; else they are added to it. Nothing is ever lost.
 */
export function hearCitizen(dossier: Dossier, words: CitizenWords, context: ActContext): Effect {
  const {complaint} = dossier;
  const rating = complaint.status === 'answered' ? ratingOf(words.text) : null;
  if (rating) return rated(dossier, words, rating, context);
  const isContent = onlyThanks(words.text) || wantsWithdrawal(words.text);
  const reopens = hasEnded(complaint) && complaint.status !== 'voided' && !isContent;
  return reopens
    ? reopenByCitizen(dossier, words, context)
    : citizenAnswered(dossier, words, context);
}

/**
 * J9: one word says whether the answer will do; what else a discontented citizen writes opens the complaint again.
 *
 * @param words empty where the tracking page's button alone was pressed.
 */
export function rated(
  dossier: Dossier,
  words: CitizenWords,
  {satisfied, words: more}: Rating,
  context: ActContext,
): Effect {
  const reopens = !satisfied && more !== '' && !onlyThanks(more);
  const {now: at, by} = context;
  const event = {type: 'rated' as const, at, by, satisfied};
  if (words.text === '') return {events: [event]};
  const heard = reopens
    ? reopenByCitizen(dossier, words, context)
    : citizenAnswered(dossier, words, context);
  return {...heard, events: [event, ...heard.events]};
}

/**
 * J8: the citizen is not content; their words are the reason, and an addition to the complaint. After a closing for want
 * of an answer (K6) they are that answer.
 */
export function reopenByCitizen(
  dossier: Dossier,
  words: CitizenWords,
  context: ActContext,
): Effect {
  const again = reopened(dossier, {reason: words.text, how: words.how}, context);
  const {closure, questions} = dossier.complaint;
  const place = closure?.why === 'noReply' ? questions.length - 1 : null;
  const heard = wrote({...dossier, texts: again.texts!}, words, place, context);
  return {...heard, events: [...again.events, ...heard.events]};
}

/** K6: the answer to the open question, with which the clocks run on; words nobody asked for are kept beside it. */
export function citizenAnswered(
  dossier: Dossier,
  words: CitizenWords,
  context: ActContext,
): Effect {
  const {complaint} = dossier;
  if (words.text.trim() === '') throw new Refusal('no-words', {register: complaint.register});
  return wrote(dossier, words, openQuestion(complaint)?.place ?? null, context);
}

/** @param place of the question that the words answer; null where nobody asked. */
function wrote(
  dossier: Dossier,
  words: CitizenWords,
  place: number | null,
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  const {settings, now} = context;
  const question = place === null ? undefined : complaint.questions[place];
  const asked = place === null ? UNASKED : (texts.questions?.[place] ?? '');
  const added = addition(asked, words, context);
  const dueAt = question
    ? dueAfterPause(
        complaint,
        {from: question.at, to: now},
        calendarOf(settings),
        settings.office.zone,
      )
    : [];
  return {
    events: [
      {
        ...said(added, words, context),
        question: place,
        ...(dueAt.length > 0 ? {dueAt} : {}),
      },
    ],
    texts: {...texts, additions: [...(texts.additions ?? []), added]},
    letters: question ? lettersToUnits(dossier, added, new Map(dueAt), context) : [],
  };
}

/** K6: an officer enters what the citizen said at the counter, on the telephone or on a platform. */
export function hear(dossier: Dossier, act: Act & {type: 'hear'}, context: ActContext): Effect {
  const {complaint} = dossier;
  const {status, register} = complaint;
  // What is over is opened again instead, with the words as the reason.
  if (hasEnded(complaint) && status !== 'answered' && status !== 'forwarded')
    throw new Refusal('wrong-status', {register, status});
  return citizenAnswered(dossier, {text: act.text, how: act.how}, context);
}

function addition(
  question: string,
  {text, messageId, isCut}: CitizenWords,
  {now: at}: ActContext,
): Addition {
  const answers = [{question, answer: text.trim()}];
  return {at, ...(messageId ? {messageId} : {}), answers, ...(isCut ? {isCut} : {})};
}

function said(
  {answers}: Addition,
  {how, messageId}: CitizenWords,
  {now: at, by, seal}: ActContext,
) {
  const textHash = seal(JSON.stringify(answers));
  return {type: 'citizenWrote' as const, at, by, how, textHash, ...(messageId ? {messageId} : {})};
}

/** The units that wait with the citizen learn the answer and their new deadline, in the referral's own thread. */
function lettersToUnits(
  dossier: Dossier,
  added: Addition,
  dueAt: ReadonlyMap<number, number>,
  {settings, replyAddress}: ActContext,
): Letter[] {
  const {complaint, entry} = dossier;
  const guard = guardOf(dossier, settings);
  const [shown] = conceal({...dossier, texts: {...dossier.texts, additions: [added]}}).texts
    .additions!;
  return complaint.referrals.flatMap((referral, index): Letter[] => {
    if (!isOpen(referral) || !mayReceive(guard, settings, {unit: referral.unit})) return [];
    const thread = complaint.mails.find(one => one.kind === 'referral' && one.referral === index);
    const until = dueAt.get(index) ?? referral.dueAt;
    return [
      {
        kind: 'addition',
        to: referral.ppid,
        replyTo: replyAddress(entry, index),
        threadId: thread?.threadId ?? null,
        referral: index,
        later: true,
        ...additionMail(dossier, shown!, {...referral, dueAt: until}, settings),
      },
    ];
  });
}
