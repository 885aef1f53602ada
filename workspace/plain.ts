/** What can cross the bridge between a script's context and the world: what JSON can hold. */
export type Plain = null | boolean | number | string | Plain[] | {[key: string]: Plain | undefined};

/** Bytes on the bridge. A Blob's content, an attachment, a file. */
export interface PlainBlob {
  /** Base64 (standard alphabet, padded). */
  bytes: string;
  contentType: string | null;
  name: string | null;
}
