/** Pairs written `short=the+standard+words`, as the lists of words keep them. */
export function wordTable(...texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.flatMap(text => text.split(/\s+/)).filter(Boolean);
  return new Map(
    pairs.map(pair => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1).replace(/\+/g, ' ')] as const;
    }),
  );
}
