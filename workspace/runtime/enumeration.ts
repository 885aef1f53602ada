import {CALLED, UNKNOWN_MEMBERS, type Called} from './unknown-members';

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
  const values = Object.create(UNKNOWN_MEMBERS) as Record<PropertyKey, unknown>;
  Object.defineProperty(values, CALLED, {value: {name: 'an enumeration'}});
  names.forEach((name, ordinal) => {
    values[name] = value(name, ordinal);
  });
  return Object.freeze(values) as E;
}

/** An enumeration learns its name from the service it belongs to: `Utilities.Charset`. Anything else is left alone. */
export function nameEnumeration(member: unknown, name: string): void {
  if (typeof member !== 'object' || member === null || !Object.hasOwn(member, CALLED)) return;
  (member as Called)[CALLED].name = name;
}

/** The name of an enum value, or the string itself where Google also takes names. */
export function nameOf(value: unknown): string {
  return String(value);
}

/** Not `$`, by which objects of the services are known. */
const OWN = Symbol('enum value');

/** Not frozen: there are dozens of them in many an execution, and nobody writes on one. */
function value(name: string, ordinal: number): EnumValue {
  const made = Object.create(VALUE) as Own;
  made[OWN] = {name, ordinal};
  return made;
}

type Own = EnumValue & {[OWN]: {name: string; ordinal: number}};

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
