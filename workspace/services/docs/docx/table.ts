import type {Cell, CellBorders, Row, Table} from '../entities';
import {readBlocks} from './blocks';
import {border} from './properties';
import type {Reading} from './read';
import {color, onOff, said, twips} from './units';
import {child, elements, valueOf} from './xml';
import type {Element} from './xml';

interface PlacedCell extends Cell {
  column: number;
  /** Continues the cell above it. */
  covered: boolean;
}

/** What the table's own style says of all cells. */
interface TableLook {
  outer: CellBorders;
  insideH?: CellBorders['top'];
  insideV?: CellBorders['top'];
}

const ALIGNMENTS: Record<string, Table['alignment']> = {
  center: 'CENTER',
  right: 'END',
  end: 'END',
};

export function readTable(element: Element, reading: Reading): Table {
  const properties = child(element, 'w:tblPr');
  const look = readLook(properties, reading);
  const rowElements = elements(element).flatMap(one =>
    one.name === 'w:sdt'
      ? elements(child(one, 'w:sdtContent'), 'w:tr')
      : one.name === 'w:tr'
        ? [one]
        : [],
  );
  const placed = rowElements.map(row => readCells(row, reading));
  const count = Math.max(0, ...placed.map(row => endOf(row)));
  spanRows(placed);
  const rows = rowElements.map((row, index): Row => ({
    cells: placed[index]!.filter(cell => !cell.covered).map(cell =>
      finished(cell, look, index, placed.length, count),
    ),
    header: onOff(child(row, 'w:trPr', 'w:tblHeader')) ?? false,
    ...said({
      minHeight: twips(child(row, 'w:trPr', 'w:trHeight')?.attributes['w:val']),
      keepTogether: onOff(child(row, 'w:trPr', 'w:cantSplit')),
    }),
  }));
  return {
    type: 'table',
    columns: columnWidths(element, rowElements, count),
    rows,
    padding: padding(properties),
    ...said({
      alignment: ALIGNMENTS[valueOf(properties, 'w:jc') ?? ''],
      indentStart: twips(child(properties, 'w:tblInd')?.attributes['w:w']),
    }),
  };
}

function readCells(row: Element, reading: Reading): PlacedCell[] {
  // A row may begin some columns in.
  let column = Number(valueOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  return elements(row, 'w:tc').map(element => {
    const properties = child(element, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const columnSpan = Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1));
    const cell: PlacedCell = {
      column,
      covered: merge !== undefined && merge.attributes['w:val'] !== 'restart',
      blocks: readBlocks(element, reading),
      columnSpan,
      rowSpan: 1,
      borders: readBorders(child(properties, 'w:tcBorders')),
      ...said({
        shading: color(child(properties, 'w:shd')?.attributes['w:fill']),
        verticalAlignment: verticalAlignment(valueOf(properties, 'w:vAlign')),
        padding: cellPadding(child(properties, 'w:tcMar')),
      }),
    };
    column += columnSpan;
    return cell;
  });
}

/** Gives each covered cell's row to the cell that covers it. */
function spanRows(rows: PlacedCell[][]): void {
  const above = new Map<number, PlacedCell>();
  for (const row of rows) {
    for (const cell of row) {
      const over = above.get(cell.column);
      if (cell.covered && over) over.rowSpan += 1;
      else {
        cell.covered = false;
        above.set(cell.column, cell);
      }
    }
  }
}

function finished(
  {column, covered: _covered, ...cell}: PlacedCell,
  {outer, insideH, insideV}: TableLook,
  row: number,
  rows: number,
  columns: number,
): Cell {
  const borders: CellBorders = {
    top: row === 0 ? outer.top : insideH,
    bottom: row + cell.rowSpan >= rows ? outer.bottom : insideH,
    left: column === 0 ? outer.left : insideV,
    right: column + cell.columnSpan >= columns ? outer.right : insideV,
  };
  return {...cell, borders: said({...borders, ...cell.borders})};
}

function readLook(properties: Element | undefined, reading: Reading): TableLook {
  const styled = reading.styles
    .chain(valueOf(properties, 'w:tblStyle'))
    .map(style => child(style, 'w:tblPr', 'w:tblBorders'));
  const looks = [...styled, child(properties, 'w:tblBorders')].map(borders => ({
    outer: readBorders(borders),
    ...said({
      insideH: border(child(borders, 'w:insideH')),
      insideV: border(child(borders, 'w:insideV')),
    }),
  }));
  return looks.reduce<TableLook>(
    (sum, look) => ({...sum, ...look, outer: {...sum.outer, ...look.outer}}),
    {outer: {}},
  );
}

function readBorders(element: Element | undefined): CellBorders {
  return said<CellBorders>({
    top: border(child(element, 'w:top')),
    right: border(child(element, 'w:right') ?? child(element, 'w:end')),
    bottom: border(child(element, 'w:bottom')),
    left: border(child(element, 'w:left') ?? child(element, 'w:start')),
  });
}

function columnWidths(table: Element, rows: Element[], count: number): number[] {
  const grid = elements(child(table, 'w:tblGrid'), 'w:gridCol').map(one =>
    twips(one.attributes['w:w']),
  );
  const first = rows[0] ? elements(rows[0], 'w:tc') : [];
  const widths = first.map(cell => twips(child(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']));
  return Array.from({length: count}, (_, index) => grid[index] || widths[index] || 72);
}

/** What a cell says otherwise than its table. */
function cellPadding(margins: Element | undefined): Cell['padding'] {
  if (!margins) return undefined;
  return said({
    top: sideOf(margins, 'w:top'),
    right: sideOf(margins, 'w:right', 'w:end'),
    bottom: sideOf(margins, 'w:bottom'),
    left: sideOf(margins, 'w:left', 'w:start'),
  });
}

function sideOf(margins: Element | undefined, ...names: string[]): number | undefined {
  return names
    .map(name => twips(child(margins, name)?.attributes['w:w']))
    .find(one => one !== undefined);
}

/** Cells keep 5.4 points left and right where the file says nothing, as Word's normal table does. */
function padding(properties: Element | undefined): Table['padding'] {
  const margins = child(properties, 'w:tblCellMar');
  return {
    top: sideOf(margins, 'w:top') ?? 0,
    right: sideOf(margins, 'w:right', 'w:end') ?? 5.4,
    bottom: sideOf(margins, 'w:bottom') ?? 0,
    left: sideOf(margins, 'w:left', 'w:start') ?? 5.4,
  };
}

function verticalAlignment(value: string | undefined): Cell['verticalAlignment'] {
  if (value === 'center') return 'MIDDLE';
  return value === 'bottom' ? 'BOTTOM' : undefined;
}

function endOf(row: PlacedCell[]): number {
  const last = row.at(-1);
  return last ? last.column + last.columnSpan : 0;
}
