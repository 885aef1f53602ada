import type {QrCode} from './qr';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Light modules around the code, as ISO/IEC 18004 asks. */
const EDGE = 4;
/** Pixels of a module: an even enlargement stays sharp on paper. */
const SCALE = 6;
/** A stored block of deflate holds as much (RFC 1951, 3.2.4). */
const BLOCK = 65_535;

/** A code as a PNG of one bit for each pixel. The bytes (0 to 255) are written plainly, since a picture of 30 kB needs no compressor. */
export function qrPng(code: QrCode): number[] {
  const side = (code.length + EDGE * 2) * SCALE;
  const header = [...word(side), ...word(side), 1, 0, 0, 0, 0];
  return [
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlib(pixels(code, side))),
    ...chunk('IEND', []),
  ];
}

/** Rows of pixels, each after its filter byte; 1 is white. */
function pixels(code: QrCode, side: number): number[] {
  const white = Array<number>(Math.ceil(side / 8)).fill(0xff);
  const edge = Array.from({length: EDGE * SCALE}, () => [0, ...white]).flat();
  const rows = code.flatMap(line => {
    const row = [0, ...packed(line, side)];
    return Array.from({length: SCALE}, () => row).flat();
  });
  return [...edge, ...rows, ...edge];
}

function packed(line: readonly boolean[], side: number): number[] {
  const bits = Array.from({length: Math.ceil(side / 8) * 8}, (_, x) =>
    line[Math.floor(x / SCALE) - EDGE] ? 0 : 1,
  );
  return Array.from({length: bits.length / 8}, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce<number>((byte, bit) => byte * 2 + bit, 0),
  );
}

/** RFC 1950 around stored blocks. */
function zlib(data: readonly number[]): number[] {
  const blocks: number[] = [];
  for (let at = 0; at < data.length; at += BLOCK) {
    const part = data.slice(at, at + BLOCK);
    const isLast = at + BLOCK >= data.length ? 1 : 0;
    blocks.push(isLast, ...little(part.length), ...little(~part.length));
    for (const byte of part) blocks.push(byte);
  }
  return [0x78, 0x01, ...blocks, ...word(adler32(data))];
}

function chunk(type: string, data: readonly number[]): number[] {
  const named = [...[...type].map(sign => sign.charCodeAt(0)), ...data];
  return [...word(data.length), ...named, ...word(crc32(named))];
}

export function adler32(data: readonly number[]): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

export function crc32(data: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map(shift => (value >>> shift) & 0xff);
}

function little(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}
