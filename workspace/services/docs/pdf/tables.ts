import type {ContentTable, CustomTableLayout, TableCell} from 'pdfmake/interfaces';
import type {Border, Cell, Table} from '../entities';
import {placedRows, type PlacedCell} from '../grid';
import {paragraphsOf} from '../lists';
import {paragraphText} from '../text';
import {layOut} from './layout';
import type {Place} from './layout';

const HAIR = 1.5;
const SIDES = ['left', 'top', 'right', 'bottom'] as const;

interface Scaled {
  columns: number[];
  padding: Table['padding'];
}

/** A table with its merged cells, borders and repeating head. */
export function tableNode(table: Table, place: Place): ContentTable {
  const wanted = table.columns.reduce((sum, width) => sum + width, 0);
  // A table wider than the page is drawn as wide as the page, as Google Docs does on import.
  const scale = Math.min(1, place.width / (wanted || 1));
  const columns = table.columns.map(width => width * scale);
  const total = wanted * scale;
  const line = lineWidth(table);
  const rows = placedRows(table);
  const gap = table.padding.left + table.padding.right + line;
  const isHead = table.rows.map(row => row.header);
  const firstBody = isHead.indexOf(false);
  return {
    table: {
      widths: columns.map(width => Math.max(width - gap, 1)),
      headerRows: firstBody < 0 ? 0 : firstBody,
      dontBreakRows:
        table.rows.every(row => row.keepTogether || row.header) && isLow(rows, columns, place),
      heights: row => table.rows[row]?.minHeight ?? 'auto',
      body: bodyOf(rows, {columns, padding: table.padding}, place),
    },
    layout: layoutOf(table, line),
    margin: [leftOf(table, total, place.width), 0, 0, 0],
  };
}

/** Whether every cell is surely lower than a page: of a row it may not break, pdfmake drops what does not fit. */
function isLow(rows: PlacedCell[][], columns: number[], {document}: Place): boolean {
  const lines = document.page.height / 3 / LINE;
  return rows.flat().every(({cell, column}) => {
    const width = widthOf(columns, column, cell.columnSpan);
    const needed = paragraphsOf(cell.blocks)
      .map(block => 1 + (paragraphText(block).length * LETTER) / width)
      .reduce((sum, one) => sum + one, 0);
    return needed < lines && !cell.blocks.some(block => block.type === 'table');
  });
}

/** Generous sizes of a line and a letter of 11-point text. */
const LINE = 16;
const LETTER = 7;

function leftOf(table: Table, total: number, width: number): number {
  if (table.alignment === 'CENTER') return Math.max(0, (width - total) / 2);
  if (table.alignment === 'END') return Math.max(0, width - total);
  return Math.min(table.indentStart ?? 0, Math.max(0, width - total));
}

/** pdfmake wants every place of the grid filled; covered ones with an empty cell. */
function bodyOf(rows: PlacedCell[][], {columns, padding}: Scaled, place: Place): TableCell[][] {
  return rows.map(row => {
    const filled: TableCell[] = columns.map(() => ({
      text: '',
      border: [false, false, false, false],
    }));
    for (const {cell, column, continues} of row) {
      const width = widthOf(columns, column, cell.columnSpan) - padding.left - padding.right;
      for (let across = 0; across < cell.columnSpan; across++) filled[column + across] = {text: ''};
      if (!continues) filled[column] = cellNode(cell, {...place, width}, padding);
    }
    return filled;
  });
}

function widthOf(columns: number[], from: number, count: number): number {
  return columns.slice(from, from + count).reduce((sum, one) => sum + one, 0);
}

function cellNode(cell: Cell, place: Place, around: Table['padding']): TableCell {
  return {
    stack: layOut(cell.blocks, place),
    ...(cell.padding && {margin: besides(cell.padding, around)}),
    colSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    border: SIDES.map(side => Boolean(cell.borders[side])) as [boolean, boolean, boolean, boolean],
    borderColor: SIDES.map(side => cell.borders[side]?.color ?? '#000000') as [
      string,
      string,
      string,
      string,
    ],
    ...(cell.shading && {fillColor: cell.shading}),
    ...(cell.verticalAlignment && {
      verticalAlignment: cell.verticalAlignment.toLowerCase() as 'top' | 'middle' | 'bottom',
    }),
  };
}

/** pdfmake pads all cells alike: what a cell has more, or less, is its margin. */
function besides(
  padding: NonNullable<Cell['padding']>,
  around: Table['padding'],
): [number, number, number, number] {
  return SIDES.map(side => (padding[side] ?? around[side]) - around[side]) as [
    number,
    number,
    number,
    number,
  ];
}

function layoutOf({padding}: Table, line: number): CustomTableLayout {
  return {
    hLineWidth: () => line,
    vLineWidth: () => line,
    // Roboto's letters reach closer to the line's edges than Arial's: without this they would touch the border.
    paddingTop: () => Math.max(padding.top, HAIR),
    paddingRight: () => padding.right,
    paddingBottom: () => Math.max(padding.bottom, HAIR),
    paddingLeft: () => padding.left,
  };
}

/** pdfmake draws all lines of a table alike: the boldest decides. */
function lineWidth(table: Table): number {
  const borders = table.rows.flatMap(row =>
    row.cells.flatMap(cell => Object.values(cell.borders) as (Border | null)[]),
  );
  return Math.max(0, ...borders.map(border => border?.width ?? 0));
}
