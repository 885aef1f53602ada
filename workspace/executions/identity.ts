import type {Via} from '../runtime/setting';
import {GoogleError} from '../service';
import {mayEditProject} from '../services/script/access';
import type {Project} from '../services/script/entities';
import {manifestOf} from '../services/script/manifest';
import type {LocalWorld} from '../world';

/** Whose authority a call has, and whom the script may know. */
export interface Identity {
  user: string;
  activeUser: string;
}

/**
 * Who a function runs as when `person` ('' for nobody signed in) calls it in this way. A page's call by somebody
 * who may edit the script's file is a sidebar's; anybody else's is the web app's. Throws GoogleError where it is
 * not for this person.
 */
export function identityOf(
  world: LocalWorld,
  project: Project,
  via: Via,
  person: string,
): Identity {
  switch (via) {
    case 'trigger':
      // An installable trigger does not tell who set it off (reference/base/session#getActiveUser()).
      return {user: person, activeUser: ''};
    case 'get':
    case 'post':
      return webAppIdentity(world, project, person);
    case 'page':
      return mayEditProject(world, project, person)
        ? alone(person)
        : webAppIdentity(world, project, person);
    case 'card':
      return alone(person);
    default:
      if (!mayEditProject(world, project, person))
        throw new GoogleError('You do not have permission to access the requested document.', 403);
      return alone(person);
  }
}

function alone(person: string): Identity {
  return {user: person, activeUser: person};
}

/** https://developers.google.com/apps-script/guides/web#permissions */
function webAppIdentity(world: LocalWorld, project: Project, person: string): Identity {
  const {owner} = project;
  const webApp = manifestOf(project).webApp ?? {access: 'MYSELF', executeAs: 'USER_DEPLOYING'};
  const allowed = {
    MYSELF: person === owner,
    DOMAIN: sameDomain(world, owner, person),
    ANYONE: person !== '',
    ANYONE_ANONYMOUS: true,
  }[webApp.access];
  if (!allowed) throw new GoogleError('You need access', 403);
  if (webApp.executeAs === 'USER_ACCESSING') return alone(person);
  const known = person === owner || sameDomain(world, owner, person);
  return {user: owner, activeUser: known ? person : ''};
}

/** Whether the owner's Workspace lets the script know a person. */
export function sameDomain(world: LocalWorld, owner: string, person: string): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return world.accounts.find(owner)?.kind === 'workspace' && domain(owner) === domain(person);
}
