/** Multiplication in the field of 256 elements of the QR code (ISO/IEC 18004, polynomial 0x11d). */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The divisor of a degree, without its leading 1. */
export function divisorOf(degree: number): number[] {
  let divisor = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let power = 0; power < degree; power += 1) {
    const factor = root;
    divisor = divisor.map(
      (coefficient, index) => multiply(coefficient, factor) ^ (divisor[index + 1] ?? 0),
    );
    root = multiply(root, 2);
  }
  return divisor;
}

/** The error correction codewords of a block. */
export function remainderOf(data: readonly number[], divisor: readonly number[]): number[] {
  let remainder = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ remainder[0]!;
    remainder = [...remainder.slice(1), 0].map(
      (value, index) => value ^ multiply(divisor[index]!, factor),
    );
  }
  return remainder;
}
