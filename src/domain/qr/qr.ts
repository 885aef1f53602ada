import {bitsOf, codewordsOf} from './codewords';
import {drawFormat, drawPatterns, type Drawing} from './patterns';
import {penaltyOf} from './penalty';
import {versionFor} from './version';

/** Dark modules by row and column, without the light edge of four modules that a reader needs around them. */
export type QrCode = boolean[][];

const MASKS: Array<(row: number, column: number) => boolean> = [
  (y, x) => (x + y) % 2 === 0,
  y => y % 2 === 0,
  (_y, x) => x % 3 === 0,
  (y, x) => (x + y) % 3 === 0,
  (y, x) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (y, x) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (y, x) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (y, x) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * A text of ASCII, as addresses are, as a QR code at error correction level M (ISO/IEC 18004). Written here because the
 * smallest library found weighs more than the whole document maker (design 15).
 */
export function qrCode(text: string): QrCode {
  const bytes = [...text].map(sign => sign.charCodeAt(0));
  if (bytes.some(byte => byte > 0x7e)) throw new Error('a QR code of this desk holds ASCII only');
  const version = versionFor(bytes.length);
  const patterns = drawPatterns(version);
  const bits = codewordsOf(bytes, version).flatMap(word => bitsOf(word, 8));
  const candidates = MASKS.map((_, mask) => fill(patterns, bits, mask));
  const penalties = candidates.map(penaltyOf);
  return candidates[penalties.indexOf(Math.min(...penalties))]!;
}

/** The bits go up and down in columns of two, from the right, around the patterns. */
function fill(patterns: Drawing, bits: readonly number[], mask: number): QrCode {
  const code = patterns.map(line => [...line]);
  const size = code.length;
  const flips = MASKS[mask]!;
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    // The column of the timing pattern is left out.
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (patterns[row]![column] !== null) continue;
        code[row]![column] = (bits[next] === 1) !== flips(row, column);
        next += 1;
      }
    }
  }
  drawFormat(code, mask);
  return code as QrCode;
}
