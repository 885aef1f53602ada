/** A mask of fields, as `files(id,name),nextPageToken`: what is asked of each name, true for all of it. */
export interface Mask {
  [name: string]: Mask | true;
}

/** Reads Google's partial response syntax (https://developers.google.com/workspace/drive/api/guides/fields-parameter). */
export function parseMask(fields: string): Mask {
  let at = 0;

  function list(): Mask {
    const mask: Mask = {};
    do {
      const name = /^\s*([\w*]*)\s*/.exec(fields.slice(at))!;
      at += name[0].length;
      if (name[1]) mask[name[1]] = rest();
    } while (fields[at] === ',' && ++at);
    return mask;
  }

  function rest(): Mask | true {
    if (fields[at] === '/') {
      at += 1;
      const name = /^[\w*]*/.exec(fields.slice(at))![0];
      at += name.length;
      return {[name]: rest()};
    }
    if (fields[at] !== '(') return true;
    at += 1;
    const inner = list();
    at += 1;
    return inner;
  }

  return list();
}

/** What the mask leaves of a resource; lists are masked item by item. */
export function pick(value: unknown, mask: Mask | true): unknown {
  if (mask === true || mask['*'] === true) return value;
  if (Array.isArray(value)) return value.map(item => pick(item, mask));
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(mask)) {
    const held = (value as Record<string, unknown>)[name];
    if (held !== undefined) kept[name] = pick(held, inner);
  }
  return kept;
}
