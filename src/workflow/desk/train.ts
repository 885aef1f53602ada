import {blockingFindings, isHint} from '../../domain/answer/verdict';
import type {Exercise, ExerciseGraded, ItemGraded} from '../../domain/desk/training';
import {ownContacts} from '../../domain/publish/personal';
import {calendarOf, type OfficeSettings} from '../../domain/settings';
import {SAMPLE} from '../../domain/training/case';
import {casesOfRound, itemOf} from '../../domain/training/exercise';
import {grade} from '../../domain/training/grade';
import type {GradedItem, Reason} from '../../domain/training/graded';
import {readAnswers} from '../../domain/training/read-answers';
import {languageMessage} from '../../ui/text/language';
import {partWords, reasonSentence, stepsSentence} from '../../ui/text/desk/training-reasons';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';

/** O5: the samples of an exercise. It reads who asks and the office's lists, and writes nothing. */
export function beginTraining(desk: Desk, identify: Identify, {round}: {round: number}): Exercise {
  identify(desk.ledger.read({}));
  return {items: casesOfRound(round).map(itemOf)};
}

/** O5: the score of an exercise and why, by the rules the desk itself works by. It writes nothing and keeps nothing. */
export function gradeTraining(
  desk: Desk,
  identify: Identify,
  {answers}: {answers: readonly unknown[]},
): ExerciseGraded {
  const snapshot = desk.ledger.read({});
  identify(snapshot);
  const {settings} = snapshot;
  const {score, items} = grade(readAnswers(answers), settings, {
    check: desk.wings.language.answerChecker(desk, settings.words),
    base: {today: SAMPLE.today, calendar: calendarOf(settings)},
    units: settings.units.map(({name}) => name),
    own: ownContacts(settings),
  });
  return {score, at: desk.now(), items: items.map(one => told(one, settings))};
}

function told({of, points, parts, reasons}: GradedItem, settings: OfficeSettings): ItemGraded {
  return {
    id: of.id,
    points,
    parts: parts.map(partWords),
    lesson: of.lesson,
    why: [stepsSentence(of, settings), ...reasons.map(reasonSentence)].filter(Boolean),
    findings: reasons.flatMap(findingsOf),
    model: of.task === 'answer' ? of.model : '',
  };
}

function findingsOf(reason: Reason): ItemGraded['findings'] {
  if (reason.is !== 'language') return [];
  return blockingFindings(reason.check).map(one => ({
    ...one,
    message: languageMessage(one),
    isHint: isHint(one.rule),
  }));
}
