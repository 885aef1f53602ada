import {submitForm} from '../acts';
import {FormRefusal} from '../../services/forms/errors';
import type {Form} from '../../services/forms/entities';
import {nextPage, pagesOf} from '../../services/forms/path';
import {html} from '../html';
import {redirect, type Answer} from '../http';
import {field, query, type Route, type Visit} from '../visit';
import {filesOf, readAnswers} from './fields';
import {formPage, formPath, formShell, openForm, pageErrors, type Filling} from './form-page';

export const formRoutes: Route[] = ['/forms/d/e/:id', '/forms/d/:id'].flatMap((path): Route[] => [
  {method: 'GET', path: `${path}/viewform`, page: showForm},
  {method: 'GET', path: `${path}/formResponse`, page: showConfirmation},
  {method: 'POST', path: `${path}/formResponse`, page: postPage},
]);

function showForm(visit: Visit): Answer {
  const form = openForm(visit);
  if (!isOpen(form)) return closed(visit, form);
  const editing = query(visit, 'edit2');
  const earlier = form.responses.find(response => response.id === editing);
  const answers = earlier?.answers ?? readAnswers(form, visit.url.searchParams);
  const email = earlier?.respondentEmail ?? query(visit, 'emailAddress');
  return formPage(visit, {
    form,
    way: [0],
    answers,
    email,
    errors: new Map(),
    editing: earlier ? editing : '',
  });
}

const isOpen = ({settings}: Form) => settings.published && settings.acceptingResponses;

function closed(visit: Visit, form: Form): Answer {
  const message =
    form.settings.closedMessage ||
    `Formulir ${form.title} tidak lagi menerima respons. Hubungi pemilik formulir jika Anda menganggap ini kesalahan.`;
  return formShell(
    visit,
    form,
    html`<div class="q-card head">
      <h1>${form.title}</h1>
      <p class="description">${message}</p>
    </div>`,
  );
}

/** One page was sent: back, on to the next, or submitted. */
async function postPage(visit: Visit): Promise<Answer> {
  const form = openForm(visit);
  const answers = readAnswers(form, visit.form);
  const way = readWay(form, field(visit, 'way'));
  const current = way.at(-1)!;
  const filling: Filling = {
    form,
    way,
    answers,
    email: field(visit, 'emailAddress').trim(),
    errors: new Map(),
    editing: field(visit, 'edit2'),
  };
  if (field(visit, 'step') === 'back') return formPage(visit, {...filling, way: way.slice(0, -1)});
  try {
    await takeFiles(visit, filling, current);
    const errors = pageErrors(form, answers, current);
    if (errors.size > 0) return formPage(visit, {...filling, errors});
    const next = nextPage(pagesOf(form), current, answers);
    if (next < pagesOf(form).length) return formPage(visit, {...filling, way: [...way, next]});
    return submit(visit, filling);
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error;
    const errors = new Map(error.errors.map(({itemId, message}) => [itemId, message]));
    return formPage(visit, {...filling, errors});
  }
}

/** Files go to Drive when their page is sent, as Google Forms does; their ids travel on. */
async function takeFiles(visit: Visit, {form, answers}: Filling, page: number): Promise<void> {
  const {forms} = visit.world.services;
  for (const item of pagesOf(form)[page] ?? []) {
    if (item.type !== 'FILE_UPLOAD') continue;
    const ids = (await filesOf(item, visit.form)).map(file =>
      forms.upload(form.id, item.id, file, visit.person || null),
    );
    if (ids.length > 0) answers[item.id] = [...((answers[item.id] ?? []) as string[]), ...ids];
  }
}

function submit(visit: Visit, {form, answers, email, editing}: Filling): Answer {
  const respondent = form.settings.collectEmail === 'input' ? email : visit.person;
  const responseId = submitForm(
    visit.world,
    form.id,
    {answers, respondent: respondent || null},
    editing,
  );
  return redirect(`${formPath(form)}/formResponse?edit2=${encodeURIComponent(responseId)}`);
}

/** Indexes of pages, the first always 0; whatever else was sent is left out. */
function readWay(form: Form, text: string): number[] {
  const count = pagesOf(form).length;
  const way = text
    .split(',')
    .map(Number)
    .filter(page => Number.isInteger(page) && page > 0 && page < count);
  return [0, ...way];
}

function showConfirmation(visit: Visit): Answer {
  const form = openForm(visit);
  const {confirmationMessage, showLinkToRespondAgain, allowResponseEdits} = form.settings;
  const path = formPath(form);
  return formShell(
    visit,
    form,
    html`<div class="q-card head">
      <h1>${form.title}</h1>
      <p class="description" role="status">Tanggapan Anda telah direkam.</p>
      ${confirmationMessage && html`<p class="description">${confirmationMessage}</p>`}
      ${allowResponseEdits && query(visit, 'edit2') && html`<p class="description"><a href="${path}/viewform?edit2=${encodeURIComponent(query(visit, 'edit2'))}">Edit tanggapan Anda</a></p>`}
      ${showLinkToRespondAgain && html`<p class="description"><a href="${path}/viewform">Kirim tanggapan lain</a></p>`}
    </div>`,
  );
}
