import type {LocalWorld} from '../world';
import type {Consent} from './acts';
import {projectNamed} from './files';

/** From the first word about consent on, the script asks everybody for it. */
export function consent(
  world: LocalWorld,
  {effect = 'granted', as, declined, project: id}: Consent,
): void {
  const {script} = world.services;
  const project = projectNamed(world, id);
  script.askConsent(project.id);
  const person = as ?? project.owner;
  if (effect === 'granted') script.grant(project, person, declined);
  else script.withdraw(project.id, person);
}
