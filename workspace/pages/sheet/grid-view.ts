import {columnName} from '../../services/sheets/a1';
import {html, type Html} from '../html';
import {cellStyle} from './cell-style';
import type {CellView, GridView} from './grid-model';
import {partView} from './text-parts';

/** The table of one window of a sheet. The first rows stay in sight with the column letters, as frozen rows do. */
export function gridTable(view: GridView): Html {
  const columns = Array.from({length: view.columnCount}, (_, i) => i);
  const width = view.widths.reduce((sum, one) => sum + one, ROW_HEAD);
  return html`<table
    role="grid"
    ${view.rightToLeft && html` dir="rtl"`}
    ${view.hideGridlines && html` class="no-lines"`}
    style="width:${width}px"
    aria-label="Isi lembar ${view.title}"
    aria-rowcount="${view.rowCount}"
    aria-colcount="${view.columnCount}"
    ${!view.editable && html` aria-readonly="true"`}
  >
    <colgroup>
      <col style="width:${ROW_HEAD}px" />
      ${columns.map(i => html`<col style="width:${view.widths[i]!}px" />`)}
    </colgroup>
    <thead>
      <tr>
        <td class="corner"></td>
        ${columns.map(i => html`<th scope="col" class="letter">${columnName(i)}</th>`)}
      </tr>
      ${view.frozen.map(row => tableRow(view, row.index, row.cells))}
    </thead>
    <tbody>
      ${view.rows.map(row => tableRow(view, row.index, row.cells))}
    </tbody>
  </table>`;
}

/** Width of the column of row numbers. */
const ROW_HEAD = 46;

function tableRow(view: GridView, index: number, cells: CellView[]): Html {
  return html`<tr aria-rowindex="${index + 1}">
    <th scope="row">${index + 1}</th>
    ${cells.map((_cell, column) => tableCell(view, cells, index, column))}
  </tr>`;
}

function tableCell(view: GridView, cells: CellView[], row: number, column: number): Html {
  const cell = cells[column]!;
  const style =
    cellStyle(cell) + frozenStyle(view, column) + overflowStyle(cell, cells[column + 1]);
  const name = `${columnName(column)}${row + 1}`;
  const more = [
    cell.raw !== cell.text && html` data-raw="${cell.raw}"`,
    cell.note && html` title="${cell.note}" class="noted"`,
    style && html` style="${style}"`,
  ];
  // No space inside: cells show every one.
  return html`<td role="gridcell" tabindex="-1" aria-colindex="${column + 1}" data-cell="${name}"${more}>${cell.parts?.map(partView) ?? cell.text}</td>`;
}

/** A text that is not wrapped runs on over an empty neighbour, as in Sheets. */
function overflowStyle({text, format, isNumber}: CellView, next: CellView | undefined): string {
  const runsOn = text !== '' && !isNumber && format.wrapStrategy !== 'WRAP' && next?.text === '';
  return runsOn ? 'overflow:visible;position:relative;z-index:1;' : '';
}

function frozenStyle({frozenColumns, widths}: GridView, column: number): string {
  if (column >= frozenColumns) return '';
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, ROW_HEAD);
  return `position:sticky;left:${left}px;z-index:1;`;
}
