import {DAILY_QUOTAS, type QuotaName} from '../quotas';
import {number} from './format';
import {html, type Html} from './html';
import type {Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import type {Route, Visit} from './visit';

const NAMES: Record<QuotaName, string> = {
  calendarEventsCreated: 'Acara kalender dibuat',
  documentsCreated: 'Dokumen dibuat',
  filesConverted: 'Berkas dikonversi',
  emailRecipients: 'Penerima email',
  emailRecipientsInDomain: 'Penerima email satu domain',
  emailReadWriteExcludingSend: 'Baca/tulis email (tanpa kirim)',
  propertiesReadWrite: 'Baca/tulis properti',
  spreadsheetsCreated: 'Spreadsheet dibuat',
  triggerRuntimeMinutes: 'Waktu pemicu (menit)',
  urlFetchCalls: 'Panggilan URL',
  projectsCreated: 'Proyek skrip dibuat',
};

export const quotaRoutes: Route[] = [{method: 'GET', path: '/quotas', page: showQuotas}];

function showQuotas(visit: Visit): Answer {
  const {accounts} = visit.world;
  const google = accounts.list().filter(({kind}) => kind !== 'outside');
  return page(visit, {
    title: 'Kuota - Ruang Kerja lokal',
    app: 'Kuota',
    icon: icons.gauge,
    styles: ['portal'],
    main: html`<div class="heading"><h1>Kuota harian Google</h1><p class="quiet">Jendela 24 jam, dihitung sejak permintaan pertama.</p></div>
      ${google.map(account => html`<section><h2 class="heading next">${account.name} <small class="quiet">${account.email} · ${account.kind === 'workspace' ? 'Google Workspace' : 'akun Google biasa'}</small></h2>${quotaTable(visit, account.email)}</section>`)}`,
  });
}

function quotaTable(visit: Visit, email: string): Html {
  const {quotas} = visit.world;
  const used = quotas.used(email);
  if (Object.keys(used).length === 0)
    return html`<p class="card quiet">Belum ada yang terpakai hari ini.</p>`;
  const rows = (Object.keys(DAILY_QUOTAS) as QuotaName[]).map(name => {
    const limit = quotas.limit(email, name);
    const amount = used[name]?.used ?? 0;
    return html`<tr>
      <th scope="row">${NAMES[name]}</th>
      <td class="number">${number(amount, 1)}</td>
      <td class="number">${number(limit)}</td>
      <td class="meter"><meter min="0" max="${limit}" high="${limit * 0.9}" value="${amount}" aria-label="${NAMES[name]}: ${number(amount, 1)} dari ${number(limit)}"></meter></td>
    </tr>`;
  });
  return html`<div class="table" role="region" aria-label="Kuota ${email}" tabindex="0"><table>
    <thead><tr><th scope="col">Kuota</th><th scope="col" class="number">Terpakai</th><th scope="col" class="number">Batas</th><th scope="col">Terpakai</th></tr></thead>
    <tbody>${rows}</tbody>
  </table></div>`;
}
