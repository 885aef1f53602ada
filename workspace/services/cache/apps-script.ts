import {call} from '../../runtime/bridge';
import {emulate, emulateService} from '../../runtime/emulate';
import {setting} from '../../runtime/setting';
import {DEFAULT_SECONDS} from './limits';

type Cache = GoogleAppsScript.Cache.Cache;
type Scope = 'script' | 'user' | 'document';

const cache = emulate<Cache, {scope: Scope}>('Cache', () => ({
  get(key: string) {
    return call<string | null>('Cache.get', this.$.scope, String(key));
  },
  getAll(keys: string[]) {
    return call<Record<string, string>>('Cache.getAll', this.$.scope, keys.map(String));
  },
  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS) {
    call('Cache.put', this.$.scope, String(key), String(value), expirationInSeconds);
  },
  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS) {
    const texts = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
    );
    call('Cache.putAll', this.$.scope, texts, expirationInSeconds);
  },
  remove(key: string) {
    call('Cache.remove', this.$.scope, String(key));
  },
  removeAll(keys: string[]) {
    call('Cache.removeAll', this.$.scope, keys.map(String));
  },
}));

export const CacheService = emulateService<GoogleAppsScript.Cache.CacheService>('CacheService', {
  getDocumentCache() {
    return setting().container ? cache({scope: 'document'}) : null;
  },
  getScriptCache() {
    return cache({scope: 'script'});
  },
  getUserCache() {
    return cache({scope: 'user'});
  },
});
