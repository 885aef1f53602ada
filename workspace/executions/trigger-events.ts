import type {EventDescription} from '../runtime/setting';
import type {Plain, WorldEvent} from '../service';
import type {Trigger} from '../services/script/entities';
import {clockFields} from '../services/script/schedule';
import type {LocalWorld} from '../world';
import type {AnswerRow} from './answer-row';

/**
 * The event object of a handler, https://developers.google.com/apps-script/guides/triggers/events; `trigger` null for a
 * simple one, `row` null where the form is linked to no spreadsheet.
 */
export function eventOf(
  world: LocalWorld,
  event: WorldEvent,
  trigger: Trigger | null,
  row: AnswerRow | null,
): EventDescription {
  const authMode = trigger ? 'FULL' : 'LIMITED';
  const fields: Record<string, Plain> = trigger ? {triggerUid: trigger.id} : {};
  switch (event.type) {
    case 'formSubmitted': {
      if (row && trigger?.source === 'SPREADSHEETS') return rowEvent(row, fields);
      const {formId, responseId} = event;
      return {authMode, fields, submission: {formId, responseId}};
    }
    case 'spreadsheetOpened':
      return {authMode, fields, spreadsheetId: event.spreadsheetId, user: event.user};
    case 'spreadsheetEdited': {
      const {spreadsheetId, user} = event;
      const told = {...fields, ...editedValues(event)};
      return {authMode, fields: told, spreadsheetId, range: rangeOf(world, event), user};
    }
  }
}

function rowEvent(row: AnswerRow, fields: Record<string, Plain>): EventDescription {
  const {spreadsheetId, sheetName, a1, values, namedValues} = row;
  return {
    authMode: 'FULL',
    fields: {...fields, values, namedValues},
    spreadsheetId,
    range: {sheetName, a1},
  };
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

function rangeOf(
  world: LocalWorld,
  {spreadsheetId, sheetId, range}: Edited,
): EventDescription['range'] {
  const sheet = world.services.sheets
    .get(spreadsheetId)
    .sheets.find(each => each.sheetId === sheetId);
  return {sheetName: sheet?.title ?? '', a1: range.slice(range.lastIndexOf('!') + 1)};
}
