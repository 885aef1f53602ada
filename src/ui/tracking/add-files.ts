import {LARGEST_FILE} from '../../domain/intake/attachment';
import {askDesk} from '../page/ask-desk';
import {readFile} from '../page/read-file';
import {ADDING, type Fate} from '../text/visitors/tracking-calls';
import {sendAll} from './send-all';

/** I7: photos and papers that the complainant adds, each with what became of it. */
export function offerFiles(key: string): void {
  const section = document.getElementById('add');
  const input = document.getElementById('file') as HTMLInputElement | null;
  const state = document.getElementById('file-state');
  if (!section || !input || !state) return;
  section.hidden = false;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.disabled = true;
    void sendAll(
      files,
      file => send(key, file),
      fates => show(state, fates),
    ).then(() => {
      input.disabled = false;
      input.value = '';
    });
  });
}

async function send(key: string, file: File): Promise<Fate['is']> {
  const {name, data} = await readFile(file);
  if ((data.length / 4) * 3 > LARGEST_FILE + 2) return {refused: ADDING.tooLarge};
  const ending = await askDesk({do: 'addFile', key, number: '', code: '', name, data});
  if (ending.type === 'refused') return {refused: ending.message};
  return ending.type === 'lost' ? 'lost' : 'kept';
}

function show(state: HTMLElement, fates: readonly Fate[]): void {
  const lines = fates.map(fate => {
    const line = document.createElement('li');
    line.textContent = ADDING.fate(fate);
    return line;
  });
  const list = document.createElement('ul');
  list.append(...lines);
  state.replaceChildren(list);
}
