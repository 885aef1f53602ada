import {otherAddressee} from '../../domain/answer/addressee';
import type {AnswerAssessment} from '../../domain/answer/assess-answer';
import {unfilledIn} from '../../domain/answer/placeholders';
import {blockingFindings, type AnswerVerdict} from '../../domain/answer/verdict';
import type {Dossier} from '../../domain/complaint/dossier';
import {dateOf} from '../../domain/instant';
import {placesOf} from '../../domain/language/repeats';
import {Refusal} from '../../domain/result';
import {calendarOf} from '../../domain/settings';
import type {ActContext} from './context';

/** What may go out, and with which verdict. */
export interface Passed {
  verdict: AnswerVerdict;
  assessment: AnswerAssessment;
  /** Empty where none was needed. */
  reason: string;
}

/**
 * The gate before every text to a citizen: it goes out in good Indonesian (J1) and with an answer in it (J2), or with a
 * reason that is kept. The journal gets the verdict and the reason's hash. No reason lets a text through that still has
 * gaps of its template or greets somebody else (J3).
 */
export function passGate(
  {complaint, complainant, texts}: Dossier,
  text: string,
  overrideReason: unknown,
  {checkAnswer, assessAnswer, seal, settings, now}: ActContext,
): Passed {
  const {register} = complaint;
  const reason = typeof overrideReason === 'string' ? overrideReason.trim() : '';
  const gaps = unfilledIn(text);
  if (gaps.length > 0) throw new Refusal('unfilled', {register, gaps: gaps.join(', ')});
  const found = otherAddressee(text, {name: complainant.name, register});
  if (found !== null) throw new Refusal('other-addressee', {register, found});
  const base = {today: dateOf(now, settings.office.zone), calendar: calendarOf(settings)};
  const assessment = assessAnswer({title: texts.title, text: texts.body}, text, base);
  const check = checkAnswer(text);
  const blocking = blockingFindings(check);
  const verdict: AnswerVerdict = {version: check.version, findings: blocking.length};
  if (blocking.length === 0 && !assessment.nonAnswer) return {verdict, assessment, reason: ''};
  if (reason === '') {
    if (assessment.nonAnswer) throw new Refusal('non-answer', {register});
    const count = String(blocking.flatMap(placesOf).length);
    const words = blocking.slice(0, 3).map(one => `"${one.found.trim()}"`);
    throw new Refusal('language', {register, count, found: words.join(', ')});
  }
  return {
    verdict: {
      ...verdict,
      ...(assessment.nonAnswer ? {nonAnswer: true} : {}),
      reasonHash: seal(reason),
    },
    assessment,
    reason,
  };
}
