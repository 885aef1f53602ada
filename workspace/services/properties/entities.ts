export type Store = Record<string, string>;

export interface PropertiesState {
  /** By owner: a script, a user of a script, a document. */
  stores: Record<string, Store>;
}

export function emptyPropertiesState(): PropertiesState {
  return {stores: {}};
}

export type PropertiesScope = 'script' | 'user' | 'document';
