import {advanceTo} from './acts';
import {executionTable} from './executions-page';
import {dateTime, fromWallClock, longDate, longDateTime, wallClock} from './format';
import {html, type Html} from './html';
import {redirect, type Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {field, PageError, query, type Route, type Visit} from './visit';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Step {
  key: string;
  label: string;
  to(now: number): number;
}

const STEPS: Step[] = [
  {key: '5m', label: '+5 menit', to: now => now + 5 * MINUTE},
  {key: '1j', label: '+1 jam', to: now => now + 60 * MINUTE},
  {key: '1h', label: '+1 hari', to: now => now + DAY},
  {key: 'kerja', label: 'Hari kerja berikutnya, 07.30', to: nextWorkday},
];

/**
 * 07.30 WIB of the next Monday to Friday. Holidays are the desk's to know: the world's week is the plain one.
 */
export function nextWorkday(now: number): number {
  let day = fromWallClock(`${wallClock(now).slice(0, 10)}T07:30`) + DAY;
  while (/^(Sabtu|Minggu)/.test(longDate(day))) day += DAY;
  return day;
}

export const clockRoutes: Route[] = [
  {method: 'GET', path: '/clock', page: showClock},
  {method: 'POST', path: '/clock', page: moveClock},
];

/** Lets time pass. Time never goes back: what happened has happened. */
function moveClock(visit: Visit): Answer {
  const before = visit.world.clock.now();
  const step = STEPS.find(({key}) => key === field(visit, 'step'));
  const to = step ? step.to(before) : fromWallClock(field(visit, 'to'));
  if (Number.isNaN(to))
    throw new PageError(
      'Tanggal atau jam belum benar.',
      400,
      'Pilih tanggal dan jam, lalu coba lagi.',
    );
  if (to < before) {
    throw new PageError(
      'Jam hanya dapat maju.',
      400,
      `Sekarang ${longDateTime(before)}. Pilih waktu sesudahnya.`,
    );
  }
  advanceTo(visit.world, to);
  return redirect(`/clock?sejak=${before}`);
}

function showClock(visit: Visit): Answer {
  const now = visit.world.clock.now();
  const since = Number(query(visit, 'sejak'));
  return page(visit, {
    title: 'Jam - Ruang Kerja lokal',
    app: 'Jam',
    icon: icons.clock,
    styles: ['portal'],
    main: html`<h1 class="quiet">Waktu di Ruang Kerja ini</h1>
      <p class="now"><time datetime="${new Date(now).toISOString()}">${longDateTime(now)}</time></p>
      <form method="post" action="/clock" class="actions steps">
        ${STEPS.map(({key, label}, i) => html`<button name="step" value="${key}" ${i === 0 && html` class="primary"`}>${label}</button>`)}
      </form>
      <form method="post" action="/clock" class="set-time card">
        <div class="field">
          <label for="to">Maju ke tanggal dan jam (WIB)</label>
          <input
            id="to"
            type="datetime-local"
            name="to"
            required
            min="${wallClock(now)}"
            value="${wallClock(now + 60 * MINUTE)}"
          />
        </div>
        <button>Maju ke waktu ini</button>
      </form>
      ${since > 0 && passed(visit, since)} ${nextTriggers(visit)}`,
  });
}

/** As many executions as a person reads; the page of executions has all. */
const SHOWN = 50;

function passed(visit: Visit, since: number): Html {
  const ran = visit.world.state.executions.records.filter(({start}) => start >= since).reverse();
  return html`<section role="status">
    <h2 class="heading next">Yang berjalan sejak ${dateTime(since)}</h2>
    ${ran.length > 0 ? executionTable(visit, ran.slice(0, SHOWN)) : html`<p class="card">Tidak ada pemicu yang berjalan.</p>`}
    ${ran.length > SHOWN && html`<p class="quiet">Hanya ${SHOWN} yang terakhir ditampilkan. <a href="/executions">Semua eksekusi</a></p>`}
  </section>`;
}

/** The time-driven triggers and when each fires next. */
function nextTriggers(visit: Visit): Html {
  const {script} = visit.world.services;
  const timed = script.state.triggers
    .filter(({next}) => next !== null)
    .sort((a, b) => a.next! - b.next!);
  return html`<h2 class="heading next">Pemicu waktu berikutnya</h2>
    ${
      timed.length > 0
        ? html`<div class="table" role="region" aria-label="Pemicu waktu" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Fungsi</th>
                  <th scope="col">Proyek</th>
                  <th scope="col">Berikutnya</th>
                </tr>
              </thead>
              <tbody>
                ${timed.map(
                  ({handler, projectId, next}) =>
                    html`<tr>
                      <td>${handler}</td>
                      <td>${script.require(projectId).title}</td>
                      <td>${dateTime(next!)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : html`<p class="card quiet">Tidak ada pemicu waktu.</p>`
    }`;
}
