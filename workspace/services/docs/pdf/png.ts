import {deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY_ALPHA = 4;
const RGBA = 6;

interface Header {
  width: number;
  height: number;
  depth: number;
  colorType: number;
  interlaced: boolean;
}

/**
 * The PNG as it looks on white paper, without transparency. The PDF writer would take alpha apart in a callback,
 * long after the synchronous export has answered. Undefined where the bytes are no PNG it can draw.
 */
export function withoutAlpha(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks = chunksOf(bytes);
  const header = headerOf(chunks);
  if (!header || header.interlaced) return undefined;
  const hasAlpha = header.colorType === GREY_ALPHA || header.colorType === RGBA;
  // A palette's transparent entries are drawn in their own colour.
  if (!hasAlpha) return write(chunks.filter(({type}) => type !== 'tRNS'));
  if (header.depth !== 8) return undefined;
  const packed = Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data));
  const pixels = unfiltered(inflateSync(packed), header);
  const colorType = header.colorType === RGBA ? 2 : 0;
  const newHeader = Buffer.from(chunks[0]!.data);
  newHeader[9] = colorType;
  return write([
    {type: 'IHDR', data: newHeader},
    {type: 'IDAT', data: deflateSync(onWhite(pixels, header))},
    {type: 'IEND', data: Buffer.alloc(0)},
  ]);
}

interface Chunk {
  type: string;
  data: Buffer;
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({type, data: bytes.subarray(at + 8, at + 8 + length)});
    at += 12 + length;
  }
  return chunks;
}

function headerOf([first]: Chunk[]): Header | undefined {
  if (first?.type !== 'IHDR' || first.data.length < 13) return undefined;
  const {data} = first;
  return {
    width: data.readUInt32BE(0),
    height: data.readUInt32BE(4),
    depth: data[8]!,
    colorType: data[9]!,
    interlaced: data[12] !== 0,
  };
}

/** Undoes the filter of each line (https://www.w3.org/TR/png-3/#9Filters). */
function unfiltered(raw: Buffer, {width, height, colorType}: Header): Buffer {
  const step = colorType === RGBA ? 4 : 2;
  const line = width * step;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= step ? pixels[at - step]! : 0;
      const up = y > 0 ? pixels[at - line]! : 0;
      const corner = y > 0 && x >= step ? pixels[at - line - step]! : 0;
      pixels[at] = raw[y * (line + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function onWhite(pixels: Buffer, {width, height, colorType}: Header): Buffer {
  const colors = colorType === RGBA ? 3 : 1;
  const lines = Buffer.alloc((width * colors + 1) * height);
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    lines[to++] = 0;
    for (let x = 0; x < width; x++) {
      const alpha = pixels[from + colors]! / 255;
      for (let color = 0; color < colors; color++) {
        lines[to++] = Math.round(pixels[from + color]! * alpha + 255 * (1 - alpha));
      }
      from += colors + 1;
    }
  }
  return lines;
}

function write(chunks: Chunk[]): Buffer {
  const parts = chunks.map(({type, data}) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(checksum(named));
    return Buffer.concat([length, named, check]);
  });
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** CRC-32; Node 20 has its own only in later releases. */
function checksum(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
