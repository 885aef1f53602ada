import {call} from '../../../runtime/bridge';
import type {FormView, Item} from '../views';

/** What an item of the script holds: itself as last known, and its form. */
export interface HeldItem {
  form: FormView;
  item: Item;
}

export interface Holding {
  readonly $: HeldItem;
}

/** Asks the world for a change of an item; from then on the script's own copy has it too. */
export function change<T extends Holding>(one: T, member: string, patch: Partial<Item>): T {
  call(member, one.$.form.id, one.$.item.id, patch);
  Object.assign(one.$.item, patch);
  return one;
}
