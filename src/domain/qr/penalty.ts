/** How badly a code could be read, by the four rules of ISO/IEC 18004; the mask with the least is taken. */
export function penaltyOf(code: readonly (readonly boolean[])[]): number {
  const columns = code.map((_, index) => code.map(line => line[index]!));
  const lines = [...code, ...columns].reduce(
    (sum, line) => sum + runPenalty(line) + finderPenalty(line),
    0,
  );
  return lines + blockPenalty(code) + balancePenalty(code);
}

/** Five or more of one colour in a row. */
function runPenalty(line: readonly boolean[]): number {
  let penalty = 0;
  let length = 0;
  line.forEach((dark, index) => {
    length = dark === line[index - 1] ? length + 1 : 1;
    if (length === 5) penalty += 3;
    else if (length > 5) penalty += 1;
  });
  return penalty;
}

/** What looks like a finder pattern with white beside it. */
function finderPenalty(line: readonly boolean[]): number {
  const words = `0000${line.map(dark => (dark ? '1' : '0')).join('')}0000`;
  const found = words.match(/(?=1011101)(?:(?<=0000)|(?=10111010000))/g);
  return (found?.length ?? 0) * 40;
}

/** Squares of two by two in one colour. */
function blockPenalty(code: readonly (readonly boolean[])[]): number {
  let squares = 0;
  for (let row = 1; row < code.length; row += 1) {
    for (let column = 1; column < code.length; column += 1) {
      const dark = code[row]![column];
      const alike =
        dark === code[row]![column - 1] &&
        dark === code[row - 1]![column] &&
        dark === code[row - 1]![column - 1];
      if (alike) squares += 1;
    }
  }
  return squares * 3;
}

/** Each five hundredths away from half dark. */
function balancePenalty(code: readonly (readonly boolean[])[]): number {
  const dark = code.flat().filter(Boolean).length;
  const share = dark / code.length ** 2;
  return Math.max(0, Math.ceil(Math.abs(share - 0.5) * 20) - 1) * 10;
}
