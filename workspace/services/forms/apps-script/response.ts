import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {Answer, FormView, Grade, Item, ItemType, ResponseView} from '../views';
import type {HeldItem} from './held';
import {itemResponse, plainAnswer} from './item-response';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type GoogleItem = GoogleAppsScript.Forms.Item;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

interface Held {
  form: FormView;
  /** null until submitted. */
  response: ResponseView | null;
  answers: {[itemId: string]: Answer};
  grades: {[itemId: string]: Grade};
}

/** Worth points, whether or not somebody answered it. */
const isGradable = ({points = 0}: Item) => points > 0;

/** "Unanswered text, date and time items give ''; other types are omitted" (reference/forms/form-response). */
const EMPTY_TEXT: ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME', 'DATETIME', 'DURATION'];

function answered({form, response, answers, grades}: Held, item: Item): ItemResponse | null {
  const answer = answers[item.id] ?? (response && EMPTY_TEXT.includes(item.type) ? '' : undefined);
  return answer === undefined ? null : itemResponse({form, item, answer, grades});
}

const makeResponse = emulate<FormResponse, Held>('FormResponse', () => ({
  getEditResponseUrl() {
    const {form, response} = this.$;
    return `${viewUrl(form)}?edit2=${response?.id ?? ''}`;
  },
  getGradableItemResponses() {
    const {form, answers} = this.$;
    return form.items
      .filter(isGradable)
      .map(item => itemResponse({...this.$, item, answer: answers[item.id] ?? ''}));
  },
  getGradableResponseForItem(item: GoogleItem) {
    const held = stateOf<HeldItem>(item).item;
    const answer = this.$.answers[held.id] ?? '';
    return (isGradable(held)
      ? itemResponse({...this.$, item: held, answer})
      : null) as unknown as ItemResponse;
  },
  getId() {
    return this.$.response?.id ?? (null as unknown as string);
  },
  getItemResponses() {
    return this.$.form.items.flatMap(item => answered(this.$, item) ?? []);
  },
  getRespondentEmail() {
    return this.$.response?.respondentEmail ?? '';
  },
  getResponseForItem(item: GoogleItem) {
    return answered(this.$, stateOf<HeldItem>(item).item) as ItemResponse;
  },
  getTimestamp() {
    return (this.$.response && new Date(this.$.response.at)) as Date;
  },
  submit() {
    if (this.$.response) throw new Error('This form response has already been submitted.');
    this.$.response = call<ResponseView>('FormResponse.submit', this.$.form.id, this.$.answers);
    return this;
  },
  toPrefilledUrl() {
    const entries = Object.entries(this.$.answers).flatMap(([id, answer]) =>
      ([] as unknown[])
        .concat(answer)
        .map(value => `&entry.${id}=${encodeURIComponent(String(value))}`),
    );
    return `${viewUrl(this.$.form)}?usp=pp_url${entries.join('')}`;
  },
  /** Kept by this object until Form.submitGrades sends it (reference/forms/form-response#withItemGrade). */
  withItemGrade(graded: ItemResponse) {
    const {item, grades} = plainAnswer(graded);
    const grade = grades[item.id];
    if (grade) this.$.grades = {...this.$.grades, [item.id]: grade};
    return this;
  },
  withItemResponse(given: ItemResponse) {
    const {item, answer} = plainAnswer(given);
    this.$.answers[item.id] = answer;
    return this;
  },
}));

const viewUrl = ({publicId}: FormView) => `https://docs.google.com/forms/d/e/${publicId}/viewform`;

export const response = (form: FormView, view: ResponseView): FormResponse =>
  makeResponse({form, response: view, answers: view.answers, grades: view.grades});

/** A response's id and the grades a script put on it. */
export function gradesOf(of: FormResponse): [string, Held['grades']] {
  const {response: view, grades} = stateOf<Held>(of);
  if (!view) throw new Error('This form response has not been submitted.');
  return [view.id, grades];
}

/** A response a script begins: `Form.createResponse()`. */
export const newResponse = (form: FormView): FormResponse =>
  makeResponse({form, response: null, answers: {}, grades: {}});
