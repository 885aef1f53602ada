/**
 * Remembers what was made of the last things asked for: it is asked for again soon or never, and to keep all of it costs a
 * large world more memory than the things themselves.
 *
 * @param kept how many.
 */
export function lately<K extends object, V>(kept: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= kept) known.delete(known.keys().next().value!);
    known.set(key, made);
    return made;
  };
}
