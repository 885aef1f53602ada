import {stateOf} from '../../../runtime/emulate';

/** A value of a card's JSON. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** What holds a part of a card: the part's JSON is its state. */
export interface Holder {
  readonly $: JsonObject;
}

/** A part, an enum's value or a plain value, as it stands in the card's JSON. */
export function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
  if ('$' in value) return stateOf<JsonObject>(value);
  return String(value);
}

/** Where in the JSON a setter writes: a member, or a member of a member. */
export type Field = string | [string, string];

/**
 * The setters of one class: name in CardService to place in the JSON of
 * https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1
 */
export function setters<T>(fields: {[K in keyof T]?: Field}): {[K in keyof T]?: T[K]} {
  return Object.fromEntries(
    Object.entries(fields as Record<string, Field>).map(([name, field]) => [name, setter(field)]),
  ) as {[K in keyof T]?: T[K]};
}

function setter(field: Field) {
  return function (this: Holder, value: unknown) {
    if (typeof field === 'string') this.$[field] = jsonOf(value);
    else this.$[field[0]] = {...(this.$[field[0]] as JsonObject), [field[1]]: jsonOf(value)};
    return this;
  };
}

/** `build` and `printJson` of what is built in steps. */
export const printable = {
  printJson(this: Holder) {
    return JSON.stringify(this.$);
  },
};

/** Adds to a list in the JSON. */
export function append(holder: Holder, field: string, ...values: unknown[]): void {
  holder.$[field] = [...((holder.$[field] ?? []) as Json[]), ...values.map(jsonOf)];
}
