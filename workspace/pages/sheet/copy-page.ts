import {copyFile} from '../../services/drive/files';
import {acting} from '../acts';
import {html} from '../html';
import {redirect, type Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {PageError, param, type Visit} from '../visit';
import {openSpreadsheet} from './open';

/** GET /spreadsheets/d/:id/copy: where a template's link leads, as Google's does. */
export function offerCopy(visit: Visit): Answer {
  const {book} = openSpreadsheet(visit).reading;
  const scripts = visit.world.services.script.boundTo(book.id);
  return page(visit, {
    title: 'Salin spreadsheet',
    app: 'Salin spreadsheet',
    icon: icons.spreadsheet,
    styles: ['portal'],
    main: html`<div class="heading"><h1>Buat salinan ${book.title}?</h1></div>
      <form method="post" action="/spreadsheets/d/${book.id}/copy" class="card">
        ${scripts.length > 0 && html`<p>Skrip ${scripts.map(({title}) => title).join(', ')} ikut disalin. Skrip itu menjadi milik Anda dan belum diizinkan melakukan apa pun.</p>`}
        <p class="actions"><button class="primary">Buat salinan</button></p>
      </form>`,
  });
}

/** POST /spreadsheets/d/:id/copy */
export function makeCopy(visit: Visit): Answer {
  const id = param(visit, 'id');
  const {world, person} = visit;
  if (!person) throw new PageError('Anda belum masuk.', 403, 'Pilih orang di kanan atas.');
  const {book} = openSpreadsheet(visit).reading;
  const {drive} = world.services;
  const parents = [drive.root(person).id];
  const copy = acting(world, () =>
    copyFile(world, {user: person, activeUser: person}, id, {
      name: `Salinan dari ${book.title}`,
      parents,
    }),
  );
  return redirect(`/spreadsheets/d/${copy.id}/edit`);
}
