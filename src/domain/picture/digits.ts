/** Figures of five by seven dots, each row as five bits: there is no font where the charts are drawn. */
const DIGITS: Record<string, readonly number[]> = {
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 2, 4, 8, 31],
  '3': [31, 2, 4, 2, 1, 17, 14],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
};

const WIDTH = 6;

/** A number as rows of dots, inked or not, each dot `scale` pixels wide and high. */
export function digitRows(text: string, scale: number): boolean[][] {
  const signs = [...text].filter(sign => sign in DIGITS);
  return Array.from({length: 7 * scale}, (_, y) =>
    signs.flatMap(sign =>
      Array.from({length: WIDTH * scale}, (_dot, x) => {
        const column = Math.floor(x / scale);
        const bits = DIGITS[sign]![Math.floor(y / scale)]!;
        return column < 5 && ((bits >> (4 - column)) & 1) === 1;
      }),
    ),
  );
}
