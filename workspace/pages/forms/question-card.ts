import type {Answer, Item} from '../../services/forms/entities';
import {html, type Html} from '../html';
import {entry} from './fields';
import {SINGLE_FIELD, WIDGETS} from './widgets';

export interface Question {
  item: Item;
  answer: Answer | undefined;
  /** What is wrong with the answer, '' if nothing. */
  error: string;
  /** The first question with an error gets the focus. */
  focus: boolean;
}

/** One card of the Form: a question, a heading, a picture. */
export function questionCard({item, answer, error, focus}: Question): Html | null {
  const widget = WIDGETS[item.type];
  if (!widget) return contentCard(item);
  const errorId = `${entry(item)}.error`;
  const helpId = `${entry(item)}.help`;
  const described = [item.help && helpId, error && errorId].filter(Boolean).join(' ');
  const rest = html`${described && html` aria-describedby="${described}"`}${error && html` aria-invalid="true"`}${item.required && isText(item) && html` aria-required="true"`}`;
  const first = html`${rest}${focus && html` autofocus`}`;
  const inner = html`${item.help && html`<p class="q-help" id="${helpId}">${item.help}</p>`}
    ${widget({item, answer, first, rest})}
    <p class="q-error" id="${errorId}"${!error && html` hidden`}>${error}</p>`;
  const look = error ? 'q-card has-error' : 'q-card';
  return SINGLE_FIELD.includes(item.type)
    ? html`<div class="${look}" data-item="${item.id}"><label class="q-title" for="${entry(item)}">${title(item)}</label>${inner}</div>`
    : html`<fieldset class="${look}" data-item="${item.id}"><legend class="q-title">${title(item)}</legend><div>${inner}</div></fieldset>`;
}

const isText = ({type}: Item) => SINGLE_FIELD.includes(type);

function title(item: Item): Html {
  return html`${item.title || 'Pertanyaan tanpa judul'}${item.required && html` <span class="must" aria-label="wajib">*</span>`}`;
}

function contentCard(item: Item): Html | null {
  switch (item.type) {
    case 'SECTION_HEADER':
      return html`<div class="q-card"><h2>${item.title}</h2>${item.help && html`<p class="q-help">${item.help}</p>`}</div>`;
    case 'PAGE_BREAK':
      return html`<div class="q-card part"><h2>${item.title || 'Bagian berikutnya'}</h2>${item.help && html`<p class="description">${item.help}</p>`}</div>`;
    case 'IMAGE':
      return (
        item.image &&
        html`<div class="q-card">${item.title && html`<h2>${item.title}</h2>`}<img style="max-width:100%" alt="${item.help || item.title}" src="data:${item.image.contentType ?? 'image/png'};base64,${item.image.bytes}" /></div>`
      );
    case 'VIDEO':
      return html`<div class="q-card"><h2>${item.title}</h2><p><a href="${/^https:/.test(item.videoUrl) ? item.videoUrl : '#'}" target="_blank" rel="noopener">Tonton video</a></p></div>`;
    default:
      return null;
  }
}
