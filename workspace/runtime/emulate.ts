/** The classes that exist here and their members, for the inventory of docs and tests. */
export const emulated = new Map<string, object>();

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
  emulated.set(name, members);
  // Made with the first object: an execution meets few of the classes a service declares.
  let prototype: object | undefined;
  return state => {
    prototype ??= prototypeOf(name, members);
    return Object.create(prototype, {$: {value: state, enumerable: false}}) as T;
  };
}

function prototypeOf(name: string, members: object): object {
  const prototype = Object.assign(Object.create(unknownMembers(name)) as object, members);
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

/** Names JavaScript itself asks of any object; a script that asks for them gets undefined, as on Google. */
const ASKED_BY_LANGUAGE = new Set([
  'toJSON',
  'then',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '$',
]);

function unknownMembers(name: string): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key) || key in target) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`not emulated: ${name}.${key}`);
    },
  });
}
