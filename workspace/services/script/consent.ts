import type {World} from '../../service';
import type {Project, ScriptState} from './entities';
import {manifestOf} from './manifest';

/** What a person allowed a script; `scopes` null where the manifest names none and all was asked for. */
export interface Consent {
  scopes: string[] | null;
  /** Asked for and unticked by the person: not asked for again (granular consent, 2025). */
  declined: string[];
}

/** Who allowed which script what (https://developers.google.com/apps-script/guides/services/authorization). */
export function createConsents(_world: World, state: ScriptState) {
  /** A project made without asking has everybody's consent: worlds that are not about consent need not speak of it. */
  function isAsked({id}: Project): boolean {
    return state.asking.includes(id);
  }

  /** From now on a person must allow this script what its manifest asks for. */
  function askConsent(projectId: string): void {
    if (!state.asking.includes(projectId)) state.asking.push(projectId);
  }

  /** A person says yes in the consent window, perhaps with some boxes unticked. */
  function grant(project: Project, person: string, declined: string[] = []): void {
    const asked = manifestOf(project).oauthScopes;
    const scopes = asked && asked.filter(scope => !declined.includes(scope));
    (state.consents[project.id] ??= {})[person] = {scopes, declined};
  }

  /** A person takes it all back (myaccount.google.com/connections). */
  function withdraw(projectId: string, person: string): void {
    delete state.consents[projectId]?.[person];
  }

  function consentOf(project: Project, person: string): Consent | undefined {
    return state.consents[project.id]?.[person];
  }

  /** The scopes of the manifest that a person was never asked for, or refused. */
  function missing(project: Project, person: string): {unasked: string[]; declined: string[]} {
    const asked = manifestOf(project).oauthScopes ?? [];
    if (!isAsked(project)) return {unasked: [], declined: []};
    const consent = consentOf(project, person);
    if (!consent) return {unasked: asked.length > 0 ? asked : [ANY], declined: []};
    const {scopes, declined} = consent;
    const unasked = asked.filter(scope => !scopes?.includes(scope) && !declined.includes(scope));
    return {unasked, declined: asked.filter(scope => declined.includes(scope))};
  }

  return {askConsent, isAsked, grant, withdraw, consentOf, missingConsent: missing};
}

/** Stands for whatever the code needs, where the manifest names no scopes. */
const ANY = 'all that the code needs';
