import {OFTEN, type Probe} from './probe';

const KEY = 'aduan-calibration';

export function storeProbes(): Probe[] {
  const properties = PropertiesService.getScriptProperties();
  const cache = CacheService.getScriptCache()!;
  const lock = LockService.getScriptLock();
  return [
    {
      member: 'Properties.setProperty',
      times: OFTEN,
      call: turn => properties.setProperty(KEY, String(turn)),
    },
    {member: 'Properties.getProperty', times: OFTEN, call: () => properties.getProperty(KEY)},
    {member: 'Properties.getProperties', times: OFTEN, call: () => properties.getProperties()},
    {
      member: 'Properties.deleteProperty',
      times: OFTEN,
      call: () => properties.deleteProperty(KEY),
    },
    {member: 'Cache.put', times: OFTEN, call: turn => cache.put(KEY, String(turn), 60)},
    {member: 'Cache.get', times: OFTEN, call: () => cache.get(KEY)},
    {member: 'Cache.remove', times: OFTEN, call: () => cache.remove(KEY)},
    {
      member: 'Lock.tryLock',
      times: OFTEN,
      call: () => lock.tryLock(0),
      after: () => lock.releaseLock(),
    },
    {
      member: 'Lock.releaseLock',
      times: OFTEN,
      before: () => void lock.tryLock(0),
      call: () => lock.releaseLock(),
    },
  ];
}
