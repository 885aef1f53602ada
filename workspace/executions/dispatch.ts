import {DISPATCH_DELAY} from '../costs';
import type {WorldEvent} from '../service';
import type {EventDescription} from '../runtime/setting';
import type {Trigger} from '../services/script/entities';
import type {LocalWorld} from '../world';
import {writeAnswers, type AnswerRow} from './answer-row';
import type {Start} from './execution';
import {eventOf} from './trigger-events';

/** Lets every trigger that watches for `event` start in its time. */
export function dispatchEvent(world: LocalWorld, event: WorldEvent): void {
  const row = event.type === 'formSubmitted' ? rowOf(world, event) : null;
  if (event.type !== 'formSubmitted') simpleTriggers(world, event);
  const watched =
    event.type === 'formSubmitted' ? [event.formId, row?.spreadsheetId] : [event.spreadsheetId];
  for (const trigger of world.state.services.script.triggers) {
    if (trigger.event !== EVENTS[event.type] || !watched.includes(trigger.sourceId ?? '')) continue;
    const at = world.clock.now() + DISPATCH_DELAY;
    const start = startOf(trigger, eventOf(world, event, trigger, row));
    world.state.executions.waiting.push({at, start});
  }
}

/** A response is in the linked spreadsheet before anybody is told of it. */
function rowOf(
  world: LocalWorld,
  {formId, responseId}: Extract<WorldEvent, {type: 'formSubmitted'}>,
): AnswerRow | null {
  const form = world.services.forms.get(formId);
  const response = form.responses.find(({id}) => id === responseId);
  return response ? writeAnswers(world, form, response) : null;
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

const SIMPLE = {spreadsheetOpened: 'onOpen', spreadsheetEdited: 'onEdit'} as const;

/** A function with a name Google knows runs as the person at the file, without consent and at once (guides/triggers). */
function simpleTriggers(
  world: LocalWorld,
  event: Exclude<WorldEvent, {type: 'formSubmitted'}>,
): void {
  const functionName = SIMPLE[event.type];
  const {script} = world.services;
  for (const project of script.boundTo(event.spreadsheetId)) {
    if (!script.code(project).functions.has(functionName)) continue;
    world.state.executions.waiting.push({
      at: world.clock.now(),
      start: {
        projectId: project.id,
        functionName,
        via: 'trigger',
        user: event.user,
        activeUser: event.user,
        simple: true,
        event: eventOf(world, event, null, null),
      },
    });
  }
}
