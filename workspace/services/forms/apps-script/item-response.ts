import {emulate, stateOf} from '../../../runtime/emulate';
import type {Answer, Grade, Item} from '../views';
import {feedback, plainFeedback} from './feedback';
import type {HeldItem} from './held';
import {item} from './item';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

interface HeldAnswer extends HeldItem {
  answer: Answer;
  /** By item id, as the response has them. */
  grades: {[itemId: string]: Grade};
}

/** What the form itself says of an answer to choices of which some are right; undefined where it cannot judge. */
function isRight({choices}: Item, answer: Answer): boolean | undefined {
  const right = choices.filter(({correct}) => correct).map(({value}) => value);
  if (right.length === 0) return undefined;
  const given = [answer].flat().filter(one => typeof one === 'string' && one !== '');
  const all = given.length === right.length && given.every(one => right.includes(one as string));
  return Array.isArray(answer) ? all : right.includes(answer);
}

function grade(state: HeldAnswer, patch: Grade): void {
  const {item: of, grades} = state;
  state.grades = {...grades, [of.id]: {...grades[of.id], ...patch}};
}

export const itemResponse: (state: HeldAnswer) => ItemResponse = emulate<ItemResponse, HeldAnswer>(
  'ItemResponse',
  () => ({
    getFeedback() {
      const {item: of, answer, grades} = this.$;
      const given = grades[of.id]?.feedback;
      const right = isRight(of, answer);
      if (given || right === undefined) return feedback(given ?? of.generalFeedback);
      return feedback(right ? of.feedbackForCorrect : of.feedbackForIncorrect);
    },
    getItem() {
      return item({form: this.$.form, item: this.$.item});
    },
    getResponse() {
      return this.$.answer as ReturnType<ItemResponse['getResponse']>;
    },
    /** null where nobody has graded and the form cannot (reference/forms/item-response#getScore()). */
    getScore() {
      const {item: of, answer, grades, form} = this.$;
      const right = isRight(of, answer);
      const own =
        form.settings.isQuiz && right !== undefined ? (right ? (of.points ?? 0) : 0) : null;
      return grades[of.id]?.score ?? (own as number);
    },
    setFeedback(given: unknown) {
      const plain = plainFeedback(given as GoogleAppsScript.Forms.QuizFeedback | null);
      grade(this.$, {feedback: plain ?? {text: '', links: []}});
      return this;
    },
    setScore(score: unknown) {
      grade(this.$, {score: Number(score)});
      return this;
    },
  }),
);

/** The item an answer belongs to, the answer, and what a script gave for it. */
export const plainAnswer = (response: ItemResponse): HeldAnswer => stateOf<HeldAnswer>(response);
