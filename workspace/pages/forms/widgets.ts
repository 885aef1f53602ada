import type {Answer, Item} from '../../services/forms/entities';
import {flag, html, trusted, type Html, type Part} from '../html';
import {fileSize} from '../format';
import {durationEntry, entry, OTHER, otherEntry, rowEntry} from './fields';

/** What every field of a question carries: what describes it, and whether it is wrong. */
export interface Asking {
  item: Item;
  answer: Answer | undefined;
  /** Attributes for the field that shall get the focus first. */
  first: Html;
  /** Attributes for all others. */
  rest: Html;
}

type Widget = (asking: Asking) => Html;

const text = ({answer}: Asking) => (typeof answer === 'string' ? answer : '');
const list = ({answer}: Asking) =>
  Array.isArray(answer) ? (answer as string[]) : typeof answer === 'string' ? [answer] : [];

const line =
  (type: string): Widget =>
  asking =>
    html`<input type="${type}" id="${entry(asking.item)}" name="${entry(asking.item)}" value="${text(asking)}"${asking.first} autocomplete="off" placeholder="Jawaban Anda" />`;

const choices =
  (type: 'radio' | 'checkbox'): Widget =>
  asking => {
    const {item, first, rest} = asking;
    const chosen = list(asking);
    const own = chosen.find(one => !item.choices.some(choice => choice.value === one)) ?? '';
    return html`${item.choices.map(
      ({value}, i) =>
        html`<label class="choice"><input type="${type}" name="${entry(item)}" value="${value}"${flag('checked', chosen.includes(value))}${i === 0 ? first : rest} /> <span>${value}</span></label>`,
    )}
    ${
      item.other &&
      html`<div class="choice other"><label class="choice"><input type="${type}" name="${entry(item)}" value="${OTHER}"${flag('checked', own !== '')}${rest} /> <span>Yang lain:</span></label>
      <input type="text" name="${otherEntry(item)}" value="${own}" aria-label="Jawaban lain untuk ${item.title}" autocomplete="off" /></div>`
    }`;
  };

const dropdown: Widget =
  asking => html`<select id="${entry(asking.item)}" name="${entry(asking.item)}"${asking.first}>
  <option value="">Pilih</option>
  ${asking.item.choices.map(({value}) => html`<option value="${value}"${flag('selected', text(asking) === value)}>${value}</option>`)}
</select>`;

const scale: Widget = asking => {
  const {item, first, rest} = asking;
  const steps = Array.from({length: item.upper - item.lower + 1}, (_, i) => String(item.lower + i));
  return html`<div class="scale">
    <span>${item.lowerLabel}</span>
    ${steps.map((step, i) => html`<label>${step}<input type="radio" name="${entry(item)}" value="${step}"${flag('checked', text(asking) === step)}${i === 0 ? first : rest} /></label>`)}
    <span>${item.upperLabel}</span>
  </div>`;
};

const grid =
  (type: 'radio' | 'checkbox'): Widget =>
  ({item, answer, first, rest}) => {
    const given = (answer ?? []) as (string | string[] | null)[];
    const isOn = (row: number, column: string) => [given[row] ?? []].flat().includes(column);
    return html`<div class="grid-question"><table>
      <thead><tr><td></td>${item.columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${item.rows.map(
        (name, row) =>
          html`<tr><th scope="row">${name}</th>${item.columns.map(
            (column, i) =>
              html`<td><input type="${type}" name="${rowEntry(item, row)}" value="${column}" aria-label="${name}: ${column}"${flag('checked', isOn(row, column))}${row + i === 0 ? first : rest} /></td>`,
          )}</tr>`,
      )}</tbody>
    </table></div>`;
  };

const date =
  (type: 'date' | 'time' | 'datetime-local'): Widget =>
  asking => {
    const {item} = asking;
    const value = text(asking).replace(' ', 'T');
    // Without a year the browser's field needs one; a leap year knows all days.
    const full = item.type === 'DATE' && !item.includesYear && value ? `2024-${value}` : value;
    return html`<input type="${type}" id="${entry(item)}" name="${entry(item)}" value="${full}"${asking.first} />`;
  };

const duration: Widget = asking => {
  const [hours = '', minutes = '', seconds = ''] = text(asking).split(':');
  const part = (key: 'h' | 'm' | 's', name: string, max: number, value: string, attributes: Part) =>
    html`<label class="choice"><input type="number" min="0" max="${max}" name="${durationEntry(asking.item, key)}" value="${value}"${attributes} /> ${name}</label>`;
  return html`${part('h', 'jam', 99, hours, asking.first)}${part('m', 'menit', 59, minutes, asking.rest)}${part('s', 'detik', 59, seconds, asking.rest)}`;
};

const upload: Widget = ({item, answer, first}) => {
  const kept = (answer ?? []) as string[];
  return html`${kept.length > 0 && html`<p class="q-help">${kept.length} berkas sudah diunggah.</p>`}${kept.map(id => html`<input type="hidden" name="${entry(item)}" value="${id}" />`)}
    <p class="q-help">Paling banyak ${item.maxFiles} berkas, masing-masing ${fileSize(item.maxFileBytes)}.</p>
    <input type="file" id="${entry(item)}" name="${entry(item)}"${flag('multiple', item.maxFiles > 1)}${first} />`;
};

/** Browsers drop the first line end of a text area: this one, so that none of the answer's own is lost. */
const FIRST_LINE_END = trusted('\n');

/** One widget for each type of question; the types left out ask nothing. */
export const WIDGETS: Partial<Record<Item['type'], Widget>> = {
  TEXT: line('text'),
  PARAGRAPH_TEXT: asking =>
    html`<textarea id="${entry(asking.item)}" name="${entry(asking.item)}" placeholder="Jawaban Anda"${asking.first}>${FIRST_LINE_END}${text(asking)}</textarea>`,
  MULTIPLE_CHOICE: choices('radio'),
  CHECKBOX: choices('checkbox'),
  LIST: dropdown,
  SCALE: scale,
  GRID: grid('radio'),
  CHECKBOX_GRID: grid('checkbox'),
  DATE: date('date'),
  TIME: date('time'),
  DATETIME: date('datetime-local'),
  DURATION: duration,
  FILE_UPLOAD: upload,
};

/** Types whose field has one label; the others are groups with a legend. */
export const SINGLE_FIELD: Item['type'][] = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'LIST',
  'DATE',
  'TIME',
  'DATETIME',
  'FILE_UPLOAD',
];
