import type {PlainBlob, World} from '../../service';
import {blankDocument, paragraph} from '../docs/blank';
import type {Block, Border, Cell, Document} from '../docs/entities';
import {printPdf} from '../docs/pdf/print';
import type {DriveFile} from './entities';
import {PDF} from './mime-types';

const LINE: Border = {color: '#cccccc', width: 0.5};
const BORDERS = {top: LINE, right: LINE, bottom: LINE, left: LINE};
/** 100 pixels, the width of a new column. */
const COLUMN = 75;

/** A spreadsheet as PDF (each tab from a new page) or CSV (the first tab only, as Google does); null for other formats. */
export function exportSpreadsheet(
  world: World,
  file: DriveFile,
  mimeType: string,
): PlainBlob | null {
  const tabs = tabsOf(world, file);
  if (mimeType === 'text/csv') {
    return made(file, 'csv', mimeType, csv(tabs[0]?.rows ?? []));
  }
  if (mimeType !== PDF) return null;
  const document = documentOf(tabs);
  return made(file, 'pdf', mimeType, printPdf(document, {title: file.name, at: world.clock.now()}));
}

interface Tab {
  rows: string[][];
  columns: number[];
  heads: number;
}

function tabsOf(world: World, file: DriveFile): Tab[] {
  const {sheets} = world.services;
  return sheets
    .get(file.id)
    .sheets.filter(({hidden}) => !hidden)
    .map(({title, columnProperties, frozenRowCount}) => {
      const range = `'${title.replace(/'/g, "''")}'`;
      const {values = []} = sheets.valuesGet(file.owner, file.id, range);
      const rows = values.map(row => row.map(value => String(value ?? '')));
      const count = Math.max(0, ...rows.map(row => row.length));
      const columns = Array.from({length: count}, (_, index) => {
        const pixels = columnProperties[index]?.pixelSize;
        return pixels ? pixels * 0.75 : COLUMN;
      });
      return {rows, columns, heads: frozenRowCount};
    });
}

/** One table for each tab that holds anything. */
function documentOf(tabs: Tab[]): Document {
  const body = tabs
    .filter(({rows}) => rows.length > 0)
    .flatMap(({rows, columns, heads}, index): Block[] => [
      ...(index > 0 ? [{...paragraph(''), pageBreakBefore: true}] : []),
      {
        type: 'table',
        columns,
        padding: {top: 2, right: 3, bottom: 2, left: 3},
        rows: rows.map((row, at) => ({
          header: at < heads,
          cells: columns.map((_, column): Cell => ({
            blocks: [paragraph(row[column] ?? '', 'NORMAL_TEXT', {size: 9, bold: at < heads})],
            columnSpan: 1,
            rowSpan: 1,
            borders: BORDERS,
          })),
        })),
      },
    ]);
  return {...blankDocument(), body};
}

function csv(rows: string[][]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map(row => row.map(cell).join(',')).join('\r\n');
}

function made(
  file: DriveFile,
  extension: string,
  contentType: string,
  bytes: string | Uint8Array,
): PlainBlob {
  const name = `${file.name}.${extension}`;
  return {bytes: Buffer.from(bytes).toString('base64'), contentType, name};
}
