import {html, type Html} from './html';
import {redirect} from './http';
import {field, PageError, type Route, type Visit} from './visit';

export const PERSON_COOKIE = 'orang';
/** The cookie's value for somebody who is not signed in to Google; an absent cookie means the office. */
export const NOBODY = '-';

const KINDS: Record<string, string> = {
  consumer: 'Akun Google',
  workspace: 'Akun Google Workspace',
  outside: 'Alamat luar',
};

/** Two letters of colour are enough to tell people apart; each has 4.5:1 under white text. */
const COLOURS = [
  '#7b1fa2',
  '#1967d2',
  '#00695c',
  '#b3261e',
  '#5d4037',
  '#455a64',
  '#a1450f',
  '#33691e',
];

export function avatar(name: string): Html {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  const initial = [...name.trim()][0] ?? '?';
  return html`<span class="avatar" aria-hidden="true" style="background:${COLOURS[sum % COLOURS.length]}">${initial}</span>`;
}

/** The name of an address, or the address itself. */
export function nameOf(visit: Visit, email: string): string {
  return visit.world.accounts.find(email)?.name || email;
}

/** Who sits at this browser, and everybody who could. */
export function peopleSwitcher(visit: Visit): Html {
  const {person, url} = visit;
  const who = person ? `${nameOf(visit, person)} (${person})` : 'Tanpa akun Google';
  const back = url.pathname + url.search;
  return html`<details class="people">
    <summary aria-label="Anda: ${who}. Ganti orang" title="${who}">${avatar(person ? nameOf(visit, person) : '?')}</summary>
    <form class="panel" method="post" action="/person">
      <h2>Anda sekarang: ${who}</h2>
      <input type="hidden" name="back" value="${back}" />
      ${visit.world.accounts.list().map(account => choice(account.email, account.name, `${account.email} · ${KINDS[account.kind] ?? ''}`, person))}
      ${choice(NOBODY, 'Tanpa akun Google', 'Seperti warga yang belum masuk', person || NOBODY)}
    </form>
  </details>`;
}

function choice(value: string, name: string, detail: string, current: string): Html {
  const head =
    value === NOBODY
      ? html`<span class="avatar" style="background:#5f6368" aria-hidden="true">–</span>`
      : avatar(name || value);
  return html`<button name="person" value="${value}"${value === current ? html` aria-current="true"` : ''}>
    ${head}<span class="who">${name || value}<small>${detail}</small></span>
  </button>`;
}

export const peopleRoutes: Route[] = [
  {
    method: 'POST',
    path: '/person',
    page: visit => {
      const person = field(visit, 'person');
      if (person !== NOBODY && !visit.world.accounts.find(person)) {
        throw new PageError('Orang itu tidak dikenal di Ruang Kerja ini.', 404);
      }
      const cookie = `${PERSON_COOKIE}=${encodeURIComponent(person)}; Path=/; HttpOnly; SameSite=Lax`;
      return redirect(localPath(field(visit, 'back')), [cookie]);
    },
  },
];

/** Only a path of our own: never a way out to another site. */
function localPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
