/** Before the answer of a read of cells whose long texts stand behind it. */
export const LONG_CELLS = '#';

/** As much of what Sheets answers as holds the cells. */
interface Cells {
  valueRanges: Array<{values?: unknown[][]}>;
}

/** From so many letters on a cell travels apart. */
const LONG = 200;

/** Stands for the next text: no cell of an answer is a list. */
const NEXT: readonly never[] = [];

export function holdsCells(value: unknown): value is Cells {
  return typeof value === 'object' && value !== null && 'valueRanges' in value;
}

/**
 * Writes cells with their long texts as they are behind the JSON of the rest: a script keeps documents in cells, and JSON
 * within JSON doubles every quotation mark and is written and read letter by letter.
 *
 * @param before stands before it: put there later, it would have all of it copied once more.
 */
export function writeCells(value: Cells, before = ''): string {
  const texts: string[] = [];
  const carried = (cell: unknown) => {
    if (typeof cell !== 'string' || cell.length < LONG) return cell;
    texts.push(cell);
    return NEXT;
  };
  const valueRanges = value.valueRanges.map(range =>
    range.values ? {...range, values: range.values.map(row => row.map(carried))} : range,
  );
  const json = JSON.stringify({...value, valueRanges});
  const lengths = [json, ...texts].map(text => text.length).join(',');
  return [before, LONG_CELLS, lengths, '\n', json, ...texts].join('');
}

export function readCells(answer: string): Cells {
  let at = answer.indexOf('\n') + 1;
  const lengths = answer.slice(LONG_CELLS.length, at - 1).split(',');
  const [json, ...texts] = lengths.map(length => answer.slice(at, (at += Number(length))));
  const value = JSON.parse(json!) as Cells;
  let next = 0;
  for (const {values = []} of value.valueRanges) {
    for (const row of values) {
      row.forEach((cell, column) => {
        if (Array.isArray(cell)) row[column] = texts[next++];
      });
    }
  }
  return value;
}
