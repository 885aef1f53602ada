import type {Plain} from '../plain';
import {stateOf} from './emulate';
import type {PlainResult} from './protocol';

const MEANT: Record<string, 'html' | 'text' | 'response'> = {
  HtmlOutput: 'html',
  TextOutput: 'text',
  ActionResponse: 'response',
  CalendarEventActionResponse: 'response',
  ComposeActionResponse: 'response',
  DriveItemsSelectedActionResponse: 'response',
  EditorFileScopeActionResponse: 'response',
  LinkPreview: 'response',
  SuggestionsResponse: 'response',
  UniversalActionResponse: 'response',
  UpdateDraftActionResponse: 'response',
};

export function resultOf(returned: unknown): PlainResult {
  const meaning = MEANT[kindOf(returned)];
  const cards = Array.isArray(returned) ? returned : [returned];
  if (cards.length > 0 && cards.every(card => kindOf(card) === 'Card'))
    return {value: null, cards: cards.map(card => stateOf<{[key: string]: Plain}>(card as object))};
  if (meaning) return {value: null, [meaning]: stateOf<{[key: string]: Plain}>(returned as object)};
  const unserializable = !isSerializable(returned, new Set());
  return {value: toPlain(returned), ...(unserializable ? {unserializable} : {})};
}

function kindOf(value: unknown): string {
  return typeof value === 'object' && value !== null && '$' in value ? String(value) : '';
}

/** Dates become {"$date": ms}; what JSON cannot hold becomes null. */
function toPlain(value: unknown): Plain {
  try {
    return JSON.parse(JSON.stringify(value, markDates) ?? 'null') as Plain;
  } catch (error) {
    // A circle, a BigInt: an editor run shows nothing of them either.
    return error instanceof TypeError ? null : String(error);
  }
}

function markDates(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  return raw instanceof Date ? {$date: raw.getTime()} : value;
}

function isSerializable(value: unknown, above: Set<unknown>): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return false;
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Date || above.has(value) || '$' in value) return false;
  const within = new Set(above).add(value);
  return Object.values(value).every(member => isSerializable(member, within));
}
