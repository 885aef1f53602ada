import {unknownMembers} from './unknown-members';

/** One value of an enum of Google: prints and serialises as its name, which is also how it crosses the bridge. */
export interface EnumValue {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toString(): string;
  toJSON(): string;
}

/**
 * An enum of Google as scripts see it: `Utilities.Charset.UTF_8`. JSON.stringify gives the name
 * (https://developers.google.com/apps-script/guides/v8-runtime/migration).
 *
 * @template E the enum's type in @types/google-apps-script, `typeof GoogleAppsScript.X.Y`
 */
export function enumeration<E>(...names: (keyof E & string)[]): E {
  const owner = {name: 'an enumeration'};
  const values = Object.create(unknownMembers(() => owner.name)) as object;
  owners.set(values, owner);
  names.forEach((name, ordinal) => Object.assign(values, {[name]: value(name, ordinal)}));
  return Object.freeze(values) as E;
}

const owners = new WeakMap<object, {name: string}>();

/** An enumeration learns its name from the service it belongs to: `Utilities.Charset`. Anything else is left alone. */
export function nameEnumeration(member: unknown, name: string): void {
  const owner = typeof member === 'object' && member !== null ? owners.get(member) : undefined;
  if (owner) owner.name = name;
}

/** The name of an enum value, or the string itself where Google also takes names. */
export function nameOf(value: unknown): string {
  return String(value);
}

/** Not `$`, by which objects of the services are known. */
const OWN = Symbol('enum value');

function value(name: string, ordinal: number): EnumValue {
  return Object.freeze(Object.create(VALUE, {[OWN]: {value: {name, ordinal}}}) as EnumValue);
}

type Own = EnumValue & {readonly [OWN]: {name: string; ordinal: number}};

/** What all values share. */
const VALUE: EnumValue & ThisType<Own> = {
  name() {
    return this[OWN].name;
  },
  ordinal() {
    return this[OWN].ordinal;
  },
  compareTo(other) {
    return this[OWN].ordinal - other.ordinal();
  },
  toString() {
    return this[OWN].name;
  },
  toJSON() {
    return this[OWN].name;
  },
};
