import type {World} from '../../service';
import {createConsents} from './consent';
import type {ScriptState} from './entities';
import {operations} from './operations';
import {createProjects} from './projects';
import {createTriggers} from './triggers';

export type ScriptService = ReturnType<typeof createScript>;

/** Script projects, their versions, deployments and triggers. */
export function createScript(world: World, state: ScriptState) {
  return {
    state,
    ...createProjects(world, state),
    ...createTriggers(world, state),
    ...createConsents(world, state),
    operations,
  };
}
