import {inflateSync} from 'node:zlib';
import jsQR from 'jsqr';

/** What an independent reader finds in the QR codes of a PDF, in the order in which their pictures stand in the file. */
export function qrCodesIn(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  const pictures = [...source.matchAll(/\/Subtype \/Image[^]*?stream\n/g)];
  return pictures.flatMap(found => {
    const width = Number(/\/Width (\d+)/.exec(found[0])![1]);
    const height = Number(/\/Height (\d+)/.exec(found[0])![1]);
    const begin = found.index + found[0].length;
    const data = pdf.subarray(begin, source.indexOf('\nendstream', begin));
    return jsQR(pixelsOf(inflateSync(data), width, height), width, height)?.data ?? [];
  });
}

/** Rows of one bit for each pixel behind a filter byte of 0, as the desk writes them. */
function pixelsOf(rows: Buffer, width: number, height: number): Uint8ClampedArray {
  const perRow = Math.ceil(width / 8) + 1;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isWhite = (rows[y * perRow + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1;
      if (!isWhite) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return pixels;
}
