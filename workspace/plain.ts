/** What can cross the bridge between a script's context and the world: what JSON can hold. */
export type Plain = null | boolean | number | string | Plain[] | {[key: string]: Plain | undefined};

/** Bytes on the bridge. A Blob's content, an attachment, a file. */
export interface PlainBlob {
  /** Base64 (standard alphabet, padded). */
  bytes: string;
  contentType: string | null;
  name: string | null;
}

/** A copy of what JSON can hold; ten times as fast as structuredClone, which also copies texts. */
export function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyPlain(value[key]);
  return copy as T;
}
