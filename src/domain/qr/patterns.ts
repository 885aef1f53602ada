import {bitsOf} from './codewords';
import {alignmentsOf, type Version} from './version';

/** Modules by row and column; null where the text may go. */
export type Drawing = Array<Array<boolean | null>>;

/** Level M in the format bits. */
const LEVEL = 0b00;

/** Everything of a code that does not depend on the text: the patterns by which a reader finds and straightens it. */
export function drawPatterns(version: Version): Drawing {
  const {size} = version;
  const drawing: Drawing = Array.from({length: size}, () => Array<boolean | null>(size).fill(null));
  for (let at = 0; at < size; at += 1) {
    drawing[6]![at] = at % 2 === 0;
    drawing[at]![6] = at % 2 === 0;
  }
  [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ].forEach(([row, column]) => square(drawing, row!, column!, 4));
  const middles = alignmentsOf(version);
  const last = middles.length - 1;
  middles.forEach((row, a) =>
    middles.forEach((column, b) => {
      const inFinder = (a === 0 && (b === 0 || b === last)) || (a === last && b === 0);
      if (!inFinder) square(drawing, row, column, 2);
    }),
  );
  drawFormat(drawing, 0);
  drawVersion(drawing, version);
  return drawing;
}

/** A finder (radius 4, with its white edge) or an alignment pattern (radius 2): rings of dark and light. */
function square(drawing: Drawing, row: number, column: number, radius: number): void {
  for (let down = -radius; down <= radius; down += 1) {
    for (let right = -radius; right <= radius; right += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(right));
      const line = drawing[row + down];
      if (line?.[column + right] !== undefined)
        line[column + right] = radius === 4 ? ring !== 2 && ring !== 4 : ring !== 1;
    }
  }
}

/** Which mask was taken, twice, so that either copy will do. */
export function drawFormat(drawing: Drawing, mask: number): void {
  const data = (LEVEL << 3) | mask;
  const bits = bitsOf(((data << 10) | divide(data, 10, 0x537)) ^ 0x5412, 15).reverse();
  const size = drawing.length;
  const dark = (bit: number) => bits[bit] === 1;
  for (let bit = 0; bit <= 5; bit += 1) drawing[bit]![8] = dark(bit);
  drawing[7]![8] = dark(6);
  drawing[8]![8] = dark(7);
  drawing[8]![7] = dark(8);
  for (let bit = 9; bit < 15; bit += 1) drawing[8]![14 - bit] = dark(bit);
  for (let bit = 0; bit < 8; bit += 1) drawing[8]![size - 1 - bit] = dark(bit);
  for (let bit = 8; bit < 15; bit += 1) drawing[size - 15 + bit]![8] = dark(bit);
  drawing[size - 8]![8] = true;
}

function drawVersion(drawing: Drawing, {no, size}: Version): void {
  if (no < 7) return;
  const bits = bitsOf((no << 12) | divide(no, 12, 0x1f25), 18).reverse();
  bits.forEach((bit, index) => {
    const far = size - 11 + (index % 3);
    const near = Math.floor(index / 3);
    drawing[near]![far] = bit === 1;
    drawing[far]![near] = bit === 1;
  });
}

/** The remainder of a BCH code. */
function divide(data: number, degree: number, divisor: number): number {
  let remainder = data;
  for (let step = 0; step < degree; step += 1)
    remainder = (remainder << 1) ^ ((remainder >>> (degree - 1)) * divisor);
  return remainder;
}
