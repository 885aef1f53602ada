import {nameEnumeration} from './enumeration';
import {unknownMembers} from './unknown-members';

/** One class or service as it exists here. */
export interface Emulated {
  members: object;
  make(state: object): object;
}

/** The classes that exist here by Google's names, for the inventory of docs and tests; two services may have a `User`. */
export const emulated = new Map<string, Emulated[]>();

/**
 * Declares one class or service of Google as the members that exist here. Any other member throws
 * `not emulated: Name.member`, so that nothing is ever silently undefined.
 *
 * @returns a maker: given an object's plain state (reachable as `this.$`), the object.
 */
export function emulate<T extends object, S extends object = object>(
  name: string,
  members: {[K in keyof T]?: T[K]} & ThisType<T & {readonly $: S}>,
): (state: S) => T {
  // Made with the first object: an execution meets few of the classes a service declares.
  let prototype: object | undefined;
  const make = (state: object) => {
    prototype ??= prototypeOf(name, members);
    return Object.create(prototype, {$: {value: state, enumerable: false}}) as T;
  };
  emulated.set(name, [...(emulated.get(name) ?? []), {members, make}]);
  return make;
}

function prototypeOf(name: string, members: object): object {
  const prototype = Object.assign(Object.create(unknownMembers(name)) as object, members);
  for (const [key, member] of Object.entries(members)) nameEnumeration(member, `${name}.${key}`);
  if (!Object.prototype.hasOwnProperty.call(prototype, 'toString')) {
    Object.defineProperty(prototype, 'toString', {value: () => name});
  }
  return prototype;
}

/** A service: one object, no state. */
export function emulateService<T extends object>(
  name: string,
  members: {[K in keyof T]?: T[K]} & ThisType<T>,
): T {
  return emulate<T>(name, members)({});
}

/** The plain state behind an emulated object, for other emulated objects. */
export function stateOf<S>(object: object): S {
  return (object as {$: S}).$;
}
