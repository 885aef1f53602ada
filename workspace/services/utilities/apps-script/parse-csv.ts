import {exception} from '../../../runtime/exception';

/** Rows of RFC 4180 text. Google refuses rows of unequal length no more than this does: it gives them as they are. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw exception('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < csv.length; at++) {
    const letter = csv[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[at + 1] === '"') cell += csv[++at]!;
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === delimiter) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r' || csv[at + 1] !== '\n') cell += letter;
  }
  if (quoted) throw exception('Could not parse text.');
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
