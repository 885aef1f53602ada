/** Takes as long for a text that differs in its first sign as for one that differs in its last: no guess tells how near it was. */
export function isSameSecret(given: string, right: string): boolean {
  if (given.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < right.length; at += 1)
    difference |= given.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
