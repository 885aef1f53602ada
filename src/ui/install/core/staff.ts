import type {InstallChoices, StepToStaff} from '../../../domain/desk/setting-up';

/** The steps of one actor of the SOP, as they stand in the draft. */
export interface Post {
  actor: string;
  steps: StepToStaff[];
}

/** The actors in the order in which they first act, each with the steps given to it. */
export function postsOf(
  steps: readonly StepToStaff[],
  {stepActors = {}}: Pick<InstallChoices, 'stepActors'>,
): Post[] {
  const actorOf = ({no, actor}: StepToStaff) => stepActors[no] ?? actor;
  const actors = [...new Set(steps.map(actorOf))];
  return actors.map(actor => ({actor, steps: steps.filter(step => actorOf(step) === actor)}));
}

export function withStep(draft: InstallChoices, no: number, actor: string): InstallChoices {
  return {...draft, stepActors: {...draft.stepActors, [no]: actor}};
}

/** One of the officers works as an actor of the SOP from now on, or no longer. */
export function withActor(
  draft: InstallChoices,
  {place, actor, takes}: {place: number; actor: string; takes: boolean},
): InstallChoices {
  const officers = draft.officers.map((one, at) => {
    if (at !== place) return one;
    const others = (one.actors ?? []).filter(known => known !== actor);
    return {...one, actors: takes ? [...others, actor] : others};
  });
  return {...draft, officers};
}
