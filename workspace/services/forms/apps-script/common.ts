import {call} from '../../../runtime/bridge';
import type {Answer, Item} from '../views';
import {ItemType} from './enums';
import {change, type HeldItem, type Holding} from './held';
import {itemResponse} from './item-response';
import {feedback, plainFeedback} from './feedback';
import {plainRules} from './validation';

type QuizFeedback = GoogleAppsScript.Forms.QuizFeedback;

/** What every item has. `name` is the class, as the bridge names its members; `make` gives one of it. */
export const common = <T>(name: string, make: (state: HeldItem) => T) => ({
  duplicate(this: Holding) {
    const item = call<Item>(`${name}.duplicate`, this.$.form.id, this.$.item.id);
    const {items} = this.$.form;
    items.splice(items.indexOf(this.$.item) + 1, 0, item);
    return make({form: this.$.form, item});
  },
  getHelpText(this: Holding) {
    return this.$.item.help;
  },
  getId(this: Holding) {
    return this.$.item.id;
  },
  getIndex(this: Holding) {
    return this.$.form.items.findIndex(item => item.id === this.$.item.id);
  },
  getTitle(this: Holding) {
    return this.$.item.title;
  },
  getType(this: Holding) {
    return ItemType[this.$.item.type];
  },
  setHelpText(this: T & Holding, help: string) {
    return change(this, `${name}.setHelpText`, {help: String(help)});
  },
  setTitle(this: T & Holding, title: string) {
    return change(this, `${name}.setTitle`, {title: String(title)});
  },
});

/** What a question of a quiz is worth. */
export const worth = <T>(name: string) => ({
  getPoints(this: Holding) {
    return this.$.item.points ?? 0;
  },
  setPoints(this: T & Holding, points: number) {
    return change(this, `${name}.setPoints`, {points: Number(points)});
  },
});

/** What a quiz says of an answer that no machine can judge. */
export const judged = <T>(name: string) => ({
  ...worth<T>(name),
  getGeneralFeedback(this: Holding) {
    return feedback(this.$.item.generalFeedback);
  },
  setGeneralFeedback(this: T & Holding, given: QuizFeedback) {
    const generalFeedback = plainFeedback(given);
    return change(this, `${name}.setGeneralFeedback`, {generalFeedback});
  },
});

/** What a quiz says of a right choice and of a wrong one. */
export const marked = <T>(name: string) => ({
  ...worth<T>(name),
  getFeedbackForCorrect(this: Holding) {
    return feedback(this.$.item.feedbackForCorrect);
  },
  getFeedbackForIncorrect(this: Holding) {
    return feedback(this.$.item.feedbackForIncorrect);
  },
  setFeedbackForCorrect(this: T & Holding, given: QuizFeedback) {
    const feedbackForCorrect = plainFeedback(given);
    return change(this, `${name}.setFeedbackForCorrect`, {feedbackForCorrect});
  },
  setFeedbackForIncorrect(this: T & Holding, given: QuizFeedback) {
    const feedbackForIncorrect = plainFeedback(given);
    return change(this, `${name}.setFeedbackForIncorrect`, {feedbackForIncorrect});
  },
});

/** What every question has. */
export const question = <T>(name: string) => ({
  isRequired(this: Holding) {
    return this.$.item.required;
  },
  setRequired(this: T & Holding, required: boolean) {
    return change(this, `${name}.setRequired`, {required: Boolean(required)});
  },
});

export const validated = <T>(name: string) => ({
  clearValidation(this: T & Holding) {
    return change(this, `${name}.clearValidation`, {rules: []});
  },
  setValidation(this: T & Holding, validation: object) {
    return change(this, `${name}.setValidation`, {rules: plainRules(validation)});
  },
});

export const grid = <T>(name: string) => ({
  getColumns(this: Holding) {
    return [...this.$.item.columns];
  },
  getRows(this: Holding) {
    return [...this.$.item.rows];
  },
  setColumns(this: T & Holding, columns: string[]) {
    return change(this, `${name}.setColumns`, {columns: columns.map(String)});
  },
  setRows(this: T & Holding, rows: string[]) {
    return change(this, `${name}.setRows`, {rows: rows.map(String)});
  },
});

export const dated = <T>(name: string) => ({
  includesYear(this: Holding) {
    return this.$.item.includesYear;
  },
  setIncludesYear(this: T & Holding, includesYear: boolean) {
    return change(this, `${name}.setIncludesYear`, {includesYear});
  },
});

/** An answer to the item, for a response the script makes. */
export function answer({$: {form, item}}: Holding, given: Answer) {
  return itemResponse({form, item, answer: given, grades: {}});
}
