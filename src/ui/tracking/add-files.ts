import {LARGEST_FILE} from '../../domain/intake/attachment';
import {askDesk} from '../page/ask-desk';
import {readFile} from '../page/read-file';
import {ADDING} from '../text/visitors/tracking-calls';

/** I7: photos and papers that the complainant adds. */
export function offerFiles(key: string): void {
  const section = document.getElementById('add');
  const input = document.getElementById('file') as HTMLInputElement | null;
  const state = document.getElementById('file-state');
  if (!section || !input || !state) return;
  section.hidden = false;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    void addAll(key, files, words => {
      state.textContent = words;
    }).then(() => {
      input.value = '';
    });
  });
}

/** One after the other, since each is a transaction; the first that is refused ends it. */
async function addAll(
  key: string,
  files: readonly File[],
  say: (words: string) => void,
): Promise<void> {
  const kept: string[] = [];
  const tell = (problem: string) =>
    say([kept.length > 0 ? ADDING.kept(kept) : '', problem].filter(Boolean).join(' '));
  for (const file of files) {
    say(ADDING.sending(file.name));
    const {name, data} = await readFile(file);
    if ((data.length / 4) * 3 > LARGEST_FILE + 2) return tell(ADDING.tooLarge(name));
    const ending = await askDesk({do: 'addFile', key, number: '', code: '', name, data});
    if (ending.type === 'lost') return tell(ADDING.lost);
    if (ending.type === 'refused') return tell(ending.message);
    kept.push(name);
  }
  tell('');
}
