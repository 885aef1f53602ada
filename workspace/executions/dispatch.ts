import {DISPATCH_DELAY} from '../costs';
import type {WorldEvent} from '../service';
import type {EventDescription} from '../runtime/setting';
import type {Project, Trigger} from '../services/script/entities';
import type {LocalWorld} from '../world';
import type {Start} from './execution';
import {eventOf} from './trigger-events';

/** Lets every trigger that watches for `event` start in its time. */
export function dispatchEvent(world: LocalWorld, event: WorldEvent): void {
  const file = event.type === 'formSubmitted' ? event.formId : event.spreadsheetId;
  for (const project of world.services.script.boundTo(file)) simple(world, project, event);
  for (const trigger of installed(world, event)) {
    const at = world.clock.now() + DISPATCH_DELAY;
    world.state.executions.waiting.push({at, start: startOf(trigger, eventOf(world, event, trigger))});
  }
}

/** Installable triggers run as the person who made them, and nobody is told who did what set them off. */
export function startOf(trigger: Trigger, event: EventDescription): Start {
  return {
    projectId: trigger.projectId,
    functionName: trigger.handler,
    via: 'trigger',
    user: trigger.owner,
    activeUser: '',
    event,
  };
}

const EVENTS = {
  formSubmitted: 'ON_FORM_SUBMIT',
  spreadsheetOpened: 'ON_OPEN',
  spreadsheetEdited: 'ON_EDIT',
} as const;

function installed(world: LocalWorld, event: WorldEvent): Trigger[] {
  const watched = filesWatched(world, event);
  return world.state.services.script.triggers.filter(
    trigger => trigger.event === EVENTS[event.type] && watched.includes(trigger.sourceId ?? ''),
  );
}

/** A submission reaches the triggers of the form and those of the spreadsheet its answers go to. */
function filesWatched(world: LocalWorld, event: WorldEvent): string[] {
  if (event.type !== 'formSubmitted') return [event.spreadsheetId];
  const destination = world.services.forms.get(event.formId).settings.destinationId;
  return destination ? [event.formId, destination] : [event.formId];
}

const SIMPLE = {spreadsheetOpened: 'onOpen', spreadsheetEdited: 'onEdit', formSubmitted: null} as const;

/** A function with a name Google knows runs as the person at the file, without consent and at once (guides/triggers). */
function simple(world: LocalWorld, project: Project, event: WorldEvent): void {
  const functionName = SIMPLE[event.type];
  if (!functionName || event.type === 'formSubmitted') return;
  if (!world.services.script.code(project).functions.has(functionName)) return;
  world.state.executions.waiting.push({
    at: world.clock.now(),
    start: {
      projectId: project.id,
      functionName,
      via: 'trigger',
      user: event.user,
      activeUser: event.user,
      simple: true,
      event: eventOf(world, event, null),
    },
  });
}
