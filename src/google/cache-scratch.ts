import type {Scratch} from '../workflow/ports';

/** Google's cache: short-lived and best effort, which is all a sign-in code needs. */
export function cacheScratch(): Scratch {
  const cache = CacheService.getScriptCache()!;
  return {
    get: key => cache.get(key),
    put: (key, value, seconds) => cache.put(key, value, seconds),
    remove: key => cache.remove(key),
  };
}
