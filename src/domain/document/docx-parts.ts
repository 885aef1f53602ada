import {element} from './xml';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a DOCX that are the same in every one (ECMA-376 part 2). */
export function contentTypes(hasHeader: boolean): string {
  const override = (path: string, kind: string) =>
    element('Override', {PartName: `/word/${path}.xml`, ContentType: `${WORD}.${kind}+xml`});
  const content =
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) +
    element('Default', {Extension: 'xml', ContentType: 'application/xml'}) +
    element('Default', {Extension: 'png', ContentType: 'image/png'}) +
    element('Default', {Extension: 'jpeg', ContentType: 'image/jpeg'}) +
    override('document', 'document.main') +
    override('styles', 'styles') +
    override('settings', 'settings') +
    override('footer1', 'footer') +
    (hasHeader ? override('header1', 'header') : '');
  return (
    HEADER +
    element(
      'Types',
      {xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types'},
      content,
    )
  );
}

export function packageRelations(): string {
  return relations([['rId1', 'officeDocument', 'word/document.xml']]);
}

/** @param pictures file names under word/media, in the order of `pictureRelation`. */
export function documentRelations(hasHeader: boolean, pictures: readonly string[]): string {
  return relations([
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'footer', 'footer1.xml'],
    ['rId4', 'settings', 'settings.xml'],
    ...(hasHeader ? [['rId3', 'header', 'header1.xml'] as const] : []),
    ...pictures.map((name, index) => [pictureRelation(index), 'image', `media/${name}`] as const),
  ]);
}

/** Relationships of the pictures follow those that every paper has. */
export function pictureRelation(index: number): string {
  return `rId${11 + index}`;
}

function relations(
  list: ReadonlyArray<readonly [id: string, type: string, target: string]>,
): string {
  const content = list.map(([id, type, target]) =>
    element('Relationship', {Id: id, Type: `${OFFICE}/${type}`, Target: target}),
  );
  return HEADER + element('Relationships', {xmlns: RELATIONS}, content.join(''));
}

/** Laid out as Word does since 2013: a table's lines stand at the margin, not its words ([MS-DOCX] 2.3.4). */
export function settings(): string {
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  const content = element('w:compat', {}, mode);
  return HEADER + element('w:settings', {'xmlns:w': MAIN}, content);
}

/** Arial 11 throughout, headings bold: the plain look of office papers. */
export function styles(): string {
  const font = element('w:rFonts', {'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial'});
  const size = (halfPoints: number) =>
    element('w:sz', {'w:val': halfPoints}) + element('w:szCs', {'w:val': halfPoints});
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, font + size(22) + element('w:lang', {'w:val': 'id-ID'})),
    ) +
      element(
        'w:pPrDefault',
        {},
        element(
          'w:pPr',
          {},
          // No single line of a paragraph is left alone on a page.
          element('w:widowControl', {}) +
            element('w:spacing', {'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto'}),
        ),
      ),
  );
  const style = (id: string, name: string, properties: string) =>
    element(
      'w:style',
      {'w:type': 'paragraph', 'w:styleId': id},
      element('w:name', {'w:val': name}) + properties,
    );
  const heading = (level: number, halfPoints: number) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      element('w:basedOn', {'w:val': 'Normal'}) +
        element(
          'w:pPr',
          {},
          element('w:keepNext', {}) + element('w:spacing', {'w:before': 240, 'w:after': 120}),
        ) +
        element('w:rPr', {}, element('w:b', {}) + size(halfPoints)),
    );
  const content = defaults + style('Normal', 'Normal', '') + heading(1, 26) + heading(2, 23);
  return HEADER + element('w:styles', {'xmlns:w': MAIN}, content);
}
