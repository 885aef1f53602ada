/** SHA-256 of a text in UTF-8, in lower-case hex. Google's in the script, Node's in the tests and tools. */
export type Digest = (text: string) => string;

/** A personal datum or free text as the journal may hold it: its salted hash. */
export function seal(text: string, salt: string, digest: Digest): string {
  return digest(`${salt}\n${text}`);
}
