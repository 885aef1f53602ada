/** What the desk keeps between executions outside the ledger: where things are, secrets, the wake flag. */
export interface Memory {
  /** All values, as they were when this execution last asked for them. One request. */
  all(): Readonly<Partial<Record<MemoryKey, string>>>;
  /** One value, as it is now. One request. */
  peek(key: MemoryKey): string | null;
  set(key: MemoryKey, value: string): void;
  remove(key: MemoryKey): void;
}

export type MemoryKey =
  | 'failures'
  | 'figures'
  | 'places'
  | 'rest'
  | 'secret'
  | 'wake'
  | 'mail'
  | 'swept'
  | 'offline'
  | 'begun'
  | 'signedOutAt'
  | 'webhook'
  | 'migration'
  | 'ticked';

/** Short-lived, best effort: sign-in codes. */
export interface Scratch {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}
