import type {Role} from '../../services/drive/entities';
import {acting} from '../acts';
import {html} from '../html';
import {redirect, type Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {nameOf} from '../people';
import {field, PageError, type Visit} from '../visit';
import {noAccess, openSpreadsheet} from './open';

const ROLES: ReadonlyArray<readonly [Role, string]> = [
  ['reader', 'Pengakses lihat'],
  ['writer', 'Editor'],
];
const ANYONE = 'siapa-saja';

/** GET /spreadsheets/d/:id/bagikan: who reaches the file, and the form that lets others in. */
export function showSharing(visit: Visit): Answer {
  const {id, title} = shared(visit);
  const {accounts, services} = visit.world;
  const {permissions} = services.drive.find(id)!;
  const nameOfRole = (role: Role) => ROLES.find(([one]) => one === role)?.[1] ?? 'Pemilik';
  return page(visit, {
    title: `Bagikan ${title}`,
    app: 'Bagikan',
    icon: icons.spreadsheet,
    styles: ['portal'],
    main: html`<div class="heading"><h1>Bagikan ${title}</h1></div>
      <section class="card"><h2>Yang memiliki akses</h2><ul>${permissions.map(
        one =>
          html`<li>${one.type === 'user' ? nameOf(visit, one.email ?? '') : 'Siapa saja yang memiliki tautan'}: ${nameOfRole(one.role)}</li>`,
      )}</ul></section>
      <form method="post" action="/spreadsheets/d/${id}/bagikan" class="card set-time">
        <div class="field"><label for="with">Dengan</label><select id="with" name="with">
          <option value="${ANYONE}">Siapa saja yang memiliki tautan</option>
          ${accounts.list().map(({email, name}) => html`<option value="${email}">${name} (${email})</option>`)}
        </select></div>
        <div class="field"><label for="role">Sebagai</label><select id="role" name="role">
          ${ROLES.map(([role, name]) => html`<option value="${role}">${name}</option>`)}
        </select></div>
        <button class="primary">Bagikan</button>
      </form>`,
  });
}

/** POST /spreadsheets/d/:id/bagikan */
export function share(visit: Visit): Answer {
  const {id} = shared(visit);
  const email = field(visit, 'with');
  const role = ROLES.find(([one]) => one === field(visit, 'role'))?.[0];
  if (!role) throw new PageError('Hak akses belum dipilih.', 400, 'Pilih salah satu.');
  const who = email === ANYONE ? {type: 'anyone' as const} : {type: 'user' as const, email};
  acting(visit.world, () => visit.world.services.drive.share(visit.person, id, {...who, role}));
  return redirect(`/spreadsheets/d/${id}/bagikan`);
}

/** Editors share; whoever only views is not asked. */
function shared(visit: Visit) {
  const {reading, editable} = openSpreadsheet(visit);
  if (!editable) throw noAccess();
  return reading.book;
}
