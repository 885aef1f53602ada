import zlib from 'node:zlib';
import fc from 'fast-check';
import jsQR from 'jsqr';
import {adler32, crc32} from '../../../src/domain/picture/png';
import {qrPng} from '../../../src/domain/qr/png';
import {qrCode, type QrCode} from '../../../src/domain/qr/qr';
import {divisorOf, remainderOf} from '../../../src/domain/qr/reed-solomon';

/** What an independent reader finds in a code drawn with four pixels to the module. */
function read(code: QrCode): string | undefined {
  const side = (code.length + 8) * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  code.forEach((line, row) =>
    line.forEach((dark, column) => {
      if (!dark) return;
      for (let y = 0; y < 4; y += 1) {
        for (let x = 0; x < 4; x += 1) {
          const at = (((row + 4) * 4 + y) * side + (column + 4) * 4 + x) * 4;
          pixels.fill(0, at, at + 3);
        }
      }
    }),
  );
  return jsQR(pixels, side, side)?.data;
}

describe('I6 the QR code of a link', () => {
  it('has the error correction words of the worked example of ISO/IEC 18004, annex I', () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(remainderOf(data, divisorOf(10))).toEqual([
      165, 36, 212, 193, 237, 54, 199, 135, 44, 85,
    ]);
  });

  it('is read by another program, from the shortest text to the longest', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1, maxLength: 300}), text => {
        expect(read(qrCode(text))).toBe(text);
      }),
      {numRuns: 40},
    );
    for (const length of [1, 14, 15, 62, 106, 122, 213, 331, 450, 600]) {
      const text = 'https://example.com/'.padEnd(length, 'x').slice(0, length);
      expect(read(qrCode(text))).toBe(text);
    }
  });

  it('is read with a stain on it', () => {
    const text = 'https://script.google.com/macros/s/AKfycbExample/exec?k=1.0123456789abcdef0123';
    const code = qrCode(text);
    for (let row = 20; row < 24; row += 1) code[row]!.fill(true, 20, 24);
    expect(read(code)).toBe(text);
  });

  it('refuses what it could not hold', () => {
    expect(() => qrCode('é')).toThrow('ASCII');
    expect(() => qrCode('x'.repeat(700))).toThrow('666 bytes');
  });
});

describe('the PNG of a code', () => {
  it('has the checksums of their defining examples', () => {
    const bytes = [...Buffer.from('123456789')];
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(adler32([...Buffer.from('Wikipedia')])).toBe(0x11e60398);
  });

  it('is a file whose chunks are sound and whose pixels are the code', () => {
    const code = qrCode('https://example.com/aduan');
    const png = Buffer.from(qrPng(code));
    const chunks: Array<{type: string; data: Buffer}> = [];
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const body = png.subarray(at + 4, at + 8 + length);
      expect(png.readUInt32BE(at + 8 + length)).toBe(zlib.crc32(body));
      chunks.push({type: body.toString('latin1', 0, 4), data: body.subarray(4)});
      at += length + 12;
    }
    expect(chunks.map(({type}) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const side = chunks[0]!.data.readUInt32BE(0);
    const rows = zlib.inflateSync(chunks[2]!.data);
    const bytesInRow = Math.ceil(side / 8) + 1;
    expect(rows).toHaveLength(side * bytesInRow);
    const isDark = (row: number, column: number) => {
      const [y, x] = [(row + 4) * 6 + 3, (column + 4) * 6 + 3];
      return ((rows[y * bytesInRow + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0;
    };
    expect(code.map((line, row) => line.map((_, column) => isDark(row, column)))).toEqual(code);
  });
});
