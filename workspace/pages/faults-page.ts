import {endQuota} from '../door/fault';
import {effectsOf, ON_EDIT_BETWEEN, ON_MAIL, ON_TRIGGER, type Effect, type Fault} from '../faults';
import {longDateTime} from './format';
import {html, type Html} from './html';
import {redirect, type Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {nameOf} from './people';
import {field, PageError, type Route, type Visit} from './visit';

export const faultRoutes: Route[] = [
  {method: 'GET', path: '/faults', page: showFaults},
  {method: 'POST', path: '/faults', page: armOne},
  {method: 'POST', path: '/faults/kill', page: kill},
  {method: 'POST', path: '/faults/quota', page: endMailQuota},
  {method: 'POST', path: '/faults/clear', page: clear},
];

const EFFECTS: Record<Effect, string> = {
  before: 'gagal sebelum berpengaruh',
  after: 'berpengaruh, tetapi skrip diberi tahu gagal',
  missed: 'tidak pernah mulai',
  doubled: 'mulai dua kali',
  late: 'tiba satu jam terlambat',
  twice: 'tiba dua kali',
  edit: 'seseorang mengetik di antaranya',
};

/** Arms a fault. A fault that could never strike is refused with its reason. */
function armOne(visit: Visit): Answer {
  const [on = '', effect = ''] = field(visit, 'what').split('|');
  const member = on === 'member' ? field(visit, 'member').trim() : on;
  if (member === '')
    throw new PageError('Panggilan yang akan diganggu belum diisi.', 400, 'Pilih salah satu.');
  visit.world.fault({on: member, nth: count(visit, 'nth'), effect: effect as Effect});
  return done(visit);
}

function kill(visit: Visit): Answer {
  visit.world.kill(count(visit, 'atCall'));
  return done(visit);
}

function endMailQuota(visit: Visit): Answer {
  endQuota(visit.world, 'emailRecipients', field(visit, 'account'));
  return done(visit);
}

function clear(visit: Visit): Answer {
  Object.assign(visit.world.state.faults, {armed: [], kills: []});
  return done(visit);
}

function done({world}: Visit): Answer {
  world.save();
  return redirect('/faults');
}

function count(visit: Visit, name: string): number {
  const value = Number(field(visit, name));
  if (Number.isInteger(value) && value >= 1) return value;
  throw new PageError(
    'Urutan harus bilangan bulat mulai dari 1.',
    400,
    'Ubah angkanya, lalu coba lagi.',
  );
}

function showFaults(visit: Visit): Answer {
  return page(visit, {
    title: 'Gangguan - Ruang Kerja lokal',
    app: 'Gangguan',
    icon: icons.fault,
    styles: ['portal'],
    main: html`<div class="heading"><h1>Gangguan buatan</h1>
        <p class="quiet">Yang di Google terjadi jarang dan tanpa diundang, di sini dapat diundang. Data Anda aman: hanya Ruang Kerja ini yang terganggu.</p></div>
      ${waiting(visit)} ${armForm(visit)} ${killForm()} ${quotaForm(visit)}
      <h2 class="heading next">Waktu</h2>
      <p class="card">Sekarang ${longDateTime(visit.world.clock.now())}. <a href="/clock">Majukan jam dan jalankan pemicu</a></p>`,
  });
}

function waiting({world}: Visit): Html {
  const {armed, kills} = world.state.faults;
  const lines = [...armed.map(describe), ...kills.map(atCall => killText(atCall))];
  if (lines.length === 0)
    return html`<p class="card" role="status">Tidak ada gangguan yang menunggu.</p>`;
  return html`<section class="card" role="status">
    <h2>Menunggu giliran (${lines.length})</h2>
    <ul>${lines.map(line => html`<li>${line}</li>`)}</ul>
    <form method="post" action="/faults/clear"><button>Batalkan semua</button></form>
  </section>`;
}

function describe({on, nth, effect}: Fault): string {
  const what = nth === 1 ? 'berikutnya' : `ke-${nth} dari sekarang`;
  if (on === ON_MAIL) return `Surat ${what}: ${EFFECTS[effect]}`;
  if (on === ON_EDIT_BETWEEN) return `Tulisan ke spreadsheet ${what}: ${EFFECTS[effect]}`;
  if (on.startsWith(ON_TRIGGER))
    return `Pemicu ${on.slice(ON_TRIGGER.length)} ${what}: ${EFFECTS[effect]}`;
  return `Panggilan ${on} ${what}: ${EFFECTS[effect]}`;
}

const killText = (atCall: number) =>
  `Eksekusi berikutnya terhenti pada panggilan ke-${atCall}, yang tidak berpengaruh`;

/** Everything the next act may run into: letters, the handlers of triggers, calls. */
function armForm(visit: Visit): Html {
  const handlers = new Set(visit.world.services.script.state.triggers.map(({handler}) => handler));
  const choices = [
    {on: ON_MAIL, name: 'Surat ke orang lain'},
    ...[...handlers].map(handler => ({on: ON_TRIGGER + handler, name: `Pemicu ${handler}`})),
    {on: 'member', name: 'Panggilan di bawah ini'},
  ];
  return html`<h2 class="heading next">Ganggu sesuatu</h2>
    <form method="post" action="/faults" class="card set-time">
      <div class="field">
        <label for="what">Yang terjadi</label>
        <select id="what" name="what">
          ${choices.flatMap(({on, name}) => effectsOf(on).map(effect => html`<option value="${on}|${effect}">${name}: ${EFFECTS[effect]}</option>`))}
        </select>
      </div>
      <div class="field">
        <label for="member">Panggilan ke layanan Google</label>
        <input id="member" name="member" list="members" autocomplete="off" placeholder="Sheets.Spreadsheets.batchUpdate" />
        <datalist id="members">${knownCalls(visit).map(name => html`<option value="${name}"></option>`)}</datalist>
      </div>
      ${numberField('nth', 'Kali keberapa dari sekarang')}
      <button class="primary">Pasang gangguan</button>
    </form>`;
}

/** The members that scripts of this world have called of late. */
function knownCalls({world}: Visit): string[] {
  const called = world.state.executions.records.flatMap(({calls}) =>
    calls.map(({member}) => member),
  );
  return [...new Set(called)].sort();
}

function killForm(): Html {
  return html`<h2 class="heading next">Matikan skrip di tengah jalan</h2>
    <form method="post" action="/faults/kill" class="card set-time">
      ${numberField('atCall', 'Eksekusi berikutnya mati pada panggilan ke')}
      <button>Matikan di situ</button>
    </form>`;
}

function quotaForm(visit: Visit): Html {
  const {accounts, quotas} = visit.world;
  const google = accounts.list().filter(({kind}) => kind !== 'outside');
  return html`<h2 class="heading next">Habiskan kuota surat</h2>
    <form method="post" action="/faults/quota" class="card set-time">
      <div class="field">
        <label for="account">Akun</label>
        <select id="account" name="account">
          ${google.map(({email}) => html`<option value="${email}">${nameOf(visit, email)}: tersisa ${quotas.remaining(email, 'emailRecipients')} penerima</option>`)}
        </select>
      </div>
      <button>Habiskan untuk 24 jam</button>
    </form>`;
}

function numberField(name: string, label: string): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="number" min="1" step="1" value="1" required />
  </div>`;
}
