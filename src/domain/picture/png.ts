const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A stored block of deflate holds as much (RFC 1951, 3.2.4). */
const BLOCK = 65_535;

/** Colours as red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * A picture of few colours as a PNG (bytes 0 to 255). They are written plainly: pictures of some 30 kB need no
 * compressor. @param rows the place of each pixel's colour in the palette.
 */
export function png(rows: ReadonlyArray<ArrayLike<number>>, palette: readonly Colour[]): number[] {
  const width = rows[0]?.length ?? 0;
  const depth = palette.length > 4 ? 4 : palette.length > 2 ? 2 : 1;
  const header = [...word(width), ...word(rows.length), depth, 3, 0, 0, 0];
  return [
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', zlib(rows.flatMap(row => [0, ...packed(row, depth)]))),
    ...chunk('IEND', []),
  ];
}

/** A row's pixels, the first in the highest bits of its byte. */
function packed(row: ArrayLike<number>, depth: number): number[] {
  const each = 8 / depth;
  return Array.from({length: Math.ceil(row.length / each)}, (_, byte) => {
    let value = 0;
    for (let place = 0; place < each; place += 1)
      value = (value << depth) | (row[byte * each + place] ?? 0);
    return value;
  });
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
