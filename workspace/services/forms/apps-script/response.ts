import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {Answer, FormView, Item, ItemType, ResponseView} from '../views';
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
}

/** "Unanswered text, date and time items give ''; other types are omitted" (reference/forms/form-response). */
const EMPTY_TEXT: ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME', 'DATETIME', 'DURATION'];

function answered({form, response, answers}: Held, item: Item): ItemResponse | null {
  const answer = answers[item.id] ?? (response && EMPTY_TEXT.includes(item.type) ? '' : undefined);
  return answer === undefined ? null : itemResponse({form, item, answer});
}

const makeResponse = emulate<FormResponse, Held>('FormResponse', () => ({
  getEditResponseUrl() {
    const {form, response} = this.$;
    return `${viewUrl(form)}?edit2=${response?.id ?? ''}`;
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
  withItemResponse(given: ItemResponse) {
    const {item, answer} = plainAnswer(given);
    this.$.answers[item.id] = answer;
    return this;
  },
}));

const viewUrl = ({publicId}: FormView) => `https://docs.google.com/forms/d/e/${publicId}/viewform`;

export const response = (form: FormView, view: ResponseView): FormResponse =>
  makeResponse({form, response: view, answers: view.answers});

/** A response a script begins: `Form.createResponse()`. */
export const newResponse = (form: FormView): FormResponse =>
  makeResponse({form, response: null, answers: {}});
