import {nameEnumeration} from './enumeration';
import {CALLED, UNKNOWN_MEMBERS, type Called} from './unknown-members';

/** One class or service as it exists here. */
export interface Emulated {
  members: object;
  make(state: object): object;
}

/** The classes that exist here by Google's names, for the inventory of docs and tests; two services may have a `User`. */
export const emulated = new Map<string, Emulated[]>();

/** What of a class exists here; `this` is one of its objects. */
export type Members<T, S> = {[K in keyof T]?: T[K]} & ThisType<T & {readonly $: S}>;

/**
 * Declares one class or service of Google as what gives the members that exist here: an execution meets few of the
 * classes a service declares, and making the members of a large one takes its time. Any other member throws
 * `not emulated: Name.member`, so that nothing is ever silently undefined.
 *
 * @returns a maker: given an object's plain state (reachable as `this.$`), the object.
 */
export function emulate<T extends object, S extends object = object>(
  name: string,
  members: () => Members<T, S>,
): (state: S) => T {
  let prototype: object | undefined;
  const own = () => (prototype ??= prototypeOf(name, members()));
  const make = (state: object) => {
    const made = Object.create(own()) as T & Holding;
    made[STATE] = state;
    return made;
  };
  register(name, {
    get members() {
      return own();
    },
    make,
  });
  return make;
}

function register(name: string, one: Emulated): void {
  const known = emulated.get(name);
  if (known) known.push(one);
  else emulated.set(name, [one]);
}

/** An object's own place for its state: no script lists it, and it is made faster than a hidden property. */
const STATE = Symbol('state');

interface Holding {
  [STATE]: object;
}

/** What all classes have. */
const CLASS: object = Object.create(UNKNOWN_MEMBERS, {
  $: {
    get(this: Holding) {
      return this[STATE];
    },
  },
  toString: {
    value(this: Called) {
      return this[CALLED].name;
    },
  },
}) as object;

/** The members themselves become the prototype: they belong to nobody else. */
function prototypeOf(name: string, members: object): object {
  for (const key of Object.keys(members) as (keyof typeof members)[]) {
    const member: unknown = members[key];
    if (typeof member === 'object') nameEnumeration(member, `${name}.${key}`);
  }
  (members as {[CALLED]: {name: string}})[CALLED] = {name};
  return Object.setPrototypeOf(members, CLASS) as object;
}

/** A service: one object, no state. It needs no prototype of its own, which would take longer than the rest of it. */
export function emulateService<T extends object>(name: string, members: Members<T, object>): T {
  const made = prototypeOf(name, members) as T & Holding;
  made[STATE] = {};
  register(name, {members, make: () => made});
  return made;
}

/** The plain state behind an emulated object, for other emulated objects. */
export function stateOf<S>(object: object): S {
  return (object as {$: S}).$;
}
