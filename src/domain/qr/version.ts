/** The sizes of a QR code at error correction level M, which survives 15 % of damage (ISO/IEC 18004, table 9). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

export interface Version {
  /** From 1. */
  no: number;
  /** Modules along a side. */
  size: number;
  blocks: number;
  /** Error correction codewords of each block. */
  correction: number;
  /** Codewords in all. */
  codewords: number;
  /** Codewords for the text and its header. */
  data: number;
}

/** The smallest version with room for a text of so many bytes. */
export function versionFor(bytes: number): Version {
  for (let no = 1; no <= BLOCKS.length; no += 1) {
    const version = versionOf(no);
    if (bytes + (no < 10 ? 2 : 3) <= version.data) return version;
  }
  throw new Error(`a QR code of this desk holds up to 666 bytes, not ${bytes}`);
}

function versionOf(no: number): Version {
  const correction = CORRECTION[no - 1]!;
  const blocks = BLOCKS[no - 1]!;
  const codewords = Math.floor(modulesOf(no) / 8);
  return {
    no,
    size: no * 4 + 17,
    blocks,
    correction,
    codewords,
    data: codewords - blocks * correction,
  };
}

/** Modules that are no part of a pattern. */
function modulesOf(no: number): number {
  const all = (16 * no + 128) * no + 64;
  if (no < 2) return all;
  const patterns = Math.floor(no / 7) + 2;
  return all - ((25 * patterns - 10) * patterns - 55) - (no < 7 ? 0 : 36);
}

/** Middles of the alignment patterns along an axis. */
export function alignmentsOf({no, size}: Version): number[] {
  if (no === 1) return [];
  const count = Math.floor(no / 7) + 2;
  const step = Math.ceil((no * 4 + 4) / (count * 2 - 2)) * 2;
  const rest = Array.from({length: count - 1}, (_, index) => size - 7 - index * step);
  return [6, ...rest.reverse()];
}
