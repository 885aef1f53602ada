import {call} from '../../runtime/bridge';
import {emulate, emulateService} from '../../runtime/emulate';
import {setting} from '../../runtime/setting';

type Lock = GoogleAppsScript.Lock.Lock;
type Scope = 'script' | 'user' | 'document';

const lock = emulate<Lock, {scope: Scope; held: boolean}>('Lock', () => ({
  hasLock() {
    return this.$.held;
  },
  releaseLock() {
    if (!this.$.held) return;
    call('Lock.releaseLock', this.$.scope);
    this.$.held = false;
  },
  tryLock(timeoutInMillis: number) {
    // Taking again what one holds has no effect (reference/lock/lock#tryLock).
    if (!this.$.held) this.$.held = call<boolean>('Lock.tryLock', this.$.scope, timeoutInMillis);
    return this.$.held;
  },
  waitLock(timeoutInMillis: number) {
    if (!this.$.held) this.$.held = call<boolean>('Lock.waitLock', this.$.scope, timeoutInMillis);
  },
}));

const made = new Map<Scope, Lock>();

function lockOf(scope: Scope): Lock {
  const known = made.get(scope) ?? lock({scope, held: false});
  made.set(scope, known);
  return known;
}

export const LockService = emulateService<GoogleAppsScript.Lock.LockService>('LockService', {
  getDocumentLock() {
    // null outside a document (reference/lock/lock-service#getDocumentLock); the types do not say so.
    return (setting().container ? lockOf('document') : null) as Lock;
  },
  getScriptLock() {
    return lockOf('script');
  },
  getUserLock() {
    return lockOf('user');
  },
});
