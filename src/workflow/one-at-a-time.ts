import {Refusal} from '../domain/result';
import type {Desk} from './ports';

const LOCK_WAIT = 10_000;

/**
 * Work on what no commit guards: a value in the memory or the cache that is read and written back.
 *
 * @throws Refusal busy where another execution does not leave in time.
 */
export function oneAtATime<T>({gate}: Pick<Desk, 'gate'>, work: () => T): T {
  if (!gate.tryEnter(LOCK_WAIT)) throw new Refusal('busy');
  try {
    return work();
  } finally {
    gate.leave();
  }
}
