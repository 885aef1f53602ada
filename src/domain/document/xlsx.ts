import type {Cell, Sheet} from './csv';
import {
  contentTypes,
  type PackagePart,
  packageRelations,
  RELATION,
  relations,
  XML_HEADER,
} from './package';
import {element, escapeXml} from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell holds 32,767 characters (Excel's limit, which others share). */
const LONGEST = 32_767;

/** The parts of a workbook (ECMA-376 part 1, chapter 18): texts stay texts, whatever they look like. */
export function xlsx(sheets: readonly Sheet[]): PackagePart[] {
  const names = sheets.map((_sheet, index) => `sheet${index + 1}`);
  return [
    {path: '[Content_Types].xml', content: xlsxContentTypes(names)},
    {path: '_rels/.rels', content: packageRelations('xl/workbook.xml')},
    {path: 'xl/workbook.xml', content: workbook(sheets)},
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...names.map(
          (name, index) => [sheetRelation(index), 'worksheet', `worksheets/${name}.xml`] as const,
        ),
        [sheetRelation(names.length), 'styles', 'styles.xml'],
      ]),
    },
    {path: 'xl/styles.xml', content: styles()},
    ...sheets.map(({rows}, index) => ({
      path: `xl/worksheets/${names[index]!}.xml`,
      content: worksheet(rows),
    })),
  ];
}

function xlsxContentTypes(names: readonly string[]): string {
  const part = (path: string, kind: string) => [`xl/${path}`, `${SHEET}.${kind}`] as const;
  return contentTypes([
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...names.map(name => part(`worksheets/${name}`, 'worksheet')),
  ]);
}

/** Relationships of the sheets come first, in their order. */
function sheetRelation(index: number): string {
  return `rId${index + 1}`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({title}, index) =>
    element('sheet', {name: title, sheetId: index + 1, 'r:id': sheetRelation(index)}),
  );
  const content = element('sheets', {}, list.join(''));
  return XML_HEADER + element('workbook', {xmlns: MAIN, 'xmlns:r': RELATION}, content);
}

/** Style 1 is bold, for the heads. */
function styles(): string {
  const fonts = element('font', {}) + element('font', {}, element('b', {}));
  const fill = (type: string) => element('fill', {}, element('patternFill', {patternType: type}));
  const content =
    element('fonts', {count: 2}, fonts) +
    element('fills', {count: 2}, fill('none') + fill('gray125')) +
    element('borders', {count: 1}, element('border', {})) +
    element('cellStyleXfs', {count: 1}, element('xf', {})) +
    element(
      'cellXfs',
      {count: 2},
      element('xf', {xfId: 0}) + element('xf', {xfId: 0, fontId: 1, applyFont: 1}),
    );
  return XML_HEADER + element('styleSheet', {xmlns: MAIN}, content);
}

function worksheet(rows: Sheet['rows']): string {
  const view = element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {workbookViewId: 0},
      element('pane', {ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen'}),
    ),
  );
  const written = rows.map((row, index) =>
    element('row', {r: index + 1}, row.map(cell => cellOf(cell, index === 0)).join('')),
  );
  return (
    XML_HEADER +
    element('worksheet', {xmlns: MAIN}, view + element('sheetData', {}, written.join('')))
  );
}

function cellOf(cell: Cell, isHead: boolean): string {
  const look: Record<string, number> = isHead ? {s: 1} : {};
  if (typeof cell === 'number') return element('c', look, element('v', {}, String(cell)));
  const text = `<t xml:space="preserve">${escapeXml(cell.slice(0, LONGEST))}</t>`;
  return element('c', {...look, t: 'inlineStr'}, element('is', {}, text));
}
