import {GoogleError, type Caller, type World} from '../../service';
import type {CacheItem, CacheScope, CacheState} from './entities';
import {
  ITEMS_AFTER_EVICTION,
  MAX_ITEMS,
  MAX_KEY_LENGTH,
  MAX_SECONDS,
  MAX_VALUE_BYTES,
} from './limits';

export type Cache = ReturnType<typeof createCache>;

/** Values that may go at any time (https://developers.google.com/apps-script/reference/cache). */
export function createCache(world: World, state: CacheState) {
  function nameOf({execution, user}: Caller, scope: CacheScope): string {
    const project = execution?.projectId ?? '';
    if (scope === 'script') return `script ${project}`;
    return scope === 'user'
      ? `user ${project} ${user}`
      : `document ${project} ${execution?.containerId ?? ''}`;
  }

  /** The items of a store that are not out of date. */
  function itemsOf(caller: Caller, scope: CacheScope): CacheItem[] {
    const name = nameOf(caller, scope);
    const now = world.clock.now();
    return (state.stores[name] = (state.stores[name] ?? []).filter(({until}) => until > now));
  }

  function put(items: CacheItem[], key: string, value: string, seconds: number): void {
    if (key.length > MAX_KEY_LENGTH) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES)
      throw new GoogleError('Argument too large: value');
    drop(items, [key]);
    // A time that is not positive does not expire at once on Google (measured, see limits).
    const lasting = seconds > 0 ? Math.min(seconds, MAX_SECONDS) : MAX_SECONDS;
    items.push({key, value, until: world.clock.now() + lasting * 1000});
    if (items.length > MAX_ITEMS) items.splice(0, items.length - ITEMS_AFTER_EVICTION);
  }

  const operations = {
    'Cache.get': (_: World, caller: Caller, scope: CacheScope, key: string) =>
      itemsOf(caller, scope).find(item => item.key === key)?.value ?? null,
    'Cache.getAll': (_: World, caller: Caller, scope: CacheScope, keys: string[]) =>
      Object.fromEntries(
        itemsOf(caller, scope)
          .filter(({key}) => keys.includes(key))
          .map(({key, value}) => [key, value]),
      ),
    'Cache.putAll': (
      _: World,
      caller: Caller,
      scope: CacheScope,
      values: Record<string, string>,
      seconds: number,
    ) => {
      const items = itemsOf(caller, scope);
      for (const [key, value] of Object.entries(values)) put(items, key, value, seconds);
    },
    'Cache.put': (
      _: World,
      caller: Caller,
      scope: CacheScope,
      key: string,
      value: string,
      seconds: number,
    ) => put(itemsOf(caller, scope), key, value, seconds),
    'Cache.removeAll': (_: World, caller: Caller, scope: CacheScope, keys: string[]) =>
      drop(itemsOf(caller, scope), keys),
    'Cache.remove': (_: World, caller: Caller, scope: CacheScope, key: string) =>
      drop(itemsOf(caller, scope), [key]),
  };

  return {state, operations};
}

function drop(items: CacheItem[], keys: string[]): void {
  for (const key of keys) {
    const at = items.findIndex(item => item.key === key);
    if (at >= 0) items.splice(at, 1);
  }
}
