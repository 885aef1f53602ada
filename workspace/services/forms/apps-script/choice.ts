import {emulate, stateOf} from '../../../runtime/emulate';
import type {Choice, FormView, GoTo} from '../views';
import {PageNavigationType} from './enums';
import {change, type HeldItem, type Holding} from './held';
import {pageBreakItem} from './layout-items';

type GoogleChoice = GoogleAppsScript.Forms.Choice;
type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;
type Navigation = GoogleAppsScript.Forms.PageNavigationType;

interface HeldChoice {
  form: FormView;
  choice: Choice;
}

const makeChoice = emulate<GoogleChoice, HeldChoice>('Choice', () => ({
  getGotoPage() {
    return pageOf(this.$.form, this.$.choice.goTo ?? null);
  },
  getPageNavigationType() {
    const {goTo} = this.$.choice;
    return goTo ? PageNavigationType[goTo.type] : (null as unknown as Navigation);
  },
  getValue() {
    return this.$.choice.value;
  },
  isCorrectAnswer() {
    return this.$.choice.correct ?? false;
  },
}));

/** The page break a jump leads to; null where it leads to none. */
export function pageOf(form: FormView, goTo: GoTo | null): PageBreakItem {
  const page = goTo?.type === 'GO_TO_PAGE' && form.items.find(item => item.id === goTo.page);
  return page ? pageBreakItem({form, item: page}) : (null as unknown as PageBreakItem);
}

/** Where a page break, or a value of PageNavigationType, leads. */
export function goToOf(target: PageBreakItem | Navigation): GoTo {
  const held = typeof target === 'object' && '$' in target ? stateOf<HeldItem>(target) : null;
  if (held) return {type: 'GO_TO_PAGE', page: held.item.id};
  return {type: String(target) as 'CONTINUE' | 'RESTART' | 'SUBMIT'};
}

/** What items with choices have. */
export const choosing = <T>(name: string) => ({
  createChoice(this: Holding, value: string, then?: boolean | PageBreakItem | Navigation) {
    const {form} = this.$;
    if (typeof then === 'boolean') {
      return makeChoice({form, choice: {value: String(value), goTo: null, correct: then}});
    }
    const goTo = then === undefined ? null : goToOf(then);
    return makeChoice({form, choice: {value: String(value), goTo}});
  },
  getChoices(this: Holding) {
    const {form, item} = this.$;
    return item.choices.map(choice => makeChoice({form, choice}));
  },
  setChoices(this: T & Holding, choices: GoogleChoice[]) {
    return change(this, `${name}.setChoices`, {
      choices: choices.map(one => stateOf<HeldChoice>(one).choice),
    });
  },
  setChoiceValues(this: T & Holding, values: string[]) {
    return change(this, `${name}.setChoiceValues`, {
      choices: values.map(value => ({value: String(value)})),
    });
  },
});

export const openChoosing = <T>(name: string) => ({
  ...choosing<T>(name),
  hasOtherOption(this: Holding) {
    return this.$.item.other;
  },
  showOtherOption(this: T & Holding, other: boolean) {
    return change(this, `${name}.showOtherOption`, {other: Boolean(other)});
  },
});
