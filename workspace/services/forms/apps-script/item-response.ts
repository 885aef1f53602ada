import {emulate, stateOf} from '../../../runtime/emulate';
import type {Answer} from '../views';
import type {HeldItem} from './held';
import {item} from './item';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

interface HeldAnswer extends HeldItem {
  answer: Answer;
}

export const itemResponse: (state: HeldAnswer) => ItemResponse = emulate<ItemResponse, HeldAnswer>(
  'ItemResponse',
  () => ({
    getItem() {
      return item({form: this.$.form, item: this.$.item});
    },
    getResponse() {
      return this.$.answer as ReturnType<ItemResponse['getResponse']>;
    },
  }),
);

/** The item an answer belongs to, and the answer. */
export const plainAnswer = (response: ItemResponse): HeldAnswer => stateOf<HeldAnswer>(response);
