import {emulate} from '../../../runtime/emulate';
import type {ItemState} from './state';

interface Items<T> {
  hasNext(): boolean;
  next(): T;
}

interface Found {
  items: ItemState[];
  at: number;
}

/** FileIterator and FolderIterator: what a search has found, one by one. */
export function iterating<I extends Items<T>, T>(
  name: string,
  make: (state: ItemState) => T,
): (items: ItemState[]) => I {
  const iterator = emulate<Items<T>, Found>(name, {
    hasNext() {
      return this.$.at < this.$.items.length;
    },
    next() {
      const state = this.$.items[this.$.at++];
      if (!state) throw new Error('Cannot retrieve the next object: iterator has reached the end.');
      return make(state);
    },
  });
  return items => iterator({items, at: 0}) as I;
}
