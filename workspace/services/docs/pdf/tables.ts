import type {ContentTable, CustomTableLayout, TableCell} from 'pdfmake/interfaces';
import type {Border, Cell, Table} from '../entities';
import {layOut} from './layout';
import type {Place} from './layout';

const SIDES = ['left', 'top', 'right', 'bottom'] as const;

/** A table with its merged cells, borders and repeating head. */
export function tableNode(table: Table, place: Place): ContentTable {
  const wanted = table.columns.reduce((sum, width) => sum + width, 0);
  // A table wider than the page is drawn as wide as the page, as Google Docs does on import.
  const scale = Math.min(1, place.width / (wanted || 1));
  const columns = table.columns.map(width => width * scale);
  const total = wanted * scale;
  const line = lineWidth(table);
  const gap = table.padding.left + table.padding.right + line;
  const isHead = table.rows.map(row => row.header);
  const firstBody = isHead.indexOf(false);
  return {
    table: {
      widths: columns.map(width => Math.max(width - gap, 1)),
      headerRows: firstBody < 0 ? 0 : firstBody,
      heights: row => table.rows[row]?.minHeight ?? 'auto',
      body: bodyOf(table, columns, place),
    },
    layout: layoutOf(table, line),
    margin: [leftOf(table, total, place.width), 0, 0, 0],
  };
}

function leftOf(table: Table, total: number, width: number): number {
  if (table.alignment === 'CENTER') return Math.max(0, (width - total) / 2);
  if (table.alignment === 'END') return Math.max(0, width - total);
  return Math.min(table.indentStart ?? 0, Math.max(0, width - total));
}

/** pdfmake wants every place of the grid filled; covered ones with an empty cell. */
function bodyOf(table: Table, columns: number[], place: Place): TableCell[][] {
  const grid: TableCell[][] = table.rows.map(() => []);
  table.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]![column] !== undefined) column += 1;
      const width = columns.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
      const inner = width - table.padding.left - table.padding.right;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let across = 0; across < cell.columnSpan; across++) {
          const isOrigin = down === 0 && across === 0;
          const target = grid[rowIndex + down];
          if (target && column + across < columns.length) {
            target[column + across] = isOrigin ? cellNode(cell, {...place, width: inner}) : {text: ''};
          }
        }
      }
      column += cell.columnSpan;
    }
  });
  return grid.map(row => Array.from(columns, (_, at) => row[at] ?? {text: '', border: [false, false, false, false]}));
}

function cellNode(cell: Cell, place: Place): TableCell {
  return {
    stack: layOut(cell.blocks, place),
    colSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    border: SIDES.map(side => Boolean(cell.borders[side])) as [boolean, boolean, boolean, boolean],
    borderColor: SIDES.map(side => cell.borders[side]?.color ?? '#000000') as [string, string, string, string],
    ...(cell.shading && {fillColor: cell.shading}),
    ...(cell.verticalAlignment && {
      verticalAlignment: cell.verticalAlignment.toLowerCase() as 'top' | 'middle' | 'bottom',
    }),
  };
}

function layoutOf({padding}: Table, line: number): CustomTableLayout {
  return {
    hLineWidth: () => line,
    vLineWidth: () => line,
    paddingTop: () => padding.top,
    paddingRight: () => padding.right,
    paddingBottom: () => padding.bottom,
    paddingLeft: () => padding.left,
  };
}

/** pdfmake draws all lines of a table alike: the boldest decides. */
function lineWidth(table: Table): number {
  const borders = table.rows.flatMap(row => row.cells.flatMap(cell => Object.values(cell.borders) as (Border | null)[]));
  return Math.max(0, ...borders.map(border => border?.width ?? 0));
}
