import type {Project} from '../../services/script/entities';
import {manifestOf} from '../../services/script/manifest';
import {PageError, type Visit} from '../visit';

export interface WebApp {
  title: string;
  path: string;
}

/** The web apps one can open: the latest deployment of each project whose manifest makes one. */
export function webAppsOf(visit: Visit): WebApp[] {
  const {projects} = visit.world.services.script.state;
  return Object.values(projects).flatMap(project => {
    const deployment = project.deployments.at(-1);
    if (!deployment || !manifestOf(project).webApp) return [];
    return [{title: project.title, path: `/macros/s/${deployment.deploymentId}/exec`}];
  });
}

/** The project of a deployment. `/dev` takes the script's own id too and is for editors only. */
export function deployedProject(visit: Visit, id: string): Project {
  const {projects} = visit.world.services.script.state;
  const project = Object.values(projects).find(
    one => one.id === id || one.deployments.some(({deploymentId}) => deploymentId === id),
  );
  if (!project) throw new PageError('Aplikasi web ini tidak ada.', 404, 'Periksa lagi tautannya.');
  return project;
}
