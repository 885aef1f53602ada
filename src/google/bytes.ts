/** Google's bytes are signed. */
export function unsigned(byte: number): number {
  return byte & 0xff;
}

/** Google's bytes in lower-case hex. */
export function hex(bytes: readonly number[]): string {
  return bytes.map(byte => unsigned(byte).toString(16).padStart(2, '0')).join('');
}
