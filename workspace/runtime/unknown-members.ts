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

/** Where an object of a class, or an enumeration, keeps what it is called. */
export const CALLED = Symbol('called');

export interface Called {
  readonly [CALLED]: {name: string};
}

/**
 * What stands behind the members that exist here: asking it for any other throws `not emulated: Owner.member`. One for
 * all of them, for an execution makes dozens of classes.
 */
export const UNKNOWN_MEMBERS: object = new Proxy(Object.prototype, {
  get(target, key, receiver) {
    if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key) || key in target) {
      return Reflect.get(target, key, receiver) as unknown;
    }
    throw new Error(`not emulated: ${(receiver as Called)[CALLED].name}.${key}`);
  },
});
