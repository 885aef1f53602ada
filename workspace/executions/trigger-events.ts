import type {EventDescription} from '../runtime/setting';
import type {Plain, WorldEvent} from '../service';
import type {Trigger} from '../services/script/entities';
import {clockFields} from '../services/script/schedule';
import type {LocalWorld} from '../world';
import {sameDomain} from './identity';
import type {AnswerRow} from './answer-row';

/** What triggers can be set off by. */
export type WatchedEvent = Exclude<WorldEvent, {type: 'formLinked'}>;
export type FileEvent = Extract<WorldEvent, {type: 'spreadsheetOpened' | 'spreadsheetEdited'}>;

/**
 * The event object of a handler, https://developers.google.com/apps-script/guides/triggers/events; `trigger` null for a
 * simple one, `row` null where the form is linked to no spreadsheet.
 */
export function eventOf(
  world: LocalWorld,
  event: WatchedEvent,
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
      return {authMode, fields, ...where(world, event, trigger)};
    case 'spreadsheetChanged': {
      const told = {...fields, changeType: event.changeType};
      return {authMode, fields: told, ...where(world, event, trigger)};
    }
    case 'spreadsheetEdited': {
      const told = {...fields, ...editedValues(event)};
      const range = rangeOf(world, event);
      return {authMode, fields: told, range, ...where(world, event, trigger)};
    }
  }
}

/** The file, and who was at it where the trigger's owner may know (guides/triggers/events, "user"). */
function where(
  world: LocalWorld,
  {spreadsheetId, user}: {spreadsheetId: string; user: string},
  trigger: Trigger | null,
): Pick<EventDescription, 'spreadsheetId' | 'user'> {
  const known = !trigger || trigger.owner === user || sameDomain(world, trigger.owner, user);
  return {spreadsheetId, user: known ? user : ''};
}

/** Typing, as the change it also is. */
export function changeOf({spreadsheetId, user}: Edited): WatchedEvent {
  return {type: 'spreadsheetChanged', spreadsheetId, user, changeType: 'EDIT'};
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
