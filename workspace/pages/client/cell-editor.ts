interface Hooks {
  save(text: string): void;
  giveUp(): void;
  /** Goes on to another cell, as Enter and Tab do. */
  step(rows: number, columns: number): void;
}

/** A text field in the place of a cell until somebody leaves it: Escape gives up, all else saves. */
export function editCell(cell: HTMLElement, text: string, {save, giveUp, step}: Hooks): void {
  const input = document.createElement('textarea');
  input.value = text;
  input.setAttribute('aria-label', `Ubah sel ${cell.dataset['cell']}`);
  const before = [...cell.childNodes];
  cell.classList.add('editing');
  cell.replaceChildren(input);
  input.focus();
  input.setSelectionRange(text.length, text.length);
  const leave = () => {
    input.onblur = null;
    cell.classList.remove('editing');
    cell.replaceChildren(...before);
  };
  input.onblur = () => {
    leave();
    save(input.value);
  };
  input.onkeydown = event => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      leave();
      giveUp();
    } else if ((event.key === 'Enter' && !event.altKey && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      const [rows, columns] = event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : [1, 0];
      input.blur();
      step(rows, columns);
    }
  };
}
