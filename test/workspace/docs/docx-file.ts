import {strToU8, zipSync} from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  body: string;
  section?: string;
  styles?: string;
  numbering?: string;
  header?: string;
  footer?: string;
  media?: Record<string, Uint8Array>;
}

/** A DOCX as an office program writes it, from the parts a test cares about. */
export function docxFile(parts: DocxParts): Uint8Array {
  const media = Object.keys(parts.media ?? {});
  const relations = [
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdN', 'numbering', 'numbering.xml'),
    ...(parts.header ? [relation('rIdH', 'header', 'header1.xml')] : []),
    ...(parts.footer ? [relation('rIdF', 'footer', 'footer1.xml')] : []),
    ...media.map(name => relation(name, 'image', `media/${name}`)),
  ].join('');
  const references =
    (parts.header ? '<w:headerReference w:type="default" r:id="rIdH"/>' : '') +
    (parts.footer ? '<w:footerReference w:type="default" r:id="rIdF"/>' : '');
  const section = `<w:sectPr>${references}${parts.section ?? ''}</w:sectPr>`;
  const files: Record<string, Uint8Array> = {
    'word/document.xml': xml('document', `<w:body>${parts.body}${section}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/styles.xml': xml('styles', parts.styles ?? ''),
    'word/numbering.xml': xml('numbering', parts.numbering ?? ''),
  };
  const pictures = media.map(name => relation(name, 'image', `media/${name}`)).join('');
  if (parts.header) {
    files['word/header1.xml'] = xml('hdr', parts.header);
    files['word/_rels/header1.xml.rels'] = relationships(pictures);
  }
  if (parts.footer) files['word/footer1.xml'] = xml('ftr', parts.footer);
  for (const name of media) files[`word/media/${name}`] = parts.media![name]!;
  // A ZIP tells when its entries were written: the same file must have the same bytes.
  return zipSync(files, {mtime: '2026-01-01T00:00:00'});
}

export function p(text: string, properties = '', run = ''): string {
  const pPr = properties && `<w:pPr>${properties}</w:pPr>`;
  const rPr = run && `<w:rPr>${run}</w:rPr>`;
  return `<w:p>${pPr}<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function picture(name: string, widthPt: number, heightPt: number): string {
  return (
    '<w:r><w:drawing><wp:inline>' +
    `<wp:extent cx="${widthPt * 12700}" cy="${heightPt * 12700}"/>` +
    `<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>` +
    '</wp:inline></w:drawing></w:r>'
  );
}

function xml(root: string, inner: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${W} ${OTHERS}>${inner}</w:${root}>`,
  );
}

function relationships(inner: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
