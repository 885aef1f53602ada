import {fromBase64, toBase64} from '../../../runtime/bytes';

/**
 * The discovery document calls `raw` and `data` strings of base64; Apps Script gives arrays of bytes and
 * takes both. The bridge carries base64, so this is where they turn.
 */
const BYTES = ['raw', 'data'];

/** A response as a script sees it. */
export function withBytes<T>(value: T, key = ''): T {
  if (typeof value === 'string' && BYTES.includes(key)) return fromBase64(value) as T;
  if (Array.isArray(value)) return value.map(one => withBytes(one as unknown)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withBytes(inner as unknown, name)]),
  ) as T;
}

/** A request as the bridge carries it. */
export function withoutBytes<T>(value: T, key = ''): T {
  if (typeof value !== 'object' || value === null) return value;
  if (BYTES.includes(key)) return toBase64(value as unknown as ArrayLike<number>) as unknown as T;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutBytes(inner as unknown, name)]),
  ) as T;
}
