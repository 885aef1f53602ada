import type {Cell, Table} from './entities';

/** A cell at its place in the grid. */
export interface PlacedCell {
  cell: Cell;
  column: number;
  /** Below its first row a merged cell only continues. */
  continues: boolean;
}

/** Each row's cells with the columns they begin at; a cell that spans rows stands in each of them. */
export function placedRows({rows, columns}: Table): PlacedCell[][] {
  const taken: boolean[][] = rows.map(() => []);
  const placed: PlacedCell[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[index]![column]) column += 1;
      if (column >= columns.length) break;
      for (let down = 0; down < cell.rowSpan && index + down < rows.length; down++) {
        placed[index + down]!.push({cell, column, continues: down > 0});
        for (let across = 0; across < cell.columnSpan; across++)
          taken[index + down]![column + across] = true;
      }
      column += cell.columnSpan;
    }
  });
  return placed.map(row => row.sort((a, b) => a.column - b.column));
}
