import fs from 'node:fs';
import path from 'node:path';

const FOLDER = 'docs/panduan';
/** A task begins with a numbered heading. */
const HEADING = /^## (\d+)\. (.+)$/gm;
const PICTURE = /!\[[^\]]*\]\(([^)]+)\)/g;
/** What a task names as it stands on the screen: a control, a heading, a word to type, a message. */
const NAME = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|"([^"]+)"/g;

export interface Task {
  /** `petugas 3`. */
  id: string;
  title: string;
  names: string[];
}

export const PANDUAN_PAGES = ['petugas', 'khusus', 'ppid', 'pimpinan'] as const;

/** Every task of the panduan, in its order. */
export function panduanTasks(): Task[] {
  return PANDUAN_PAGES.flatMap(page => tasksOf(page, panduanText(page)));
}

export function panduanText(page: string): string {
  return fs.readFileSync(path.join(FOLDER, `${page}.md`), 'utf8');
}

/** The pictures of a page, relative to the panduan. */
export function picturesOf(text: string): string[] {
  return [...text.matchAll(PICTURE)].map(([, file]) => file!);
}

export function tasksOf(page: string, text: string): Task[] {
  const heads = [...text.matchAll(HEADING)];
  return heads.map(({index, 1: number, 2: title}, place) => {
    const body = text.slice(index + title!.length, heads[place + 1]?.index);
    return {id: `${page} ${number}`, title: title!, names: namesIn(body)};
  });
}

/** `**Tindakan lain → Bukan aduan**` are two names. */
function namesIn(body: string): string[] {
  const prose = body.replace(PICTURE, '').replace(/\s+/g, ' ');
  const names = [...prose.matchAll(NAME)].flatMap(([, bold, italic, code, quoted]) =>
    (bold ?? italic ?? code ?? quoted)!.split('→'),
  );
  return [...new Set(names.map(name => name.trim()))];
}
