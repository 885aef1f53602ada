import {strToU8, zipSync} from 'fflate';
import type {Block, Document} from '../entities';
import {blocksXml} from './write-blocks';
import {escapeXml, stylesXml, numberingXml} from './write-styles';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${RELATIONS}" ` +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

interface Edge {
  kind: 'header' | 'footer';
  type: 'default' | 'first';
  blocks: Block[];
}

/** The document as a DOCX file. The same document gives the same bytes. */
export function writeDocx(document: Document): Uint8Array {
  const edges = edgesOf(document);
  const pictures = Object.entries(document.pictures).map(([key, blob], index) => {
    const extension = blob.contentType?.split('/')[1] ?? 'png';
    return {key, id: `rIdP${index}`, path: `media/image${index + 1}.${extension}`, blob};
  });
  const ids = new Map(pictures.map(({key, id}) => [key, id]));
  const pictureRelations = pictures.map(({id, path}) => relation(id, 'image', path));
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(edges, pictures),
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': part(
      'document',
      `<w:body>${blocksXml(document.body, ids)}${section(document, edges)}</w:body>`,
    ),
    'word/styles.xml': part('styles', stylesXml(document.styles)),
    'word/numbering.xml': part('numbering', numberingXml(document.lists)),
    'word/_rels/document.xml.rels': relations([
      relation('rIdS', 'styles', 'styles.xml'),
      relation('rIdN', 'numbering', 'numbering.xml'),
      ...edges.map((edge, index) =>
        relation(`rIdE${index}`, edge.kind, `${fileOf(edge, index)}.xml`),
      ),
      ...pictureRelations,
    ]),
  };
  edges.forEach((edge, index) => {
    const name = fileOf(edge, index);
    files[`word/${name}.xml`] = part(
      edge.kind === 'header' ? 'hdr' : 'ftr',
      blocksXml(edge.blocks, ids),
    );
    files[`word/_rels/${name}.xml.rels`] = relations(pictureRelations);
  });
  for (const {path, blob} of pictures) files[`word/${path}`] = Buffer.from(blob.bytes, 'base64');
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // A fixed date: the earliest a ZIP can hold.
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, {
    mtime: new Date(1980, 0, 1),
  });
}

function edgesOf({header, footer, firstHeader, firstFooter}: Document): Edge[] {
  const edges: Edge[] = [
    {kind: 'header', type: 'default', blocks: header},
    {kind: 'footer', type: 'default', blocks: footer},
    {kind: 'header', type: 'first', blocks: firstHeader ?? []},
    {kind: 'footer', type: 'first', blocks: firstFooter ?? []},
  ];
  return edges.filter(({blocks}) => blocks.length > 0);
}

const fileOf = ({kind}: Edge, index: number) => `${kind}${index + 1}`;

function section({page, firstHeader, firstFooter}: Document, edges: Edge[]): string {
  const twips = (points: number) => Math.round(points * 20);
  const references = edges
    .map(({kind, type}, index) => `<w:${kind}Reference w:type="${type}" r:id="rIdE${index}"/>`)
    .join('');
  const margins = (['Top', 'Right', 'Bottom', 'Left', 'Header', 'Footer'] as const)
    .map(side => `w:${side.toLowerCase()}="${twips(page[`margin${side}`])}"`)
    .join(' ');
  const landscape = page.width > page.height ? ' w:orient="landscape"' : '';
  const size = `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${landscape}/>`;
  const title = firstHeader || firstFooter ? '<w:titlePg/>' : '';
  return `<w:sectPr>${references}${size}<w:pgMar ${margins} w:gutter="0"/>${title}</w:sectPr>`;
}

function contentTypes(
  edges: Edge[],
  pictures: {path: string; blob: {contentType: string | null}}[],
): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...pictures.map(
      ({path, blob}) => [path.split('.').at(-1)!, blob.contentType ?? 'image/png'] as const,
    ),
  ]);
  return (
    `${PROLOG}<Types xmlns="${PACKAGE}/content-types">` +
    [...defaults]
      .map(([name, type]) => `<Default Extension="${name}" ContentType="${escapeXml(type)}"/>`)
      .join('') +
    override('document', 'document.main') +
    override('styles', 'styles') +
    override('numbering', 'numbering') +
    edges.map((edge, index) => override(fileOf(edge, index), edge.kind)).join('') +
    '</Types>'
  );
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function part(root: string, inner: string): string {
  return `${PROLOG}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

function relations(inner: string[]): string {
  return `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}
