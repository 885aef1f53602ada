import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {addDays, dateOf, isCalendarDate} from '../../domain/instant';
import {Refusal} from '../../domain/result';
import {interimMail, untilSentence} from '../../ui/text/mails/answer';
import {ActContext, assertStatus, Effect} from './context';
import {passGate} from './gate';
import {toCitizen} from './letter-to-citizen';

/** An answer put off for longer than this is none. */
const LONGEST = 366;

/**
 * SOP A5, J2: *jawaban sementara*. It says what is being done and by which day the whole answer comes; the SOP's clock
 * stops and the case stays open, where it is.
 */
export function interim(
  dossier: Dossier,
  act: Act & {type: 'interim'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  const {now, by, settings, seal} = context;
  assertStatus(complaint, 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const {register} = complaint;
  const words = act.answer.trim();
  if (words === '') throw new Refusal('empty-answer', {register});
  const today = dateOf(now, settings.office.zone);
  if (!isCalendarDate(act.until) || act.until <= today || act.until > addDays(today, LONGEST))
    throw new Refusal('bad-until', {register});
  const answer = `${words}\n\n${untilSentence(act.until)}`;
  const {verdict, reason} = passGate(dossier, answer, act.overrideReason, context);
  const said = {
    ...texts,
    ...(reason ? {overrideReason: reason} : {}),
    interims: [...(texts.interims ?? []), answer],
  };
  const told = toCitizen(dossier, 'interim', interimMail({...dossier, texts: said}), context);
  return {
    events: [
      {type: 'interimAnswered', at: now, by, answerHash: seal(answer), until: act.until, verdict},
      ...told.events,
    ],
    letters: told.letters,
    texts: said,
  };
}
