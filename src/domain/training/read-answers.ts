import {Refusal} from '../result';
import {type TrainingAnswer, UNANSWERED} from './case';

/** Longer than any letter. */
const LONGEST = 20_000;

/**
 * The answers of an exercise as a page sent them.
 *
 * @throws Refusal bad-request where one is of another making.
 */
export function readAnswers(sent: readonly unknown[]): TrainingAnswer[] {
  return sent.map(one => {
    const fields = (one ?? {}) as Record<string, unknown>;
    const read = Object.keys({...UNANSWERED, id: ''}).map(name => {
      const value = fields[name];
      if (typeof value !== 'string' || value.length > LONGEST)
        throw new Refusal('bad-request', {field: 'jawaban latihan'});
      return [name, value];
    });
    return Object.fromEntries(read) as TrainingAnswer;
  });
}
