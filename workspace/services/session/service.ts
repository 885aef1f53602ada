import {createHash} from 'node:crypto';
import type {Caller, World} from '../../service';

export type Session = ReturnType<typeof createSession>;

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Who runs the script. Asked over the bridge only because the answer needs a scope. */
export function createSession(_world: World) {
  const operations = {
    'Session.getActiveUser': (_: World, caller: Caller) => caller.activeUser,
    'Session.getEffectiveUser': (_: World, caller: Caller) => caller.user,
    // The same for a person and a script for 30 days (reference/base/session).
    'Session.getTemporaryActiveUserKey': ({clock}: World, {activeUser, execution}: Caller) =>
      createHash('sha256')
        .update(`${execution?.projectId ?? ''} ${activeUser} ${Math.floor(clock.now() / MONTH)}`)
        .digest('base64'),
  };
  return {operations};
}
