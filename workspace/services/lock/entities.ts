export interface LockState {
  /** What is locked -> the execution that holds it. Empty whenever nothing runs. */
  held: Record<string, string>;
}

export function emptyLockState(): LockState {
  return {held: {}};
}

/** Whose executions exclude each other: the script's, the user's of the script, the document's. */
export type LockScope = 'script' | 'user' | 'document';
