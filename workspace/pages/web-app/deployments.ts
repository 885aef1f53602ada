import {findWebApp, type WebApp as DeployedApp} from '../../executions/web-app';
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

/** The web app of an address. */
export function deployedApp(visit: Visit, id: string, kind: 'exec' | 'dev'): DeployedApp {
  const app = findWebApp(visit.world, id, kind);
  if (!app) throw new PageError('Aplikasi web ini tidak ada.', 404, 'Periksa lagi tautannya.');
  return app;
}
