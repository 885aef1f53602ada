interface Expectation {
  /** The same as JSON, whatever the order of members. */
  toEqual(wanted: unknown): void;
  toContain(part: string): void;
  toMatch(pattern: RegExp): void;
  /** A function that throws an error whose text matches. */
  toThrow(pattern: RegExp): void;
}

/** A tiny `expect`, so that specs need nothing but Google's globals; it says what was found and what was expected. */
export function expect(found: unknown): Expectation {
  return {
    toEqual: wanted => demand(shown(found) === shown(wanted), found, shown(wanted)),
    toContain: part => demand(String(found).includes(part), found, `something with ${part}`),
    toMatch: pattern => demand(pattern.test(String(found)), found, String(pattern)),
    toThrow: pattern => {
      const thrown = messageOf(found as () => unknown);
      demand(thrown !== null && pattern.test(thrown), thrown ?? 'no error', String(pattern));
    },
  };
}

function demand(holds: boolean, found: unknown, wanted: string): void {
  if (!holds) throw new Error(`found ${shown(found)}, expected ${wanted}`);
}

function messageOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return String(error);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'undefined';
}

/** Members in the order of their names: Google promises none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
