import type {Act, Read, Result, TimedAct} from './door/acts';
import {perform, performTogether} from './door/perform';
import {read, type ReadRegister} from './door/read';
import type {Execution} from './executions/execution';
import {closePool} from './executions/pool';
import {advance} from './executions/time';
import {arm, type Fault} from './faults';
import {saveState} from './state';
import {createWorld, type LocalWorld, type WorldOptions} from './world';

export type {Act, Read, Result, TimedAct} from './door/acts';
export type {LocalWorld, WorldOptions} from './world';

/** A local Google Workspace and what one does with it. */
export interface Workspace extends LocalWorld {
  /** Does one act alone: a form is sent, a letter arrives, a function runs, cells change; and all that it sets off. */
  act(act: Act): Result;
  /** Does acts at the same time under the seed; results in their order. */
  together(acts: TimedAct[]): Promise<Result[]>;
  /** Lets time pass until an instant (ms), firing triggers; gives what ran. */
  advance(to: number): Execution[];
  /** Looks at what is there. */
  read(wish: Omit<Read, 'do'>, readRegister?: ReadRegister): unknown;
  /** The next execution that starts dies at this counted call, 1 for its first. */
  kill(atCall: number): void;
  /** A call will fail. */
  fault(fault: Fault): void;
  /** Writes the world into its folder, if it has one. */
  save(): void;
  /** Saves and lets go of all threads. */
  close(): void;
}

/** Makes a world, or goes on with the one in `folder`. */
export function openWorld(options: WorldOptions = {}): Workspace {
  const world = createWorld(options);
  const save = () => {
    if (options.folder) saveState(world.state, options.folder);
  };
  return Object.assign(world, {
    act: (act: Act) => perform(world, act),
    together: (acts: TimedAct[]) => performTogether(world, acts),
    advance: (to: number) => advance(world, to),
    read: (wish: Omit<Read, 'do'>, readRegister?: ReadRegister) =>
      read(world, {...wish, do: 'read'}, readRegister),
    kill: (atCall: number) => void world.state.faults.kills.push(atCall),
    fault: (fault: Fault) => arm(world.state.faults, fault),
    save,
    close: () => {
      save();
      closePool();
    },
  });
}
