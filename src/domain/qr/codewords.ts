import {divisorOf, remainderOf} from './reed-solomon';
import type {Version} from './version';

const BYTE_MODE = 0b0100;
const PADS = [0xec, 0x11];

/** A text's bytes as the codewords of a version: header, padding, blocks with error correction, interleaved. */
export function codewordsOf(bytes: readonly number[], version: Version): number[] {
  return interleave(dataOf(bytes, version), version);
}

function dataOf(bytes: readonly number[], {no, data}: Version): number[] {
  const bits = [
    ...bitsOf(BYTE_MODE, 4),
    ...bitsOf(bytes.length, no < 10 ? 8 : 16),
    ...bytes.flatMap(byte => bitsOf(byte, 8)),
  ];
  const room = data * 8;
  const ended = [...bits, ...Array<number>(Math.min(4, room - bits.length)).fill(0)];
  const whole = [...ended, ...Array<number>((8 - (ended.length % 8)) % 8).fill(0)];
  const words = Array.from({length: whole.length / 8}, (_, index) =>
    whole.slice(index * 8, index * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  return [...words, ...Array.from({length: data - words.length}, (_, index) => PADS[index % 2]!)];
}

function interleave(data: readonly number[], {blocks, correction, codewords}: Version): number[] {
  const short = Math.floor(codewords / blocks) - correction;
  const shortBlocks = blocks - (codewords % blocks);
  const divisor = divisorOf(correction);
  let at = 0;
  const parts = Array.from({length: blocks}, (_, index) => {
    const length = short + (index < shortBlocks ? 0 : 1);
    const part = data.slice(at, at + length);
    at += length;
    return {part, check: remainderOf(part, divisor)};
  });
  const inColumns = (lists: number[][], length: number) =>
    Array.from({length}, (_, column) => lists.flatMap(list => list[column] ?? [])).flat();
  return [
    ...inColumns(
      parts.map(({part}) => part),
      short + 1,
    ),
    ...inColumns(
      parts.map(({check}) => check),
      correction,
    ),
  ];
}

export function bitsOf(value: number, length: number): number[] {
  return Array.from({length}, (_, index) => (value >>> (length - 1 - index)) & 1);
}
