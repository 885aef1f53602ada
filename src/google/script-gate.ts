import type {Gate} from '../workflow/ports';

/** The script's lock: one execution of the desk at a time. Google frees it when an execution ends. */
export function scriptGate(): Gate {
  const lock = LockService.getScriptLock();
  let inside = false;
  return {
    tryEnter(milliseconds) {
      inside = inside || lock.tryLock(milliseconds);
      return inside;
    },
    leave() {
      if (inside) lock.releaseLock();
      inside = false;
    },
  };
}
