import {GoogleError, type World} from '../../service';
import type {Project} from './entities';

/** An editor of a file is an editor of its script (guides/bound). */
export function mayEditProject(world: World, project: Project, person: string): boolean {
  if (person === project.owner) return true;
  try {
    world.services.drive.require(person, project.parentId ?? project.id, 'writer');
    return true;
  } catch (error) {
    if (error instanceof GoogleError) return false;
    throw error;
  }
}
