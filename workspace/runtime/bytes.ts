/** Bytes as Apps Script gives them: whole numbers from -128 to 127. */
export type SignedBytes = number[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By character code. Both alphabets; line ends and padding stand for nothing. */
const VALUES: number[] = [];
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
for (const [letter, value] of Object.entries({'-': 62, _: 63, '=': -1, '\n': -1, '\r': -1}))
  VALUES[letter.charCodeAt(0)] = value;

/** Standard alphabet, padded. Takes signed and unsigned bytes. */
export function toBase64(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group =
      ((bytes[at]! & 255) << 16) |
      (((bytes[at + 1] ?? 0) & 255) << 8) |
      ((bytes[at + 2] ?? 0) & 255);
    const left = bytes.length - at;
    parts.push(
      ALPHABET[group >> 18]! +
        ALPHABET[(group >> 12) & 63]! +
        (left > 1 ? ALPHABET[(group >> 6) & 63]! : '=') +
        (left > 2 ? ALPHABET[group & 63]! : '='),
    );
  }
  return parts.join('');
}

/** Both alphabets, padded or not; null where a character belongs to neither. */
export function fromBase64(text: string): SignedBytes | null {
  const bytes: SignedBytes = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)];
    if (value === undefined) return null;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(signed((held >> bits) & 255));
    }
  }
  return bytes;
}

export function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

/** UTF-8, as signed bytes. An unpaired surrogate becomes U+FFFD. */
export function utf8Encode(text: string): SignedBytes {
  const bytes: SignedBytes = [];
  for (const letter of text) {
    const found = letter.codePointAt(0)!;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(...tail(point, 0xc0, 1));
    else if (point < 0x10000) bytes.push(...tail(point, 0xe0, 2));
    else bytes.push(...tail(point, 0xf0, 3));
  }
  return bytes;
}

function tail(point: number, lead: number, following: number): SignedBytes {
  const bytes = [signed(lead | (point >> (6 * following)))];
  for (let left = following - 1; left >= 0; left--) {
    bytes.push(signed(0x80 | ((point >> (6 * left)) & 63)));
  }
  return bytes;
}

/** Text from UTF-8; what is no UTF-8 becomes U+FFFD. */
export function utf8Decode(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const end = endOfAscii(bytes, at);
    if (end > at) {
      text += asciiText(bytes, at, end);
      at = end;
      continue;
    }
    const lead = bytes[at]! & 255;
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const point = length === 0 || lead > 0xf4 ? null : readPoint(bytes, at, lead, length);
    text += point === null ? '\ufffd' : String.fromCodePoint(point);
    at += point === null ? 1 : length;
  }
  return text;
}

/** A mail is nearly all ASCII: V8 makes a text of many bytes at once, and a script's own loop is slow. */
function endOfAscii(bytes: ArrayLike<number>, from: number): number {
  let end = from;
  while (end < bytes.length && (bytes[end]! & 128) === 0) end++;
  return end;
}

/** Arguments one call may have, on any machine. */
const AT_ONCE = 8192;

function asciiText(bytes: ArrayLike<number>, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += AT_ONCE) {
    const part = Array.prototype.slice.call(bytes, at, Math.min(to, at + AT_ONCE)) as number[];
    text += String.fromCharCode(...part);
  }
  return text;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function readPoint(
  bytes: ArrayLike<number>,
  at: number,
  lead: number,
  length: number,
): number | null {
  let point = lead & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = next < bytes.length ? bytes[next]! & 255 : 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 63);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < SMALLEST[length]! || point > 0x10ffff || surrogate ? null : point;
}

/** Text to bytes in one of the charsets scripts use; UTF-8 unless told. */
export function encodeText(text: string, charset = 'UTF-8'): SignedBytes {
  const single = singleByteLimit(charset);
  if (single === null) return utf8Encode(text);
  return Array.from(text, letter => {
    const point = letter.codePointAt(0)!;
    return signed(point < single ? point : 0x3f);
  });
}

/** Bytes to text; UTF-8 unless told. */
export function decodeText(bytes: ArrayLike<number>, charset = 'UTF-8'): string {
  const single = singleByteLimit(charset);
  if (single === null) return utf8Decode(bytes);
  return Array.from({length: bytes.length}, (_, at) => {
    const byte = bytes[at]! & 255;
    return byte < single ? String.fromCharCode(byte) : '\ufffd';
  }).join('');
}

function singleByteLimit(charset: string): number | null {
  const name = charset.toUpperCase().replace(/_/g, '-');
  if (name === 'UTF-8' || name === 'UTF8') return null;
  if (name === 'US-ASCII' || name === 'ASCII') return 128;
  if (name === 'ISO-8859-1' || name === 'LATIN1') return 256;
  throw new Error(`not emulated: charset ${charset}`);
}
