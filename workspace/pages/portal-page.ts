import type {DriveFile} from '../services/drive/entities';
import {GOOGLE} from '../services/drive/mime-types';
import {iconOf, linkOf, typeName} from './drive/file-links';
import {isFailed} from './executions-page';
import {longDateTime} from './format';
import {html, type Html} from './html';
import type {Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {unreadCount} from './mail/threads';
import {mailboxPath} from './mail/mail-page';
import {avatar, nameOf} from './people';
import type {Route, Visit} from './visit';
import {webAppsOf} from './web-app/deployments';

export const portalRoutes: Route[] = [{method: 'GET', path: '/', page: showPortal}];

function showPortal(visit: Visit): Answer {
  const {world, person} = visit;
  return page(visit, {
    title: 'Ruang Kerja lokal',
    app: 'Ruang Kerja lokal',
    styles: ['portal'],
    main: html`<div class="heading"><h1>${person ? `Halo, ${nameOf(visit, person)}` : 'Halo'}</h1>
        <p class="quiet">${longDateTime(world.clock.now())}</p></div>
      <p class="note">Ini Google Workspace tiruan di komputer ini. Formulir, surat, dan berkas di sini tidak pernah keluar ke internet. Waktunya pun sendiri: majukan lewat <a href="/clock">Jam</a>. Ganti orang lewat lingkaran di kanan atas.</p>
      <h2 class="heading">Pelayanan</h2>
      <ul class="tiles">${serviceTiles(visit)}</ul>
      <h2 class="heading next">Kotak surat</h2>
      <ul class="tiles">${world.accounts.list().map(account => mailTile(visit, account.email, account.name))}</ul>
      <h2 class="heading next">Berkas dan mesin</h2>
      <ul class="tiles">${machineTiles(visit)}</ul>`,
  });
}

function tile(
  href: string,
  icon: Html,
  title: string,
  detail: string,
  count?: string | false,
): Html {
  return html`<li><a href="${href}">${icon}<span class="words"><strong>${title}</strong><small>${detail}</small></span>${count && html`<span class="count">${count}</span>`}</a></li>`;
}

/** Forms for everybody; spreadsheets for whom Drive shows them; web apps that are deployed. */
function serviceTiles(visit: Visit): Html[] {
  const {drive} = visit.world.services;
  const ofType = (type: string) =>
    Object.values(drive.state.files).filter(file => file.mimeType === type && !file.trashed);
  const mine = ofType(GOOGLE.spreadsheet).filter(file => maySee(visit, file));
  return [
    ...ofType(GOOGLE.form).map(file =>
      tile(linkOf(file), iconOf(file), file.name, 'Formulir, seperti yang dilihat warga'),
    ),
    ...mine.map(file => tile(linkOf(file), iconOf(file), file.name, typeName(file))),
    ...webAppsOf(visit).map(app => tile(app.path, icons.web, app.title, 'Aplikasi web')),
  ];
}

function maySee(visit: Visit, file: DriveFile): boolean {
  return (
    visit.person !== '' &&
    (file.owner === visit.person || file.permissions.some(one => one.email === visit.person))
  );
}

function mailTile(visit: Visit, email: string, name: string): Html {
  const mailbox = visit.world.services.gmail.state.mailboxes[email];
  const unread = mailbox ? unreadCount(mailbox, 'INBOX') : 0;
  return tile(
    mailboxPath(email),
    avatar(name || email),
    name || email,
    email,
    unread > 0 && `${unread} baru`,
  );
}

function machineTiles(visit: Visit): Html[] {
  const {records, waiting} = visit.world.state.executions;
  const running = records.filter(one => one.status === 'running').length + waiting.length;
  const failed = records.filter(isFailed).length;
  return [
    tile('/drive', icons.drive, 'Drive', 'Folder dan berkas'),
    tile(
      '/executions',
      icons.script,
      'Eksekusi',
      `${records.length} tercatat${failed > 0 ? `, ${failed} bermasalah` : ''}`,
      running > 0 && `${running} berjalan`,
    ),
    tile('/clock', icons.clock, 'Jam', 'Majukan waktu dan jalankan pemicu'),
    tile('/faults', icons.fault, 'Gangguan', 'Pemicu terlewat, surat terlambat, skrip mati'),
    tile('/quotas', icons.gauge, 'Kuota', 'Terpakai dan batas per akun'),
  ];
}
