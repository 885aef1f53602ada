import {HOLLOW, PUTTING_OFF, VAGUE_DOING} from '../../data/answer-cues';
import {hasCue} from '../classification/words';
import {type BodySentence, bodyOf} from './body';
import {type DateBase, datesIn} from './dates';
import {doesSomething, type Elements, elementsOf, informs, onlyLooks} from './elements';
import {type Promised, promisesIn} from './promises';

/** J2: whether a text really answers. */
export interface AnswerAssessment {
  elements: Elements;
  promises: Promised[];
  /** It only puts off or only thanks: nothing done, nothing said, no day named. */
  nonAnswer: boolean;
}

/**
 * Looks at the content of an answer. It would rather miss an empty answer than accuse a real one: sentences it does not
 * understand count as content unless another one puts off.
 */
export function assessAnswer(
  complaint: {title: string; text: string},
  answer: string,
  base: DateBase,
): AnswerAssessment {
  const body = bodyOf(answer);
  const promises = promisesIn(body, base);
  const says = body.some(
    one =>
      (doesSomething(one.text) && !onlyLooks(one)) ||
      (informs(one) && !isHollow(one)) ||
      // The day of the complaint itself is cited; a later one is something new.
      datesIn(one.text, base).some(({date}) => date > base.today),
  );
  const putsOff =
    body.some(({words}) => hasCue(words, PUTTING_OFF)) ||
    body.some(onlyLooks) ||
    body.every(isHollow);
  return {
    elements: elementsOf(complaint, answer, body, base),
    promises,
    nonAnswer: putsOff && !says && promises.length === 0,
  };
}

/** Nothing but courtesy and office: of no word can be told what the answer is about. */
function isHollow({words}: BodySentence): boolean {
  return words.every(
    word => word.length === 1 || hasCue([word], HOLLOW) || hasCue([word], VAGUE_DOING),
  );
}
