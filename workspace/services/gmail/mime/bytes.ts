/**
 * A raw message as RFC 5322 has it, one character per byte (latin-1): readable in the saved state, and
 * no byte of an 8-bit part is lost on the way through JSON.
 */
export type Raw = string;

export const utf8ToRaw = (text: string): Raw => Buffer.from(text, 'utf8').toString('latin1');

export const rawToBytes = (raw: Raw): Buffer => Buffer.from(raw, 'latin1');

export const bytesToRaw = (bytes: Buffer): Raw => bytes.toString('latin1');

/** Text of header bytes: UTF-8 where they are (RFC 6532), else Windows-1252, as mail readers guess. */
export function headerText(raw: Raw): string {
  if (!/[\x80-\xff]/.test(raw)) return raw;
  const bytes = rawToBytes(raw);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text of a body in its declared charset; an unknown charset is read as UTF-8. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
