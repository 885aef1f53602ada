import {LONGEST_BODY, LONGEST_LINE} from './lengths';
import type {FormMapping} from './form-mapping';
import type {FormSubmission} from './intake';

/** Of the 360,000 characters of texts that the ledger holds for a complaint, the rest is what comes later. */
const MOST = 50_000;
const ELLIPSIS = ' …';

/**
 * The answers of a response as far as the ledger keeps them: Forms takes any length, and one endless answer would keep
 * every complaint after it from its number. The response itself stays whole in the Form.
 */
export function keptAnswers(
  {answers}: Pick<FormSubmission, 'answers'>,
  {fields}: Pick<FormMapping, 'fields'>,
): {answers: FormSubmission['answers']; isCut: boolean} {
  let room = MOST;
  const kept = answers.map(one => {
    const field = fields[one.id];
    const isLine = field !== undefined && field !== 'body';
    const answer = beginning(one.answer, Math.min(isLine ? LONGEST_LINE : LONGEST_BODY, room));
    room -= Math.min(room, answer.length);
    return {...one, answer};
  });
  return {answers: kept, isCut: kept.some(({answer}, place) => answer !== answers[place]!.answer)};
}

function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  // A sign of two units is not cut in half.
  return (
    text
      .slice(0, length)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd() + ELLIPSIS
  );
}
