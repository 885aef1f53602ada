import {png} from '../picture/png';
import type {QrCode} from './qr';

/** Light modules around the code, as ISO/IEC 18004 asks. */
const EDGE = 4;
/** Pixels of a module: an even enlargement stays sharp on paper. */
const SCALE = 6;

/** A code in black and white. */
export function qrPng(code: QrCode): number[] {
  const side = (code.length + EDGE * 2) * SCALE;
  const white = Array<number>(side).fill(1);
  const edge = Array.from({length: EDGE * SCALE}, () => white);
  const rows = code.flatMap(line => {
    const row = white.map((_, x) => (line[Math.floor(x / SCALE) - EDGE] ? 0 : 1));
    return Array.from({length: SCALE}, () => row);
  });
  return png(
    [...edge, ...rows, ...edge],
    [
      [0, 0, 0],
      [255, 255, 255],
    ],
  );
}
