import type {Project} from '../services/script/entities';
import {manifestOf} from '../services/script/manifest';
import {html, type Html} from './html';
import {redirect, type Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {nameOf} from './people';
import {field, PageError, param, query, type Route, type Visit} from './visit';

export const consentRoutes: Route[] = [
  {method: 'GET', path: '/d/:id/consent', page: showConsent},
  {method: 'POST', path: '/d/:id/consent', page: decide},
];

/** What a scope allows, for those who are asked for it; by the end of its address. */
const WORDS: Record<string, string> = {
  documents: 'Melihat, mengubah, dan membuat semua dokumen Anda',
  drive: 'Melihat, mengubah, dan menghapus semua berkas Drive Anda',
  'drive.file': 'Melihat dan mengubah berkas Drive yang dibuat skrip ini',
  forms: 'Melihat dan mengubah semua formulir Anda',
  'gmail.modify': 'Membaca, menulis, dan mengirim surat Anda',
  'gmail.readonly': 'Membaca surat Anda',
  'gmail.send': 'Mengirim surat atas nama Anda',
  'script.container.ui': 'Menampilkan bilah sisi dan jendela di berkas ini',
  'script.external_request': 'Menghubungi layanan di luar Google',
  'script.scriptapp': 'Berjalan sendiri ketika Anda tidak ada',
  'script.send_mail': 'Mengirim surat atas nama Anda',
  spreadsheets: 'Melihat dan mengubah semua spreadsheet Anda',
  'spreadsheets.currentonly': 'Melihat dan mengubah spreadsheet ini',
  'userinfo.email': 'Mengetahui alamat surel Anda',
};

const wordsOf = (scope: string) => WORDS[scope.slice(scope.lastIndexOf('/') + 1)] ?? scope;

function projectOf(visit: Visit): Project {
  const project = visit.world.services.script.state.projects[param(visit, 'id')];
  if (!project) throw new PageError('Skrip ini tidak ada.', 404, 'Periksa lagi tautannya.');
  if (visit.person === '')
    throw new PageError('Anda belum masuk.', 403, 'Pilih orang di kanan atas, lalu buka lagi.');
  return project;
}

/** A person allows the boxes they ticked, or takes everything back. */
function decide(visit: Visit): Answer {
  const project = projectOf(visit);
  const {script} = visit.world.services;
  if (field(visit, 'decision') === 'withdraw') {
    script.askConsent(project.id);
    script.withdraw(project.id, visit.person);
  } else {
    const allowed = visit.form.getAll('scope');
    const asked = manifestOf(project).oauthScopes ?? [];
    script.grant(
      project,
      visit.person,
      asked.filter(scope => !allowed.includes(scope)),
    );
  }
  visit.world.save();
  const back = field(visit, 'kembali');
  return redirect(isOwnPath(back) ? back : `/d/${project.id}/consent`);
}

/** A page of this world, and nowhere else. */
const isOwnPath = (path: string) => /^\/(?!\/)/.test(path);

function showConsent(visit: Visit): Answer {
  const project = projectOf(visit);
  const isWarned = query(visit, 'lanjut') !== '' || !isStranger(visit, project);
  return page(visit, {
    title: `Izin untuk ${project.title}`,
    app: 'Izin skrip',
    icon: icons.script,
    styles: ['portal'],
    scripts: ['consent'],
    main: isWarned ? asking(visit, project) : warning(visit, project),
  });
}

/**
 * Whether Google warns of the script: an ordinary account has allowed it nothing yet. Owners in Google Workspace see no
 * warning (https://developers.google.com/apps-script/guides/client-verification).
 */
function isStranger({world, person}: Visit, project: Project): boolean {
  const {accounts, services} = world;
  if (accounts.find(person)?.kind === 'workspace') return false;
  return services.script.missingConsent(project, person).unasked.length > 0;
}

/** This world's own drawing of the screen before the one with the boxes. */
function warning(visit: Visit, project: Project): Html {
  const back = query(visit, 'kembali');
  const on = `/d/${project.id}/consent?lanjut=1&kembali=${encodeURIComponent(back)}`;
  return html`<div class="heading"><h1>Google belum memverifikasi aplikasi ini</h1>
      <p class="quiet">${project.title} meminta akses ke data akun ${visit.person}.</p></div>
    <div class="card">
      <p>Lanjutkan hanya bila Anda mengenal pembuatnya: ${project.owner}.</p>
      <details><summary>Lanjutan</summary>
        <p>Skrip milik sendiri tidak didaftarkan ke Google; karena itu layar ini muncul satu kali.</p>
        <p><a href="${on}">Buka ${project.title} (tidak aman)</a></p>
      </details>
      <p class="actions"><a class="button primary" href="${back || '/'}">Kembali ke tempat aman</a></p>
    </div>
    ${drawn}`;
}

const drawn = html`<p class="quiet">Layar ini gambar buatan sendiri menurut dokumentasi Google; di Google susunan dan kata-katanya dapat berbeda.</p>`;

function asking(visit: Visit, project: Project): Html {
  return html`<div class="heading"><h1>${project.title}</h1>
      <p class="quiet">Skrip milik ${nameOf(visit, project.owner)} meminta izin ${nameOf(visit, visit.person)} (${visit.person}).</p></div>
    <p class="note" role="status">${standing(visit, project)}</p>
    <form method="post" action="/d/${project.id}/consent" class="card">
      <input type="hidden" name="kembali" value="${query(visit, 'kembali')}" />
      ${boxes(visit, project)}
      <p class="actions">
        <button class="primary" name="decision" value="grant">Lanjutkan</button>
        <button name="decision" value="withdraw">Cabut izin saya</button>
      </p>
    </form>
    ${drawn}`;
}

function standing({world, person}: Visit, project: Project): string {
  const {script} = world.services;
  const {unasked, declined} = script.missingConsent(project, person);
  if (unasked.length > 0) return 'Anda belum mengizinkannya. Skrip tidak berjalan atas nama Anda.';
  if (declined.length > 0)
    return 'Sebagian diizinkan. Pemicu Anda tidak berjalan sampai semuanya diizinkan.';
  return 'Anda telah mengizinkan semuanya.';
}

/** Google leaves the boxes empty for whoever is asked the first time: *Pilih semua* is the click that people miss. */
function boxes({world, person}: Visit, project: Project): Html {
  const asked = manifestOf(project).oauthScopes;
  if (!asked) return html`<p>Skrip ini tidak menyebut izinnya; Google menentukannya dari kode.</p>`;
  const {unasked, declined} = world.services.script.missingConsent(project, person);
  const isAllowed = (scope: string) => !unasked.includes(scope) && !declined.includes(scope);
  return html`<fieldset>
    <legend>Yang diminta</legend>
    <p><label><input type="checkbox" id="all-scopes" /> <strong>Pilih semua</strong></label></p>
    ${asked.map(
      scope =>
        html`<p><label><input type="checkbox" name="scope" value="${scope}" ${isAllowed(scope) && html` checked`} /> ${wordsOf(scope)}</label></p>`,
    )}
  </fieldset>`;
}
