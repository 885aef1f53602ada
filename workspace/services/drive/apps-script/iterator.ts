import {call} from '../../../runtime/bridge';
import {fromBase64, toBase64, utf8Decode, utf8Encode} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {ItemState} from './item';

type Iterator = GoogleAppsScript.Drive.FileIterator | GoogleAppsScript.Drive.FolderIterator;

/** The request that found the items: asked again where an iterator is continued. */
type Source = [member: string, ...args: unknown[]];

interface Found {
  source: Source;
  items: ItemState[];
  at: number;
}

/** Where an iterator stood. What was given last is remembered by id, since files come and go between executions. */
interface Place {
  source: Source;
  at: number;
  last: string | null;
}

/** FileIterator and FolderIterator: what a search has found, one by one. */
export function iterating<I extends Iterator>(
  name: string,
  make: (state: ItemState) => ReturnType<I['next']>,
) {
  const members = {
    getContinuationToken(this: {$: Found}) {
      const {source, items, at} = this.$;
      const place: Place = {source, at, last: items[at - 1]?.id ?? null};
      return toBase64(utf8Encode(JSON.stringify(place)));
    },
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
  const found = (...source: Source): I =>
    iterator({source, items: call<ItemState[]>(...source), at: 0});
  /** Goes on behind what was given last, or where it stood if that is gone (reference/drive/drive-app#continueFileIterator). */
  const goneOn = (token: string): I => {
    const {source, at, last} = placeOf(token);
    const items = call<ItemState[]>(...source);
    const seen = items.findIndex(({id}) => id === last);
    return iterator({source, items, at: seen < 0 ? Math.min(at, items.length) : seen + 1});
  };
  return {found, goneOn};
}

function placeOf(token: string): Place {
  const bytes = fromBase64(String(token));
  if (!bytes) throw invalidToken();
  try {
    return JSON.parse(utf8Decode(bytes)) as Place;
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidToken();
    throw error;
  }
}

/** The words are assumed. */
const invalidToken = () => exception('Invalid argument: continuationToken');
