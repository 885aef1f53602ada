import type {Project} from '../../services/script/entities';
import type {Sheet, Spreadsheet} from '../../services/sheets/entities';
import {data, html, type Html} from '../html';
import type {Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {query, type Visit} from '../visit';
import {css} from './cell-style';
import {gridTable} from './grid-view';
import {gridView, rowsPerPage, type GridView} from './grid-model';
import {openSpreadsheet} from './open';

/** GET /spreadsheets/d/:id/edit?gid=&mulai= */
export function showSpreadsheet(visit: Visit): Answer {
  const {reading, editable} = openSpreadsheet(visit);
  const {book} = reading;
  const sheet = chosenSheet(visit, book);
  const view = gridView(reading, sheet, startRow(visit), editable);
  return page(visit, {
    title: `${book.title} - Spreadsheet`,
    app: book.title,
    icon: icons.spreadsheet,
    styles: ['sheet', 'grid', 'frame'],
    scripts: ['sheet'],
    bodyClass: 'sheet-page',
    mainClass: 'sheet',
    above: menuBar(
      book,
      sheet,
      editable,
      editable ? visit.world.services.script.boundTo(book.id) : [],
    ),
    main: html`<h1 class="hidden-text">${book.title}</h1>
      <div class="work">
        <div class="grid-side">
          <div class="formula-bar">
            <input id="cell-name" aria-label="Sel" value="A1" autocomplete="off" spellcheck="false" />
            <span aria-hidden="true">fx</span>
            <input id="cell-content" aria-label="Isi sel" autocomplete="off" spellcheck="false"${!editable && html` readonly`} />
          </div>
          <div class="grid" id="grid">${gridTable(view)}</div>
          ${tabBar(book, sheet, view)}
        </div>
        <aside class="sidebar" aria-label="Panel samping" hidden>
          <header><h2></h2><button class="icon" type="button" aria-label="Tutup panel samping">${icons.close}</button></header>
          <div class="place"></div>
        </aside>
      </div>
      <p class="status" role="status" aria-live="polite"></p>
      <div class="toasts" role="alert"></div>
      ${data('book', {id: book.id, sheet: sheet.title, gid: sheet.sheetId, editable, start: view.start, perPage: rowsPerPage})}`,
  });
}

/** GET /spreadsheets/d/:id/grid: the table alone, after something changed. */
export function showGrid(visit: Visit): Answer {
  const {reading, editable} = openSpreadsheet(visit);
  const view = gridView(reading, chosenSheet(visit, reading.book), startRow(visit), editable);
  return {
    status: 200,
    headers: {'Content-Type': 'text/html; charset=utf-8'},
    body: gridTable(view).markup,
  };
}

function chosenSheet(visit: Visit, book: Spreadsheet): Sheet {
  const gid = query(visit, 'gid');
  const visible = book.sheets.filter(sheet => !sheet.hidden);
  return visible.find(sheet => String(sheet.sheetId) === gid) ?? visible[0] ?? book.sheets[0]!;
}

const startRow = (visit: Visit) => Math.max(0, (Number(query(visit, 'mulai')) || 1) - 1);

function menuBar(
  book: Spreadsheet,
  sheet: Sheet,
  editable: boolean,
  scripts: readonly Project[],
): Html {
  const path = `/spreadsheets/d/${book.id}`;
  return html`<nav class="menu-bar" aria-label="Menu">
    <details class="menu"><summary>File</summary><div class="items">
      <a href="${path}/csv?gid=${sheet.sheetId}" download>Unduh lembar ini (CSV)</a>
      <a href="${path}/copy">Buat salinan</a>
      ${editable && html`<a href="${path}/bagikan">Bagikan</a>`}
      <a href="/drive">Buka Drive</a>
    </div></details>
    <details class="menu"><summary>Ekstensi</summary><div class="items">
      ${scripts.map(one => html`<a href="/d/${one.id}/edit">Apps Script: ${one.title}</a>`)}
      <a href="/executions">Eksekusi skrip</a>
      <a href="/quotas">Kuota</a>
    </div></details>
    <span id="script-menus"></span>
    ${!editable && html`<span class="view-only">Hanya lihat</span>`}
  </nav>`;
}

function tabBar(book: Spreadsheet, current: Sheet, view: GridView): Html {
  const path = `/spreadsheets/d/${book.id}/edit`;
  const tabs = book.sheets.filter(sheet => !sheet.hidden || sheet === current);
  return html`<div class="tab-bar">
    <nav aria-label="Lembar"><ul>
      ${tabs.map(
        sheet =>
          html`<li><a href="${path}?gid=${sheet.sheetId}"${sheet === current && html` aria-current="page"`}${sheet.tabColor && html` style="border-bottom:3px solid ${css(sheet.tabColor)}"`}>${sheet.title}</a></li>`,
      )}
    </ul></nav>
    ${rowPager(path, current, view)}
  </div>`;
}

function rowPager(path: string, sheet: Sheet, {start, end, filledRows}: GridView): Html | false {
  if (filledRows <= rowsPerPage) return false;
  const link = (row: number, name: string, sign: string) =>
    html`<a class="button icon" href="${path}?gid=${sheet.sheetId}&mulai=${row}" aria-label="${name}" title="${name}">${sign}</a>`;
  return html`<span class="row-pager">
    ${start > 0 && link(Math.max(1, start + 1 - rowsPerPage), 'Baris sebelumnya', '‹')}
    Baris ${start + 1}–${end} dari ${filledRows}
    ${end < filledRows && link(end + 1, 'Baris berikutnya', '›')}
  </span>`;
}
