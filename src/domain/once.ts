/** Works something out once for each object, as long as that lives. What it is worked out of must not change. */
export function oncePer<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, {value: V}>();
  return of => {
    const found = known.get(of);
    if (found) return found.value;
    const value = workOut(of);
    known.set(of, {value});
    return value;
  };
}
