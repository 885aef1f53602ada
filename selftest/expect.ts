/** What a spec found, in words that a person can compare. */
export class Difference extends Error {
  override name = 'Difference';
}

interface Expectation {
  /** The same as JSON, after `undefined` members are left out. */
  toEqual(wanted: unknown): void;
  toContain(part: string): void;
  toMatch(pattern: RegExp): void;
  /** A function that throws an error whose text matches. */
  toThrow(pattern: RegExp): void;
}

/** A tiny `expect`, so that specs need nothing but Google's globals. */
export function expect(found: unknown): Expectation {
  return {
    toEqual: wanted => require(shown(found) === shown(wanted), found, shown(wanted)),
    toContain: part => require(String(found).includes(part), found, `something with ${part}`),
    toMatch: pattern => require(pattern.test(String(found)), found, String(pattern)),
    toThrow: pattern => {
      const thrown = messageOf(found as () => unknown);
      require(thrown !== null && pattern.test(thrown), thrown ?? 'no error', String(pattern));
    },
  };
}

function require(holds: boolean, found: unknown, wanted: string): void {
  if (!holds) throw new Difference(`found ${shown(found)}, expected ${wanted}`);
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
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(sorted(value)) ?? 'undefined');
}

/** Members in the order of their names: Google promises none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
