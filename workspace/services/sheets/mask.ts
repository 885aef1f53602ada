import {badField, noFields} from './errors';

/** A field mask as a tree: `a.b,c(d,e)` names a.b, c.d and c.e. An empty tree means the whole field. */
export type Mask = Map<string, Mask>;

const ALL: Mask = new Map();

/** https://protobuf.dev/reference/protobuf/google.protobuf/#field-mask, with the partial-response form `a(b,c)` and `a/b`. */
export function parseMask(fields: string | undefined): Mask {
  if (!fields?.trim()) throw noFields();
  const text = fields.replace(/\s+/g, '').replace(/\//g, '.');
  if (text === '*') return ALL;
  let at = 0;
  const list = (): Mask => {
    const mask: Mask = new Map();
    do {
      path(mask);
    } while (text[at] === ',' && ++at > 0);
    return mask;
  };
  const path = (into: Mask) => {
    let mask = into;
    for (;;) {
      const name = /^[\w*]+/.exec(text.slice(at))?.[0];
      if (!name) throw badField(fields);
      at += name.length;
      const known = mask.get(name);
      // A field named whole stays whole whatever is named inside it.
      if (known && known.size === 0) return;
      const next: Mask = known ?? new Map<string, Mask>();
      mask.set(name, next);
      mask = next;
      if (text[at] === '(') {
        at++;
        for (const [inner, tree] of list()) mask.set(inner, tree);
        at++;
        return;
      }
      if (text[at] !== '.') return;
      at++;
    }
  };
  const mask = list();
  if (at < text.length) throw badField(fields);
  return mask;
}

/** Whether the mask names the field or anything in it. */
export const names = (mask: Mask, field: string): boolean =>
  mask.size === 0 || mask.has('*') || mask.has(field);

/** The part of the mask below a field it names. */
export const below = (mask: Mask, field: string): Mask => mask.get(field) ?? ALL;

/** Refuses a mask that names a field other than these. */
export function allow(mask: Mask, fields: readonly string[]): void {
  for (const name of mask.keys()) {
    if (name !== '*' && !fields.includes(name)) throw badField(name);
  }
}

/** Only what the mask names, of an answer. */
export function pick<T>(value: T, mask: Mask): T {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map(item => pick<unknown>(item, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) picked[name] = pick(member, inner);
  }
  return picked as T;
}

/** `target` with the named fields taken from `source`; a named field that `source` lacks is removed. */
export function assign<T extends object>(target: T, source: T, mask: Mask): T {
  if (mask.size === 0 || mask.has('*')) return source;
  const result = {...target} as Record<string, unknown>;
  const from = source as Record<string, unknown>;
  for (const [name, inner] of mask) {
    const value =
      inner.size === 0 ? from[name] : assign(asObject(result[name]), asObject(from[name]), inner);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result as T;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
