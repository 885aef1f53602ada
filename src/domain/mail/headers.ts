/** A mail's headers: names in lower case; repeated ones keep their order, the topmost first. */
export type Headers = Readonly<Record<string, readonly string[]>>;

/** All values of a header in one line, in lower case. */
export function headerText(headers: Headers, name: string): string {
  return (headers[name] ?? []).join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
