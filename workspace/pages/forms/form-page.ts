import type {Form, Item} from '../../services/forms/entities';
import {checkAnswers} from '../../services/forms/check';
import {nextPage, pagesOf} from '../../services/forms/path';
import {html, type Html} from '../html';
import type {Answer} from '../http';
import {bare, clockChip} from '../layout';
import {nameOf, peopleSwitcher} from '../people';
import {PageError, param, type Visit} from '../visit';
import {asFields, type Answers} from './fields';
import {questionCard} from './question-card';

/** Where a respondent stands. */
export interface Filling {
  form: Form;
  /** The pages gone through, by index; the last is shown. */
  way: number[];
  answers: Answers;
  email: string;
  /** What the page says of the answers, by item id; 0 for the form as a whole. */
  errors: Map<number, string>;
  /** The response that is being changed, '' for a new one. */
  editing: string;
}

/** The form of the path, by the id of its editors or of its respondents. */
export function openForm(visit: Visit): Form {
  const form = visit.world.services.forms.find(param(visit, 'id'));
  if (!form)
    throw new PageError('Formulir ini tidak ada.', 404, 'Periksa lagi tautan yang Anda terima.');
  return form;
}

export const formPath = (form: Form) => `/forms/d/e/${form.publicId}`;

/** One page of the Form with its cards. */
export function formPage(visit: Visit, filling: Filling): Answer {
  const {form, way, answers, errors} = filling;
  const pages = pagesOf(form);
  const current = way.at(-1) ?? 0;
  const items = pages[current] ?? [];
  const firstWrong = items.find(item => errors.has(item.id));
  const isLast = nextPage(pages, current, answers) >= pages.length;
  const cards = items.map(item =>
    questionCard({
      item,
      answer: answers[item.id],
      error: errors.get(item.id) ?? '',
      focus: item === firstWrong,
    }),
  );
  return formShell(
    visit,
    form,
    html`<form class="sheet-of-form" method="post" enctype="multipart/form-data" action="${formPath(form)}/formResponse" novalidate>
      ${headCard(visit, filling, items)}
      ${current === 0 && emailCard(visit, filling)}
      ${cards}
      <input type="hidden" name="way" value="${way.join(',')}" />
      <input type="hidden" name="edit2" value="${filling.editing}" />
      ${carried(filling, pages, current)}
      <div class="form-actions">
        ${current > 0 && html`<button name="step" value="back" formnovalidate>Kembali</button>`}
        ${isLast ? html`<button class="primary" name="step" value="next">Kirim</button>` : html`<button class="primary" name="step" value="next">Berikutnya</button>`}
        ${form.settings.progressBar && pages.length > 1 && html`<span class="form-progress">Halaman ${current + 1} dari ${pages.length}</span>`}
        <button class="plain" type="reset">Kosongkan formulir</button>
      </div>
    </form>`,
  );
}

export function formShell(visit: Visit, form: Form, main: Html): Answer {
  return bare({
    title: form.title,
    bodyClass: 'form-page',
    styles: ['form', 'answers'],
    scripts: ['shell', 'form'],
    body: html`<a class="skip" href="#isi">Langsung ke isi</a>
      <header class="bar"><div class="space"></div>${clockChip(visit)} ${peopleSwitcher(visit)}</header>
      <main id="isi" tabindex="-1">${main}
        <p class="form-foot">Jangan pernah mengirimkan sandi melalui formulir ini. Konten ini tidak dibuat atau didukung oleh Google.</p></main>`,
  });
}

function headCard(visit: Visit, {form, errors}: Filling, items: Item[]): Html {
  const whole = errors.get(0);
  const who = visit.person
    ? html`<strong>${visit.person}</strong> (${nameOf(visit, visit.person)})`
    : 'Anda mengisi tanpa akun Google.';
  return html`<div class="q-card head">
    <h1>${form.title}</h1>
    ${form.description && html`<p class="description">${form.description}</p>`}
    <p class="account">${who}</p>
    ${items.some(item => item.required) && html`<p class="required-note">* Menunjukkan pertanyaan yang wajib diisi</p>`}
    ${whole && html`<p class="q-error" role="alert">${whole}</p>`}
  </div>`;
}

/** Forms that collect addresses ask for one, or take the account's. */
function emailCard(visit: Visit, {form, email, errors}: Filling): Html | null {
  const {collectEmail} = form.settings;
  if (collectEmail === 'none') return null;
  if (collectEmail === 'verified') {
    return html`<div class="q-card"><p class="q-title">Email <span class="must" aria-label="wajib">*</span></p>
      ${visit.person ? html`<p>Rekam <strong>${visit.person}</strong> sebagai email yang disertakan dengan respons saya.</p>` : html`<p class="q-error">Pilih akun Google di kanan atas lebih dahulu.</p>`}</div>`;
  }
  const isWrong = errors.has(0) && !email.includes('@');
  return html`<div class="q-card${isWrong && ' has-error'}"><label class="q-title" for="emailAddress">Email <span class="must" aria-label="wajib">*</span></label>
    <input type="email" id="emailAddress" name="emailAddress" value="${email}" placeholder="Email Anda" autocomplete="email"${isWrong && html` aria-invalid="true" autofocus`} /></div>`;
}

/** The answers of the other pages, to be posted along. */
function carried({form, answers, email}: Filling, pages: Item[][], current: number): Html[] {
  const shown = new Set(pages[current]);
  const fields = form.items
    .filter(item => !shown.has(item))
    .flatMap(item => asFields(item, answers[item.id]));
  if (current > 0) fields.push(['emailAddress', email]);
  return fields.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

/** What is wrong on one page; the others are asked in their turn. */
export function pageErrors(form: Form, answers: Answers, page: number): Map<number, string> {
  const onPage = new Set((pagesOf(form)[page] ?? []).map(item => item.id));
  const wrong = checkAnswers(form, answers).filter(error => onPage.has(error.itemId));
  return new Map(wrong.map(({itemId, message}) => [itemId, message]));
}
