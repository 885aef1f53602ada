import type {Call, Execution, LogLine, Status} from '../executions/execution';
import {duration, exactTime, number} from './format';
import {html, type Html} from './html';
import type {Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {nameOf} from './people';
import {PageError, param, query, type Route, type Visit} from './visit';

const STATUS: Record<Status, string> = {
  running: 'Berjalan',
  completed: 'Selesai',
  failed: 'Gagal',
  killed: 'Terhenti di tengah jalan',
  'timed out': 'Melewati batas waktu',
};

const VIA: Record<Execution['via'], string> = {
  trigger: 'Pemicu',
  menu: 'Menu',
  page: 'Halaman',
  editor: 'Editor',
  get: 'Aplikasi web (GET)',
  post: 'Aplikasi web (POST)',
  card: 'Kartu Gmail',
};

const PER_PAGE = 100;

export const executionRoutes: Route[] = [
  {method: 'GET', path: '/executions', page: showExecutions},
  {method: 'GET', path: '/executions/:id', page: showExecution},
];

function showExecutions(visit: Visit): Answer {
  const all = [...visit.world.state.executions.records].reverse();
  const onlyFailed = query(visit, 'hanya') === 'gagal';
  const chosen = onlyFailed ? all.filter(isFailed) : all;
  return page(visit, {
    title: 'Eksekusi - Apps Script',
    app: 'Eksekusi',
    icon: icons.script,
    styles: ['portal'],
    main: html`<div class="heading"><h1>Eksekusi skrip</h1><p class="quiet">Durasi adalah waktu Ruang Kerja, bukan waktu komputer ini.</p></div>
      <nav class="tabs" aria-label="Saringan">
        <a href="/executions"${!onlyFailed && html` aria-current="page"`}>Semua (${all.length})</a>
        <a href="/executions?hanya=gagal"${onlyFailed && html` aria-current="page"`}>Bermasalah (${all.filter(isFailed).length})</a>
      </nav>
      ${chosen.length > 0 ? executionTable(visit, chosen.slice(0, PER_PAGE)) : html`<p class="card">Belum ada eksekusi.</p>`}
      ${chosen.length > PER_PAGE && html`<p class="quiet">Hanya ${PER_PAGE} yang terbaru ditampilkan.</p>`}`,
  });
}

/** The list as the clock's page shows it too: what ran while time passed. */
export function executionTable(visit: Visit, executions: Execution[]): Html {
  return html`<div class="table" role="region" aria-label="Daftar eksekusi" tabindex="0"><table>
    <thead><tr><th scope="col">Fungsi</th><th scope="col">Lewat</th><th scope="col">Orang</th><th scope="col">Mulai</th><th scope="col" class="number">Durasi</th><th scope="col" class="number">Panggilan</th><th scope="col">Status</th></tr></thead>
    <tbody>${executions.map(
      one => html`<tr>
        <td><a href="/executions/${one.id}">${one.functionName}</a></td>
        <td>${VIA[one.via]}</td>
        <td>${nameOf(visit, one.activeUser || one.user)}</td>
        <td>${exactTime(one.start)}</td>
        <td class="number">${duration((one.end ?? visit.world.clock.now()) - one.start)}</td>
        <td class="number">${one.calls.length}</td>
        <td>${statusChip(one.status)}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

export const isFailed = ({status}: Execution) => status !== 'completed' && status !== 'running';

function statusChip(status: Status): Html {
  const look = status === 'completed' ? 'good' : status === 'running' ? 'busy' : 'bad';
  return html`<span class="chip ${look}">${STATUS[status]}</span>`;
}

function showExecution(visit: Visit): Answer {
  const id = param(visit, 'id');
  const one = visit.world.state.executions.records.find(record => record.id === id);
  if (!one)
    throw new PageError('Eksekusi ini tidak ada.', 404, 'Hanya eksekusi terbaru yang disimpan.');
  return page(visit, {
    title: `${one.functionName} - Eksekusi`,
    app: 'Eksekusi',
    icon: icons.script,
    styles: ['portal'],
    main: html`<p><a href="/executions">Semua eksekusi</a></p>
      <div class="heading"><h1>${one.functionName}</h1>${statusChip(one.status)}</div>
      <dl class="facts card">
        <div><dt>Lewat</dt><dd>${VIA[one.via]}</dd></div>
        <div><dt>Berjalan sebagai</dt><dd>${nameOf(visit, one.user)}</dd></div>
        <div><dt>Orang di depan layar</dt><dd>${one.activeUser ? nameOf(visit, one.activeUser) : 'tidak diberitahukan Google'}</dd></div>
        <div><dt>Mulai</dt><dd>${exactTime(one.start)}</dd></div>
        <div><dt>Durasi</dt><dd>${duration((one.end ?? visit.world.clock.now()) - one.start)}</dd></div>
      </dl>
      ${one.error && html`<div class="note bad"><strong>${one.error.name}: ${one.error.message}</strong>${one.error.stack && html`<pre>${one.error.stack}</pre>`}</div>`}
      <h2 class="heading next">Catatan (${one.logs.length})</h2>
      ${one.logs.length > 0 ? html`<div class="card logs">${one.logs.map(logLine)}</div>` : html`<p class="quiet">Skrip tidak menulis catatan.</p>`}
      <h2 class="heading next">Panggilan ke layanan Google (${one.calls.length})</h2>
      ${one.calls.length > 0 ? callTable(one.calls) : html`<p class="quiet">Tidak ada.</p>`}`,
  });
}

function logLine({time, level, text}: LogLine): Html {
  return html`<pre class="${level}"><span class="quiet">${exactTime(time)} ${level}</span> ${text}</pre>`;
}

function callTable(calls: Call[]): Html {
  const total = calls.reduce((sum, call) => sum + call.cost, 0);
  return html`<div class="table" role="region" aria-label="Panggilan" tabindex="0"><table>
    <thead><tr><th scope="col" class="number">No.</th><th scope="col">Anggota</th><th scope="col" class="number">Waktu</th></tr></thead>
    <tbody>${calls.map((call, i) => html`<tr><td class="number">${i + 1}</td><td><code>${call.member}</code></td><td class="number">${number(call.cost)} ms</td></tr>`)}
      <tr><td></td><th scope="row">Jumlah</th><td class="number">${duration(total)}</td></tr></tbody>
  </table></div>`;
}
