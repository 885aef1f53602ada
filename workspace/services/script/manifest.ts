import type {Project} from './entities';

export type WebAppAccess = 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';

/** What this world uses of appsscript.json (https://developers.google.com/apps-script/manifest). */
export interface Manifest {
  timeZone: string;
  /** null where Google works the scopes out from the code. */
  oauthScopes: string[] | null;
  /** userSymbol -> serviceId. */
  advancedServices: Record<string, string>;
  webApp: {access: WebAppAccess; executeAs: 'USER_DEPLOYING' | 'USER_ACCESSING'} | null;
}

interface RawManifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: {enabledAdvancedServices?: {userSymbol: string; serviceId: string}[]};
  webapp?: {access?: WebAppAccess; executeAs?: 'USER_DEPLOYING' | 'USER_ACCESSING'};
}

const cache = new WeakMap<Project['files'], Manifest>();

export function manifestOf({files}: Project): Manifest {
  const known = cache.get(files);
  if (known) return known;
  const read = readManifest(
    files.find(({name, type}) => type === 'JSON' && name === 'appsscript')?.source ?? '{}',
  );
  cache.set(files, read);
  return read;
}

function readManifest(source: string): Manifest {
  const raw = JSON.parse(source) as RawManifest;
  const services = raw.dependencies?.enabledAdvancedServices ?? [];
  return {
    // The zone a new project gets from an account that never chose one.
    timeZone: raw.timeZone ?? 'America/New_York',
    oauthScopes: raw.oauthScopes ?? null,
    advancedServices: Object.fromEntries(
      services.map(({userSymbol, serviceId}) => [userSymbol, serviceId]),
    ),
    webApp: raw.webapp
      ? {access: raw.webapp.access ?? 'MYSELF', executeAs: raw.webapp.executeAs ?? 'USER_DEPLOYING'}
      : null,
  };
}
