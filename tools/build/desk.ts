import fs from 'node:fs/promises';
import path from 'node:path';
import {shelf} from '../../workspace/kept';
import {assertShippable} from './check';
import {readIfThere, writeFolder} from './files';
import {filesIn, inlinePage, scriptElement} from './page';
import {bundleScript} from './script';

/** Where a script project comes from and goes to. Paths are relative to the repository. */
export interface Project {
  main: string;
  manifest: string;
  /** Each folder in here that has an index.html becomes a page. */
  pages?: string;
  /** Each file in here is a wing: code that the script fetches when it is first needed. */
  wings?: string;
  /** More files, as they are: name in the project -> path here. */
  texts?: Record<string, string>;
  folder: string;
}

export interface Built {
  folder: string;
  /** File names in the folder, sorted. */
  files: string[];
  /** The functions the script offers to Google. */
  exports: string[];
}

const DESK: Project = {
  main: 'src/main.ts',
  manifest: 'appsscript.json',
  pages: 'src/ui',
  wings: 'src/wings',
  texts: {'Kosakata.html': 'src/data/language/kosakata.txt'},
  folder: 'dist/desk',
};

/** All that the script projects are made of, and what makes them. */
export const SOURCES = [
  'src',
  'selftest',
  'tools/build',
  'workspace/lazy-tables.ts',
  'appsscript.json',
  'package-lock.json',
];

/** Builds the desk into `dist/desk`, or another folder, ready for clasp and for the local Workspace. */
export function buildDesk(folder = DESK.folder): Promise<Built> {
  return buildOnce('desk', {...DESK, folder});
}

/** Builds one of the product's own script projects, or takes what the same sources gave before. */
export async function buildOnce(name: string, project: Project): Promise<Built> {
  const {take, put} = shelf(name, SOURCES);
  const known = take() ?? put(JSON.stringify(await makeProject(project)));
  return place(project.folder, JSON.parse(known) as Made);
}

/** Builds one script project: Code.js, the manifest and the pages. Throws if the result could not run on Google. */
export async function buildProject(project: Project): Promise<Built> {
  return place(project.folder, await makeProject(project));
}

interface Made {
  /** Name -> text. */
  files: Record<string, string>;
  exports: string[];
}

async function place(folder: string, {files, exports}: Made): Promise<Built> {
  await writeFolder(folder, files);
  return {folder: path.resolve(folder), files: Object.keys(files).sort(), exports};
}

async function makeProject(project: Project): Promise<Made> {
  const {code, exports, wings} = await bundleScript(project.main, await wingsOf(project));
  await assertShippable(code, exports, Object.values(wings));
  const files: Record<string, string> = {
    'Code.js': code,
    'appsscript.json': await fs.readFile(project.manifest, 'utf8'),
    ...(project.pages ? await pagesIn(project.pages) : {}),
    ...wingFiles(wings),
    ...(await textsOf(project)),
  };
  return {files, exports};
}

async function wingsOf({wings}: Project): Promise<Record<string, string>> {
  return wings ? filesIn(path.dirname(wings), path.basename(wings)) : {};
}

function wingFiles(wings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wings).map(([name, text]) => [
      `${capital(`wing-${name}`)}.html`,
      scriptElement(text),
    ]),
  );
}

async function textsOf({texts = {}}: Project): Promise<Record<string, string>> {
  const read = Object.entries(texts).map(
    async ([name, file]) => [name, await fs.readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

async function pagesIn(folder: string): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  const entries = await fs.readdir(folder, {withFileTypes: true});
  const names = entries.filter(entry => entry.isDirectory()).map(({name}) => name);
  for (const name of names.sort()) {
    const page = path.join(folder, name);
    if ((await readIfThere(path.join(page, 'index.html'))) === undefined) continue;
    for (const [room, html] of Object.entries(await inlinePage(page)))
      pages[`${capital(room ? `room-${room}` : name)}.html`] = html;
  }
  return pages;
}

function capital(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
