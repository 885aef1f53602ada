import {
  type FoundFile,
  isRead,
  judgeFolder,
  traced,
  type Verdict,
} from '../../domain/archive/verdict';
import {sha256} from '../../domain/archive/sha256';
import {tracedRow, VERIFY, verdictSentences} from '../text/visitors/verify';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const found = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
let verdict: Verdict | null = null;

async function check(files: readonly File[]): Promise<void> {
  say([VERIFY.working]);
  const read: FoundFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = isRead(file.name) ? new TextDecoder().decode(bytes) : null;
    read.push({name: file.name, size: bytes.length, sha256: sha256(bytes), text});
  }
  verdict = judgeFolder(read, text => sha256(bytesOf(text)));
  say(verdictSentences(verdict));
  found('follow').hidden = verdict.audits.length === 0;
}

function trace(number: string): void {
  const lines = verdict && traced(verdict, number);
  found('traced').textContent = lines
    ? VERIFY.traced(number, lines.length)
    : VERIFY.unknown(number);
  const rows = (lines ?? []).map(line => {
    const row = document.createElement('tr');
    for (const words of tracedRow(line)) row.insertCell().textContent = words;
    return row;
  });
  found('lines').replaceChildren(...rows);
}

function say(sentences: readonly string[]): void {
  const items = sentences.map(sentence => {
    const item = document.createElement('p');
    item.textContent = sentence;
    return item;
  });
  found('result').replaceChildren(...items);
}

for (const [id, words] of Object.entries({
  title: VERIFY.title,
  why: VERIFY.why,
  'folder-label': VERIFY.choose,
  'number-label': VERIFY.number,
  trace: VERIFY.trace,
}))
  found(id).textContent = words;

found<HTMLInputElement>('folder').addEventListener('change', event => {
  const files = [...((event.target as HTMLInputElement).files ?? [])];
  check(files).catch(error => {
    console.warn(String(error));
    say([VERIFY.unreadable]);
  });
});
found('follow').addEventListener('submit', event => {
  event.preventDefault();
  trace(found<HTMLInputElement>('number').value.trim());
});
