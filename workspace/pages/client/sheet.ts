import {createGrid} from './grid';
import {askConsent, createSurfaces, element, toast} from './surface';
import type {MenuItem, Shown} from './shown';

/** The spreadsheet's page: its menus, its cells, and what its script shows. */

export interface Book {
  id: string;
  sheet: string;
  gid: number;
  editable: boolean;
  start: number;
  perPage: number;
}

interface Ran {
  ok: boolean;
  /** Where the person allows the script first. */
  consent?: string;
  error?: {name: string; message: string};
  menus?: MenuItem[];
  shown?: Shown[];
}

const book = JSON.parse(document.getElementById('book')!.textContent!) as Book;
const path = `/spreadsheets/d/${book.id}`;
const status = document.querySelector<HTMLElement>('.status')!;

const grid = createGrid(book, {post, refused: toast});
const show = createSurfaces({
  ran: () => void grid.refresh(),
  closed: () => void refreshTabs(),
  focus: () => grid.focus(),
});

/** The tab bar as the server draws it now. */
async function refreshTabs(): Promise<void> {
  const text = await (await fetch(location.href)).text();
  const bar = new DOMParser().parseFromString(text, 'text/html').querySelector('.tab-bar');
  if (bar) document.querySelector('.tab-bar')!.replaceWith(bar);
}

async function post(action: string, body: object): Promise<Ran> {
  const response = await fetch(`${path}/${action}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  });
  return (await response.json()) as Ran;
}

function report({consent, error, shown}: Ran): void {
  if (consent) askConsent(consent);
  if (shown) show(shown);
  if (error) toast(`${error.name === 'Error' ? 'Kesalahan' : error.name}: ${error.message}`);
}

async function run(label: string, fn: string): Promise<void> {
  status.textContent = `Menjalankan ${label} …`;
  try {
    report(await post('run', {fn}));
    await grid.refresh();
  } catch {
    toast('Server lokal tidak menjawab. Data Anda aman; coba lagi.');
  } finally {
    status.textContent = '';
  }
}

async function open(): Promise<void> {
  const ran = await post('open', {});
  document.getElementById('script-menus')!.replaceChildren(...(ran.menus ?? []).map(menu));
  report(ran);
}

function menu({label, items = []}: MenuItem): HTMLElement {
  const details = element('details', 'menu');
  const list = element('div', 'items');
  list.append(...items.map(item => menuItem(item, details)));
  details.append(element('summary', '', label), list);
  return details;
}

function menuItem(item: MenuItem, top: HTMLDetailsElement): HTMLElement {
  if (item.separator) return element('hr', '');
  if (item.items) {
    const group = element('div', 'group');
    group.append(
      element('span', 'quiet', item.label),
      ...item.items.map(inner => menuItem(inner, top)),
    );
    return group;
  }
  const button = element('button', '', item.label);
  button.onclick = () => {
    top.open = false;
    void run(item.label, item.fn ?? '');
  };
  return button;
}

// One menu of the bar is open at a time, and the arrow keys go through its items.
document.addEventListener('keydown', event => {
  const inside = (event.target as Element).closest?.('details.menu[open]');
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!inside || !step) return;
  event.preventDefault();
  const stops = [...inside.querySelectorAll<HTMLElement>('summary, .items a, .items button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
});

// Of the tabs that do not fit on the page the one that is meant must be in sight.
const showTab = (tab: Element | null) => tab?.scrollIntoView({block: 'nearest', inline: 'nearest'});
document.addEventListener('focusin', event => {
  showTab((event.target as Element).closest('.tab-bar li'));
});
showTab(document.querySelector('.tab-bar [aria-current]'));

if (book.editable) open().catch(() => toast('Menu skrip tidak dapat dibuka. Muat ulang halaman.'));
// Others may have changed the sheet while this window was out of sight.
addEventListener('focus', () => void grid.refresh());
