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
  return Object.freeze(
    Object.fromEntries(names.map((name, ordinal) => [name, value(name, ordinal)])),
  ) as E;
}

/** The name of an enum value, or the string itself where Google also takes names. */
export function nameOf(value: unknown): string {
  return String(value);
}

function value(name: string, ordinal: number): EnumValue {
  return Object.freeze({
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: EnumValue) => ordinal - other.ordinal(),
    toString: () => name,
    toJSON: () => name,
  });
}
