import type {World} from '../../service';
import {createConsents} from './consent';
import {createDeployments} from './deployments';
import type {ScriptState} from './entities';
import {operations} from './operations';
import {createProjects} from './projects';
import {createTriggers} from './triggers';

export type ScriptService = ReturnType<typeof createScript>;

/** Script projects, their versions, deployments and triggers. */
export function createScript(world: World, state: ScriptState) {
  const projects = createProjects(world, state);
  return {
    state,
    ...projects,
    ...createDeployments(world, projects.require),
    ...createTriggers(world, state),
    ...createConsents(world, state),
    operations,
  };
}
