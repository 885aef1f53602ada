import {emulate, stateOf} from '../../../runtime/emulate';
import type {Feedback} from '../views';

type QuizFeedback = GoogleAppsScript.Forms.QuizFeedback;
type Builder = GoogleAppsScript.Forms.QuizFeedbackBuilder;

const made = emulate<QuizFeedback, Feedback>('QuizFeedback', () => ({
  getLinkUrls() {
    return this.$.links.map(({url}) => url);
  },
  getText() {
    return this.$.text;
  },
}));

const copied = ({text, links}: Feedback): Feedback => ({text, links: [...links]});

const builder: (state: Feedback) => Builder = emulate<Builder, Feedback>(
  'QuizFeedbackBuilder',
  () => ({
    addLink(url: string, displayText: string = url) {
      this.$.links.push({url, text: displayText});
      return this;
    },
    build() {
      return made(copied(this.$));
    },
    copy() {
      return builder(copied(this.$));
    },
    setText(text: string) {
      this.$.text = String(text);
      return this;
    },
  }),
);

/** FormApp.createFeedback */
export const createFeedback = (): Builder => builder({text: '', links: []});

/** What is kept as a script sees it; null where nothing is. */
export const feedback = (held: Feedback | null | undefined): QuizFeedback =>
  (held ? made(held) : null) as QuizFeedback;

/** null takes a feedback away. */
export const plainFeedback = (given: QuizFeedback | null): Feedback | null =>
  given && copied(stateOf<Feedback>(given));
