import type {Caller, World} from '../../service';

export type Session = ReturnType<typeof createSession>;

/** Who runs the script. Asked over the bridge only because the answer needs a scope. */
export function createSession(_world: World) {
  const operations = {
    'Session.getActiveUser': (_: World, caller: Caller) => caller.activeUser,
    'Session.getEffectiveUser': (_: World, caller: Caller) => caller.user,
  };
  return {operations};
}
