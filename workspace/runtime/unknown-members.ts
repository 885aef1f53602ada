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

/**
 * What stands behind the members that exist here: asking it for any other throws `not emulated: Owner.member`.
 *
 * @param owner the name of the class, or what tells it once it is known.
 */
export function unknownMembers(owner: string | (() => string)): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key) || key in target) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`not emulated: ${typeof owner === 'string' ? owner : owner()}.${key}`);
    },
  });
}
