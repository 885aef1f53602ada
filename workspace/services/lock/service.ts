import {Wait, type Caller, type World} from '../../service';
import type {LockScope, LockState} from './entities';
import {lockTimeout} from './errors';

export type Locks = ReturnType<typeof createLocks>;

/** Mutual exclusion between executions (https://developers.google.com/apps-script/reference/lock). */
export function createLocks(world: World, state: LockState) {
  function take(key: string, execution: string): boolean {
    state.held[key] ??= execution;
    return state.held[key] === execution;
  }

  /** Answers true once the lock is free; what happens when the time is over is `expire`'s. */
  function wait(key: string, execution: string, ms: number, expire: () => boolean): Wait | boolean {
    if (take(key, execution)) return true;
    if (ms <= 0) return expire();
    return new Wait(
      world.clock.now() + ms,
      () => (take(key, execution) ? true : undefined),
      expire,
    );
  }

  function release(key: string, execution: string): void {
    if (state.held[key] === execution) delete state.held[key];
  }

  /** The end of an execution frees all it held. */
  function releaseAll(execution: string): void {
    for (const [key, holder] of Object.entries(state.held)) {
      if (holder === execution) delete state.held[key];
    }
  }

  const operations = {
    'Lock.tryLock': (_: World, caller: Caller, scope: LockScope, ms: number) =>
      wait(keyOf(caller, scope), holder(caller), ms, () => false),
    'Lock.waitLock': (_: World, caller: Caller, scope: LockScope, ms: number) =>
      wait(keyOf(caller, scope), holder(caller), ms, () => {
        throw lockTimeout();
      }),
    'Lock.releaseLock': (_: World, caller: Caller, scope: LockScope) =>
      release(keyOf(caller, scope), holder(caller)),
  };

  return {state, releaseAll, operations};
}

function holder({execution}: Caller): string {
  if (!execution) throw new Error('only an execution can hold a lock');
  return execution.id;
}

function keyOf({execution, user}: Caller, scope: LockScope): string {
  const project = execution?.projectId ?? '';
  if (scope === 'document') return `document ${execution?.containerId ?? ''}`;
  return scope === 'user' ? `user ${project} ${user}` : `script ${project}`;
}
