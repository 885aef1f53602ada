/** A place in the browser that may be missing: nothing that matters lives only there. */
export interface Keeper {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
}

/**
 * The browser's storage, or the page's memory where the browser refuses it. Apps Script shows pages in a frame of
 * another site, where a browser may partition, clear or forbid storage.
 */
export function keeper(find: () => Storage): Keeper {
  const memory = new Map<string, string>();
  return {
    get(key) {
      return attempt(() => find().getItem(key)) ?? memory.get(key) ?? null;
    },
    set(key, value) {
      if (value === null) memory.delete(key);
      else memory.set(key, value);
      attempt(() => (value === null ? find().removeItem(key) : find().setItem(key, value)));
    },
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    console.info(`storage refused: ${String(error)}`);
    return null;
  }
}
