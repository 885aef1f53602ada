import {expect} from '../expect';
import type {Spec} from '../spec';

const REFERENCE = 'https://developers.google.com/apps-script/reference';
const KEY = 'aduan-selftest';

export const specs: Spec[] = [
  {
    name: 'script properties keep text, all of it read at once',
    member: [
      'PropertiesService.getScriptProperties',
      'Properties.setProperty',
      'Properties.getProperties',
      'Properties.getProperty',
    ],
    source: `${REFERENCE}/properties/properties`,
    run() {
      const properties = PropertiesService.getScriptProperties();
      properties.setProperty(KEY, '{"a":1}');
      expect(properties.getProperty(KEY)).toEqual('{"a":1}');
      expect(properties.getProperties()[KEY]).toEqual('{"a":1}');
      properties.deleteProperty(KEY);
    },
  },
  {
    name: 'a deleted property is null, and deleting it again is no error',
    member: 'Properties.deleteProperty',
    source: `${REFERENCE}/properties/properties#deleteProperty(String)`,
    run() {
      const properties = PropertiesService.getScriptProperties();
      properties.setProperty(KEY, 'x').deleteProperty(KEY).deleteProperty(KEY);
      expect(properties.getProperty(KEY)).toEqual(null);
    },
  },
  {
    name: 'the cache keeps text until it is removed',
    member: ['CacheService.getScriptCache', 'Cache.put', 'Cache.get', 'Cache.remove'],
    source: `${REFERENCE}/cache/cache`,
    run() {
      const cache = CacheService.getScriptCache()!;
      cache.put(KEY, 'kode', 60);
      expect(cache.get(KEY)).toEqual('kode');
      cache.remove(KEY);
      expect(cache.get(KEY)).toEqual(null);
    },
  },
  {
    name: 'a free lock is given at once, and once more to who has it',
    member: ['LockService.getScriptLock', 'Lock.tryLock', 'Lock.releaseLock'],
    source: `${REFERENCE}/lock/lock#tryLock(Integer)`,
    run() {
      const lock = LockService.getScriptLock();
      expect([lock.tryLock(1000), lock.tryLock(1000), lock.hasLock()]).toEqual([true, true, true]);
      lock.releaseLock();
      expect(lock.hasLock()).toEqual(false);
    },
  },
  {
    name: 'who runs the script has an address',
    member: ['Session.getEffectiveUser', 'Session.getActiveUser', 'User.getEmail'],
    source: `${REFERENCE}/base/session`,
    run() {
      const address = Session.getEffectiveUser().getEmail();
      expect(address).toMatch(/^[^@\s]+@[^@\s]+$/);
      // A person at the editor is told to the script, being the one it runs as.
      expect(Session.getActiveUser().getEmail()).toEqual(address);
    },
  },
  {
    name: 'the console takes an error’s text',
    member: 'console.error',
    source: `${REFERENCE}/base/console`,
    run() {
      console.error('self-test: this line shows that errors are logged');
    },
  },
];
