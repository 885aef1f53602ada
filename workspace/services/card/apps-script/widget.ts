import {emulate} from '../../../runtime/emulate';
import type {Holder, JsonObject} from './json';

/**
 * A widget stands in its section as {"textParagraph": {...}}: the kind, and what its setters wrote. `members` see only
 * what is inside.
 */
export function widget<T extends object>(
  name: string,
  kind: string,
  members: {[K in keyof T]?: T[K]} & ThisType<T & Holder>,
  initial: JsonObject = {},
): () => T {
  const inside = Object.fromEntries(
    Object.entries(members as Record<string, (...args: unknown[]) => unknown>).map(
      ([member, act]) => [
        member,
        function (this: Holder, ...args: unknown[]) {
          act.apply({$: this.$[kind]}, args);
          return this;
        },
      ],
    ),
  );
  const make = emulate<T, JsonObject>(name, () => ({...inside}) as typeof members);
  return () => make({[kind]: {...initial}});
}
