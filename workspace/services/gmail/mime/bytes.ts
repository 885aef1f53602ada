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
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(rawToBytes(raw));
  } catch {
    return windows1252(rawToBytes(raw));
  }
}

/** Text of a body in its declared charset; an unknown charset is read as UTF-8. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  try {
    const decoder = new TextDecoder(charset || 'utf-8');
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f. */
const QUOTES_AND_DASHES = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Own, because TextDecoder of some Node versions reads it as plain Latin-1. */
function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, letter => QUOTES_AND_DASHES[letter.charCodeAt(0) - 0x80]!);
}
