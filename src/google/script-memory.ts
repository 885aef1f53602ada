import type {Memory, MemoryKey} from '../workflow/ports';

/** Script properties: few, small, and read all at once. */
export function scriptMemory(): Memory {
  const properties = PropertiesService.getScriptProperties();
  let known: Partial<Record<MemoryKey, string>> | undefined;
  return {
    all() {
      known ??= properties.getProperties() as Partial<Record<MemoryKey, string>>;
      return known;
    },
    peek(key) {
      const value = properties.getProperty(key);
      if (known) {
        if (value === null) delete known[key];
        else known[key] = value;
      }
      return value;
    },
    set(key, value) {
      properties.setProperty(key, value);
      if (known) known[key] = value;
    },
    remove(key) {
      properties.deleteProperty(key);
      if (known) delete known[key];
    },
  };
}
