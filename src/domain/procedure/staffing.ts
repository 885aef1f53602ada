import type {StepToStaff} from '../desk/setting-up';
import type {OfficeSettings} from '../settings';
import {procedureOf} from './in-force';
import {actorsOf, type Procedure, type StepAct} from './procedure';
import {settingsWith} from './versions';

/** The document's frame, and what the citizen does: nobody of the office is asked for these. */
const NOBODYS: readonly StepAct[] = ['start', 'submit', 'end'];

/** The steps of an SOP that the office's own people do. Both shipped SOPs lost their flowchart, so *Pasang* asks. */
export function stepsToStaff({steps}: Procedure): StepToStaff[] {
  return steps
    .filter(({act}) => !NOBODYS.includes(act))
    .map(({no, name, actor}) => ({no, name, actor}));
}

/**
 * The settings with other actors at some steps: a new version of the SOP in force, or the same where nothing differs.
 *
 * @param stepActors an actor by the number of the step.
 */
export function withStepActors<S extends Pick<OfficeSettings, 'procedure' | 'procedures'>>(
  settings: S,
  stepActors: Readonly<Record<string, string>>,
): S {
  const {id, version: _version, ...was} = procedureOf(settings.procedure, settings);
  const steps = was.steps.map(step => {
    const actor = stepActors[step.no];
    return typeof actor === 'string' && actor.trim() ? {...step, actor: actor.trim()} : step;
  });
  const {key, procedures} = settingsWith({...was, steps}, id, settings);
  return key === settings.procedure ? settings : {...settings, procedure: key, procedures};
}

/** Every actor whom an SOP in force names; an officer can work as no other. */
export function knownActors(
  settings: Pick<OfficeSettings, 'procedure' | 'socialProcedure' | 'procedures'>,
): string[] {
  const {procedure, socialProcedure} = settings;
  const keys = [procedure, ...(socialProcedure ? [socialProcedure] : [])];
  return [...new Set(keys.flatMap(key => actorsOf(procedureOf(key, settings))))];
}
