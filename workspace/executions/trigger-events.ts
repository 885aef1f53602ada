import type {EventDescription} from '../runtime/setting';
import type {Plain, WorldEvent} from '../service';
import type {Trigger} from '../services/script/entities';
import {clockFields} from '../services/script/schedule';
import type {LocalWorld} from '../world';

/** The event object of a handler, https://developers.google.com/apps-script/guides/triggers/events; `trigger` null for a simple one. */
export function eventOf(world: LocalWorld, event: WorldEvent, trigger: Trigger | null): EventDescription {
  const common = {
    authMode: trigger ? ('FULL' as const) : ('LIMITED' as const),
    fields: trigger ? {triggerUid: trigger.id} : {},
  };
  switch (event.type) {
    case 'formSubmitted':
      return trigger?.source === 'SPREADSHEETS'
        ? {...common, ...sheetSubmission(world, event, common.fields)}
        : {
            ...common,
            source: {kind: 'form', id: event.formId},
            response: {formId: event.formId, responseId: event.responseId},
          };
    case 'spreadsheetOpened':
      return {...common, source: {kind: 'spreadsheet', id: event.spreadsheetId}, user: event.user};
    case 'spreadsheetEdited':
      return {
        authMode: common.authMode,
        fields: {...common.fields, ...editedValues(event)},
        source: {kind: 'spreadsheet', id: event.spreadsheetId},
        range: rangeOf(world, event),
        user: event.user,
      };
  }
}

export function clockEvent(trigger: Trigger, at: number): EventDescription {
  return {authMode: 'FULL', fields: {...clockFields(at), triggerUid: trigger.id}};
}

type Edited = Extract<WorldEvent, {type: 'spreadsheetEdited'}>;

/** `value` and `oldValue` are there for a single cell only. */
function editedValues({value, oldValue}: Edited): Record<string, Plain> {
  return {
    ...(value === undefined ? {} : {value}),
    ...(oldValue === undefined ? {} : {oldValue}),
  };
}

function rangeOf(world: LocalWorld, {spreadsheetId, sheetId, range}: Edited): EventDescription['range'] {
  const sheet = world.services.sheets.get(spreadsheetId).sheets.find(each => each.sheetId === sheetId);
  const a1 = range.slice(range.lastIndexOf('!') + 1);
  return {spreadsheetId, sheetName: sheet?.title ?? '', a1};
}

function sheetSubmission(
  world: LocalWorld,
  event: Extract<WorldEvent, {type: 'formSubmitted'}>,
  fields: Record<string, Plain>,
): Partial<EventDescription> {
  void world; void event;
  return {fields};
}
