import {emulate} from '../../../runtime/emulate';
import type {ItemState} from './item';

type Iterator = GoogleAppsScript.Drive.FileIterator | GoogleAppsScript.Drive.FolderIterator;

interface Found {
  items: ItemState[];
  at: number;
}

/** FileIterator and FolderIterator: what a search has found, one by one. */
export function iterating<I extends Iterator>(
  name: string,
  make: (state: ItemState) => ReturnType<I['next']>,
): (items: ItemState[]) => I {
  const members = {
    hasNext(this: {$: Found}) {
      return this.$.at < this.$.items.length;
    },
    next(this: {$: Found}) {
      const state = this.$.items[this.$.at++];
      if (!state) throw new Error('Cannot retrieve the next object: iterator has reached the end.');
      return make(state);
    },
  };
  const iterator = emulate<I, Found>(
    name,
    () => ({...members}) as unknown as {[K in keyof I]?: I[K]},
  );
  return items => iterator({items, at: 0});
}
