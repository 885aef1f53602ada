import type {DriveFile} from '../../services/drive/entities';
import {isSharedWith} from '../../services/drive/access';
import {GOOGLE} from '../../services/drive/mime-types';
import {dateTime, fileSize} from '../format';
import {html, type Html} from '../html';
import {fileAnswer, type Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {nameOf} from '../people';
import {PageError, param, type Route, type Visit} from '../visit';
import {iconOf, linkOf, typeName} from './file-links';

export const driveRoutes: Route[] = [
  {method: 'GET', path: '/drive', page: showHome},
  {method: 'GET', path: '/drive/dibagikan', page: showShared},
  {method: 'GET', path: '/drive/folders/:id', page: showFolder},
  {method: 'GET', path: '/file/d/:id/view', page: viewFile},
  {method: 'GET', path: '/file/d/:id/unduh', page: downloadFile},
];

function showHome(visit: Visit): Answer {
  if (!visit.person)
    throw new PageError('Drive memerlukan akun.', 403, 'Pilih orang di kanan atas.');
  const {drive} = visit.world.services;
  return drivePage(visit, 'Drive Saya', [], drive.children(drive.root(visit.person).id));
}

/** What others gave this person, as Google's "Shared with me". */
function showShared(visit: Visit): Answer {
  const {state} = visit.world.services.drive;
  const shared = Object.values(state.files).filter(
    file =>
      file.owner !== visit.person &&
      file.parents.length > 0 &&
      isSharedWith(state, file, visit.person),
  );
  return drivePage(visit, 'Dibagikan kepada saya', [], shared);
}

function showFolder(visit: Visit): Answer {
  const {drive} = visit.world.services;
  const folder = drive.require(visit.person, param(visit, 'id'), 'reader');
  if (folder.id === drive.state.roots[visit.person]) return showHome(visit);
  return drivePage(visit, folder.name, trail(visit, folder), drive.children(folder.id));
}

/** The folders above, from the top, as far as the person may see them. */
function trail(visit: Visit, folder: DriveFile): DriveFile[] {
  const {drive} = visit.world.services;
  const above = drive.find(folder.parents[0] ?? '');
  const isRoot = above && above.parents.length === 0;
  if (!above || isRoot) return [];
  return [...trail(visit, above), above];
}

function drivePage(visit: Visit, title: string, above: DriveFile[], files: DriveFile[]): Answer {
  const shown = files.filter(file => !file.trashed).sort(foldersFirst);
  return page(visit, {
    title: `${title} - Drive`,
    app: 'Drive',
    icon: icons.drive,
    styles: ['drive', 'portal'],
    main: html`<nav class="tabs" aria-label="Bagian Drive">
        <a href="/drive"${title === 'Drive Saya' && html` aria-current="page"`}>Drive Saya</a>
        <a href="/drive/dibagikan"${title === 'Dibagikan kepada saya' && html` aria-current="page"`}>Dibagikan kepada saya</a>
      </nav>
      <div class="heading crumbs">
        ${above.map(folder => html`<a href="/drive/folders/${folder.id}">${folder.name}</a><span aria-hidden="true">›</span>`)}
        <h1>${title}</h1>
      </div>
      ${shown.length > 0 ? fileTable(visit, shown) : html`<p class="card quiet">Belum ada berkas di sini.</p>`}`,
  });
}

const isFolder = (file: DriveFile) => file.mimeType === GOOGLE.folder;
const foldersFirst = (a: DriveFile, b: DriveFile) =>
  Number(isFolder(b)) - Number(isFolder(a)) || a.name.localeCompare(b.name, 'id', {numeric: true});

function fileTable(visit: Visit, files: DriveFile[]): Html {
  return html`<div class="table file-list" role="region" aria-label="Berkas" tabindex="0"><table>
    <thead><tr><th scope="col">Nama</th><th scope="col">Pemilik</th><th scope="col">Diubah</th><th scope="col" class="number">Ukuran</th></tr></thead>
    <tbody>${files.map(
      file => html`<tr>
        <td><a class="file-name" href="${linkOf(file)}">${iconOf(file)}<span>${file.name}<small>${typeName(file)}</small></span></a></td>
        <td>${file.owner === visit.person ? 'saya' : nameOf(visit, file.owner)}</td>
        <td>${dateTime(file.modifiedTime)}</td>
        <td class="number">${file.blob ? fileSize(byteCount(file)) : '–'}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

const byteCount = (file: DriveFile) => Math.floor(((file.blob?.bytes.length ?? 0) * 3) / 4);

/** Kinds a browser shows by itself without running anything. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/plain)\b/;

function viewFile(visit: Visit): Answer {
  const file = blobOf(visit);
  const type = file.blob?.contentType ?? 'application/octet-stream';
  if (!SHOWN.test(type)) return page(visit, downloadOnly(file));
  return fileAnswer(
    file.name,
    type.startsWith('text/') ? 'text/plain; charset=utf-8' : type,
    bytesOf(file),
    true,
  );
}

function downloadOnly(file: DriveFile) {
  return {
    title: `${file.name} - Drive`,
    app: file.name,
    icon: iconOf(file),
    styles: ['drive' as const],
    main: html`<div class="card"><h1>${file.name}</h1><p class="quiet">${typeName(file)} · ${fileSize(byteCount(file))}. Jenis berkas ini dibuka di komputer Anda.</p>
      <p><a class="button primary" href="/file/d/${file.id}/unduh" download>${icons.download} Unduh</a> <a class="button plain" href="/drive">Ke Drive</a></p></div>`,
  };
}

function downloadFile(visit: Visit): Answer {
  const file = blobOf(visit);
  return fileAnswer(file.name, file.blob?.contentType ?? 'application/octet-stream', bytesOf(file));
}

function blobOf(visit: Visit): DriveFile {
  const file = visit.world.services.drive.require(visit.person, param(visit, 'id'), 'reader');
  if (!file.blob)
    throw new PageError('Berkas ini tidak dapat diunduh langsung.', 404, 'Buka lewat Drive.');
  return file;
}

const bytesOf = (file: DriveFile) => Buffer.from(file.blob?.bytes ?? '', 'base64');
