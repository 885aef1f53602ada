import {contentTypes, relations, XML_HEADER} from './package';
import {element} from './xml';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The kinds of a DOCX's parts. */
export function docxContentTypes(hasHeader: boolean): string {
  const part = (name: string, kind = name) => [`word/${name}`, `${WORD}.${kind}`] as const;
  return contentTypes(
    [
      part('document', 'document.main'),
      part('styles'),
      part('settings'),
      part('footer1', 'footer'),
      ...(hasHeader ? [part('header1', 'header')] : []),
    ],
    ['png', 'jpeg'],
  );
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

/** Laid out as Word does since 2013: a table's lines stand at the margin, not its words ([MS-DOCX] 2.3.4). */
export function settings(): string {
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  const content = element('w:compat', {}, mode);
  return XML_HEADER + element('w:settings', {'xmlns:w': MAIN}, content);
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
  return XML_HEADER + element('w:styles', {'xmlns:w': MAIN}, content);
}
