import {editCell} from './cell-editor';
import type {Book} from './sheet';

/** The cells: moving, editing, and drawing the table again. Keys as in Google Sheets. */

interface Hooks {
  post(action: string, body: object): Promise<{ok: boolean; error?: {message: string}}>;
  refused(message: string): void;
}

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function createGrid(book: Book, {post, refused}: Hooks) {
  const place = document.getElementById('grid')!;
  const nameBox = document.getElementById('cell-name') as HTMLInputElement;
  const bar = document.getElementById('cell-content') as HTMLInputElement;
  let current = '';

  const cell = (name: string) =>
    place.querySelector<HTMLElement>(`[data-cell="${CSS.escape(name)}"]`);
  const raw = (of: HTMLElement) => of.dataset['raw'] ?? of.textContent;
  const editing = () => place.querySelector('td.editing');

  function select(target: HTMLElement | null, focus = true): void {
    if (!target) return;
    place.querySelector('td.selected')?.classList.remove('selected');
    for (const old of place.querySelectorAll('td[tabindex="0"]'))
      old.setAttribute('tabindex', '-1');
    target.classList.add('selected');
    target.tabIndex = 0;
    current = target.dataset['cell']!;
    nameBox.value = current;
    bar.value = raw(target);
    if (focus) target.focus();
  }

  function step(rows: number, columns: number): void {
    const from = cell(current) as HTMLTableCellElement | null;
    if (from) select(neighbour(place, from, rows, columns));
  }

  function edit(target: HTMLElement, text = raw(target)): void {
    if (!book.editable || editing()) return;
    editCell(target, text, {
      save: written => void save(target, written),
      giveUp: () => select(target),
      step,
    });
  }

  async function save(target: HTMLElement, text: string): Promise<void> {
    if (text === raw(target)) return;
    target.textContent = text;
    const {sheet} = book;
    const range = `'${sheet.replace(/'/g, "''")}'!${target.dataset['cell']}`;
    const answer = await post('edit', {range, values: [[text]]});
    if (!answer.ok) refused(answer.error?.message ?? 'Perubahan ditolak.');
    await refresh();
  }

  /** Draws the table as the world has it now; leaves it alone while somebody types. */
  async function refresh(): Promise<void> {
    const query = `gid=${book.gid}&mulai=${book.start + 1}`;
    const response = await fetch(`/spreadsheets/d/${book.id}/grid?${query}`);
    if (!response.ok || editing()) return;
    const hadFocus = place.contains(document.activeElement);
    const markup = await response.text();
    if (editing()) return;
    place.innerHTML = markup;
    select(cell(current), hadFocus);
  }

  function jump(name: string): void {
    const row = Number(/\d+$/.exec(name)?.[0] ?? 1);
    const target = cell(name.toUpperCase());
    if (target) return select(target);
    location.href = `/spreadsheets/d/${book.id}/edit?gid=${book.gid}&mulai=${row}#${name.toUpperCase()}`;
  }

  place.addEventListener('mousedown', event => {
    const target = cellAt(event);
    if (target && !target.classList.contains('editing')) select(target);
  });
  place.addEventListener('focusin', event => {
    const target = event.target as HTMLElement;
    if (target.dataset['cell'] && target.dataset['cell'] !== current) select(target, false);
  });
  place.addEventListener('dblclick', event => {
    const target = cellAt(event);
    if (target) edit(target);
  });
  place.addEventListener('keydown', event => {
    const target = cellAt(event);
    if (!target) return;
    const move = MOVES[event.key];
    if (move) step(...move);
    else if (event.key === 'Enter' || event.key === 'F2') edit(target);
    else if (book.editable && /^(Delete|Backspace)$/.test(event.key)) void save(target, '');
    else if (isTyped(event)) edit(target, event.key);
    else return;
    event.preventDefault();
  });

  nameBox.addEventListener('keydown', event => {
    if (event.key === 'Enter') jump(nameBox.value.trim());
  });
  bar.addEventListener('keydown', event => {
    const target = cell(current);
    if (event.key === 'Enter' && target && book.editable)
      void save(target, bar.value).then(() => select(cell(current)));
    if (event.key === 'Escape') select(target);
  });

  select(cell(location.hash.slice(1)) ?? place.querySelector('[data-cell]'), false);
  return {refresh, focus: () => cell(current)?.focus()};
}

/** The cell so many drawn rows and columns away; null beyond the table's edge. */
function neighbour(
  table: HTMLElement,
  from: HTMLTableCellElement,
  rows: number,
  columns: number,
): HTMLElement | null {
  const all = [...table.querySelectorAll('tr')].filter(row => row.querySelector('[data-cell]'));
  const row = all[all.indexOf(from.parentElement as HTMLTableRowElement) + rows];
  return row?.querySelectorAll<HTMLElement>('[data-cell]')[from.cellIndex - 1 + columns] ?? null;
}

const cellAt = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-cell]');

const isTyped = ({key, ctrlKey, metaKey, altKey}: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;
