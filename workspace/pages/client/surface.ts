import {mountFrame, type Surface} from './frame-host';
import type {FrameInfo, Shown} from './shown';

/** Shows what scripts show: sidebar, dialog, alert and toast, each as Google's editors do. */

interface Hooks {
  /** After a call of a page: the document may have changed. */
  ran(): void;
  /** A dialog is gone: its script may have changed which tabs there are. */
  closed(): void;
  focus(): void;
}

export function createSurfaces(hooks: Hooks): (results: Shown[]) => void {
  const show = (results: Shown[]) => results.forEach(showOne);

  function showOne(result: Shown): void {
    if (result.kind === 'sidebar') openSidebar(result.frame);
    if (result.kind === 'dialog') openDialog(result.frame, result.width, result.height);
    if (result.kind === 'alert') openAlert(result.title, result.text);
    if (result.kind === 'toast')
      toast(result.title ? `${result.title}\n${result.text}` : result.text);
  }

  function openSidebar(frame: FrameInfo): void {
    const sidebar = document.querySelector<HTMLElement>('.sidebar')!;
    sidebar.querySelector('h2')!.textContent = frame.title;
    const close = () => {
      sidebar.hidden = true;
      sidebar.querySelector('.place')!.replaceChildren();
      hooks.focus();
    };
    sidebar.querySelector('button')!.onclick = close;
    sidebar.hidden = false;
    // Google's sidebars keep their 300 px whatever the script asks.
    const surface = surfaceOf(close, {});
    mountFrame(sidebar.querySelector('.place')!, frame, surface).focus();
  }

  function openDialog(frame: FrameInfo, width: number, height: number): void {
    const dialog = element('dialog', 'dialog');
    const place = element('div', 'place');
    const size = (axis: 'width' | 'height') => (pixels: number) => {
      place.style[axis] = `min(${pixels}px, calc(100v${axis[0]} - 96px))`;
    };
    size('width')(width);
    size('height')(height);
    dialog.append(
      heading(frame.title, () => dialog.close()),
      place,
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      hooks.focus();
      hooks.closed();
    });
    document.body.append(dialog);
    const surface = surfaceOf(() => dialog.close(), {width: size('width'), height: size('height')});
    dialog.showModal();
    mountFrame(place, frame, surface).focus();
  }

  function surfaceOf(
    close: () => void,
    resize: Partial<Pick<Surface, 'width' | 'height'>>,
  ): Surface {
    const ignore = () => undefined;
    return {
      close,
      width: resize.width ?? ignore,
      height: resize.height ?? ignore,
      focus: hooks.focus,
      ran: hooks.ran,
      shown: show,
    };
  }

  return show;
}

/** The script waits for the person's consent; Google shows the same before the first menu item. */
export function askConsent(address: string): void {
  const go = element('a', 'button primary', 'Lanjutkan');
  go.href = address;
  openAlert('Diperlukan otorisasi', 'Skrip memerlukan izin Anda untuk dijalankan.', go);
}

function openAlert(title: string, text: string, go?: HTMLElement): void {
  const dialog = element('dialog', 'dialog');
  const words = element('div', 'words');
  if (title) words.append(element('h2', '', title));
  const ok = go ? element('button', '', 'Batal') : element('button', 'primary', 'Oke');
  ok.onclick = () => dialog.close();
  const actions = element('div', 'actions');
  actions.append(...(go ? [go] : []), ok);
  words.append(element('div', '', text), actions);
  dialog.append(words);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A message at the bottom that stays until it is closed: it may say that something failed. */
export function toast(text: string): void {
  const box = element('div', 'toast');
  const close = element('button', '', 'Tutup');
  close.onclick = () => box.remove();
  box.append(element('p', '', text), close);
  document.querySelector('.toasts')!.append(box);
}

function heading(title: string, close: () => void): HTMLElement {
  const header = element('header', '');
  const button = element('button', 'icon', '×');
  button.setAttribute('aria-label', 'Tutup dialog');
  button.onclick = close;
  header.append(element('h2', '', title), button);
  return header;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
