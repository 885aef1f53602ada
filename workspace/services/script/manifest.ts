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
  /** null for a script that is no add-on. */
  addOn: AddOn | null;
}

/** What Gmail calls of an add-on (https://developers.google.com/apps-script/manifest/addons). */
export interface AddOn {
  name: string;
  /** When no message is open. */
  homepage: string | null;
  /** When a message is open: unconditional triggers, all of them. */
  contextual: string[];
  compose: {text: string; runFunction: string}[];
  universal: {label: string; runFunction: string | null; openLink: string | null}[];
}

interface RawManifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: {enabledAdvancedServices?: {userSymbol: string; serviceId: string}[]};
  addOns?: RawAddOns;
  webapp?: {access?: WebAppAccess; executeAs?: 'USER_DEPLOYING' | 'USER_ACCESSING'};
}

interface RawAddOns {
  common?: {
    name?: string;
    homepageTrigger?: RawHomepage;
    universalActions?: {label?: string; text?: string; openLink?: string; runFunction?: string}[];
  };
  gmail?: {
    homepageTrigger?: RawHomepage;
    contextualTriggers?: {onTriggerFunction?: string}[];
    composeTrigger?: {selectActions?: {text?: string; runFunction?: string}[]};
  };
}

interface RawHomepage {
  runFunction?: string;
  enabled?: boolean;
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
    addOn: raw.addOns ? readAddOn(raw.addOns) : null,
  };
}

/** The host's own homepage counts before the common one. */
function readAddOn({common = {}, gmail = {}}: RawAddOns): AddOn {
  const homepage = gmail.homepageTrigger ?? common.homepageTrigger;
  return {
    name: common.name ?? '',
    homepage: homepage?.enabled === false ? null : (homepage?.runFunction ?? null),
    contextual: (gmail.contextualTriggers ?? []).flatMap(
      ({onTriggerFunction}) => onTriggerFunction ?? [],
    ),
    compose: (gmail.composeTrigger?.selectActions ?? []).flatMap(({text = '', runFunction}) =>
      runFunction ? [{text, runFunction}] : [],
    ),
    universal: (common.universalActions ?? []).map(
      ({label, text, openLink = null, runFunction = null}) => ({
        label: label ?? text ?? '',
        runFunction,
        openLink,
      }),
    ),
  };
}
