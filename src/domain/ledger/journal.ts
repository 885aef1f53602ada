import type {ComplaintEvent} from '../complaint/event';
import type {Digest} from './digest';

/** One line of the hash-chained journal (R4). */
export interface JournalLine {
  /** From 1, without gaps. */
  line: number;
  /** The complaint's place in the ledger. */
  entry: number;
  /** The complaint's version after this event. */
  version: number;
  event: ComplaintEvent;
  /** SHA-256 over the line before it and this one. */
  hash: string;
}

/** The hash before the first line of the first ledger. */
export const GENESIS = '0'.repeat(64);

/** The event as it is hashed and stored: one spelling for one event. */
export function writeEvent(event: ComplaintEvent): string {
  return JSON.stringify(event, Object.keys(flattenKeys(event)).sort());
}

/** The inverse of `writeEvent`. */
export function readEvent(text: string): ComplaintEvent {
  return JSON.parse(text) as ComplaintEvent;
}

/**
 * The hash of a line: SHA-256 over the hash before it and everything the line says (R4).
 *
 * @param line with its event as it is stored: to read it and write it anew would be most of a long verification.
 */
export function chainHash(
  previous: string,
  line: Pick<JournalLine, 'line' | 'entry' | 'version'> & {event: string},
  digest: Digest,
): string {
  return digest([previous, line.line, line.entry, line.version, line.event].join('\n'));
}

/** The first line whose hash does not follow from the one before it; undefined for a sound chain. */
export function brokenLine(
  lines: readonly JournalLine[],
  digest: Digest,
  start = GENESIS,
): JournalLine | undefined {
  let previous = start;
  let expected = lines[0]?.line ?? 1;
  for (const line of lines) {
    const written = {...line, event: writeEvent(line.event)};
    if (line.line !== expected || line.hash !== chainHash(previous, written, digest)) return line;
    previous = line.hash;
    expected += 1;
  }
  return undefined;
}

/** Every key at every depth, since JSON.stringify takes one list for the whole tree. */
function flattenKeys(value: unknown, keys: Record<string, true> = {}): Record<string, true> {
  if (Array.isArray(value)) value.forEach(item => flattenKeys(item, keys));
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      keys[key] = true;
      flattenKeys(inner, keys);
    }
  }
  return keys;
}
