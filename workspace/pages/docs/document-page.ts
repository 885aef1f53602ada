import {DOCX, PDF} from '../../services/drive/mime-types';
import {html, trusted} from '../html';
import {fileAnswer, type Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {PageError, param, type Route, type Visit} from '../visit';

/** The formats a person can take a Doc home in, by the word in the address. */
const FORMATS: Record<string, string> = {pdf: PDF, docx: DOCX};

export const documentRoutes: Route[] = [
  {method: 'GET', path: '/document/d/:id', page: showDocument},
  {method: 'GET', path: '/document/d/:id/edit', page: showDocument},
  {method: 'GET', path: '/document/d/:id/export/:format', page: exportDocument},
];

function showDocument(visit: Visit): Answer {
  const id = param(visit, 'id');
  const {docs, drive} = visit.world.services;
  const file = drive.require(visit.person, id, 'reader');
  const {page: paper} = docs.get(id).content;
  const size = `max-width:${paper.width}pt;min-height:${paper.height}pt;padding:${paper.marginTop}pt ${paper.marginRight}pt ${paper.marginBottom}pt ${paper.marginLeft}pt`;
  return page(visit, {
    title: `${file.name} - Dokumen`,
    app: file.name,
    icon: icons.document,
    styles: ['drive'],
    mainClass: 'paper-desk',
    main: html`<h1 class="hidden-text">${file.name}</h1>
      <div class="actions paper-tools">
        <a class="button primary" href="/document/d/${id}/export/pdf" download>${icons.download} Unduh PDF</a>
        <a class="button" href="/document/d/${id}/export/docx" download>${icons.download} Unduh DOCX</a>
        <a class="button plain" href="/document/d/${id}/export/pdf?lihat=1" target="_blank">Lihat PDF</a>
      </div>
      <div class="paper" style="${size}" aria-label="Isi dokumen ${file.name}" role="region" tabindex="0">${trusted(docs.html(id))}</div>`,
  });
}

function exportDocument(visit: Visit): Answer {
  const id = param(visit, 'id');
  const format = FORMATS[param(visit, 'format')];
  if (!format) throw new PageError('Format ini tidak tersedia.', 404);
  const {docs, drive} = visit.world.services;
  const file = drive.require(visit.person, id, 'reader');
  const made = docs.export(id, format);
  if (!made) throw new PageError('Dokumen ini tidak dapat diekspor.', 400);
  const inline = format === PDF && visit.url.searchParams.has('lihat');
  return fileAnswer(
    `${file.name}.${param(visit, 'format')}`,
    format,
    Buffer.from(made.bytes, 'base64'),
    inline,
  );
}
