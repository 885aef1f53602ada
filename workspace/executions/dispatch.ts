import {DISPATCH_DELAY, REPEAT_DELAY} from '../costs';
import {ON_TRIGGER} from '../faults';
import {copyPlain} from '../plain';
import type {WorldEvent} from '../service';
import type {EventDescription} from '../runtime/setting';
import type {Trigger, TriggerEvent} from '../services/script/entities';
import type {LocalWorld} from '../world';
import {linkAnswers, writeAnswers, type AnswerRow} from './answer-row';
import type {Start} from './execution';
import {changeOf, eventOf, type FileEvent, type WatchedEvent} from './trigger-events';

/** Lets every trigger that watches for `event` start in its time. */
export function dispatchEvent(world: LocalWorld, event: WorldEvent): void {
  switch (event.type) {
    case 'formLinked':
      linkAnswers(world, world.services.forms.get(event.formId));
      return;
    case 'formSubmitted':
      installable(world, event, rowOf(world, event));
      return;
    case 'spreadsheetEdited':
      simpleTriggers(world, event);
      installable(world, event, null);
      // Typing is a change too (guides/triggers/events#change).
      installable(world, changeOf(event), null);
      return;
    case 'spreadsheetOpened':
      simpleTriggers(world, event);
      installable(world, event, null);
      return;
    case 'spreadsheetChanged':
      installable(world, event, null);
  }
}

const EVENTS: Record<WatchedEvent['type'], TriggerEvent> = {
  formSubmitted: 'ON_FORM_SUBMIT',
  spreadsheetOpened: 'ON_OPEN',
  spreadsheetEdited: 'ON_EDIT',
  spreadsheetChanged: 'ON_CHANGE',
};

function installable(world: LocalWorld, event: WatchedEvent, row: AnswerRow | null): void {
  const watched =
    event.type === 'formSubmitted' ? [event.formId, row?.spreadsheetId] : [event.spreadsheetId];
  for (const trigger of world.state.services.script.triggers) {
    if (trigger.event !== EVENTS[event.type] || !watched.includes(trigger.sourceId ?? '')) continue;
    const start = startOf(trigger, eventOf(world, event, trigger, row));
    setOff(world, start, world.clock.now() + DISPATCH_DELAY);
  }
}

/** Lets a trigger start at `at`; a fault may lose it, or set it off again as live triggers were seen to. */
export function setOff(world: LocalWorld, start: Start, at: number): void {
  const fault = world.strike(`${ON_TRIGGER}${start.functionName}`);
  if (fault?.effect === 'missed') return;
  const {waiting} = world.state.executions;
  waiting.push({at, start});
  if (fault) waiting.push({at: at + REPEAT_DELAY, start: copyPlain(start)});
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

const SIMPLE = {spreadsheetOpened: 'onOpen', spreadsheetEdited: 'onEdit'} as const;

/** A function with a name Google knows runs as the person at the file, without consent and at once (guides/triggers). */
function simpleTriggers(world: LocalWorld, event: FileEvent): void {
  const functionName = SIMPLE[event.type];
  const {script} = world.services;
  for (const project of script.boundTo(event.spreadsheetId)) {
    if (!script.code(project).functions.has(functionName)) continue;
    const start: Start = {
      projectId: project.id,
      functionName,
      via: 'trigger',
      user: event.user,
      activeUser: event.user,
      simple: true,
      event: eventOf(world, event, null, null),
    };
    setOff(world, start, world.clock.now());
  }
}
