import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import {buildDesk, buildProject, type Built} from '../../tools/build/desk';
import {assertShippable, globalNames} from '../../tools/build/check';
import {bundleScript} from '../../tools/build/script';
import {safeInScript} from '../../tools/build/page';
import {CLIENT} from '../../tools/build/client';
import {writeLists} from '../../tools/build/lists';
import {bundleParts} from '../../tools/build/parts';
import {ROOMS} from '../../src/domain/desk/room';

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'aduan-build-'));
});

afterEach(() => fs.rm(folder, {recursive: true}));

/** Builds a script whose main.ts has this text. */
async function buildOf(main: string): Promise<Built> {
  await fs.writeFile(path.join(folder, 'main.ts'), main);
  await fs.writeFile(path.join(folder, 'appsscript.json'), '{}');
  return buildProject({
    main: path.join(folder, 'main.ts'),
    manifest: path.join(folder, 'appsscript.json'),
    folder: path.join(folder, 'out'),
  });
}

const read = (built: Built, name: string) => fs.readFile(path.join(built.folder, name), 'utf8');

describe('the built script', () => {
  it('offers one function per export, which passes arguments and result on', async () => {
    const built = await buildOf(
      'const twice = (n: number) => 2 * n; export function onTick(n: number) { return twice(n); }',
    );
    const code = await read(built, 'Code.js');
    expect(built.exports).toEqual(['onTick']);
    expect(globalNames(code).sort()).toEqual(['aduan', 'onTick']);
    expect(vm.runInNewContext(`${code}; onTick(21)`)).toBe(42);
  });

  it.each([
    'fetch("x")',
    'setTimeout(() => 1)',
    'new URL("x")',
    'Buffer.from("x")',
    'window.x',
    'process.env',
  ])('is refused when it uses %s, which Apps Script does not have', async use => {
    await expect(buildOf(`export function onTick() { return ${use}; }`)).rejects.toThrow(
      'does not exist in Apps Script',
    );
  });

  it('may have variables of its own with the names of absent globals', async () => {
    await expect(
      buildOf(
        'export function onTick(performance: number) { const url = performance; return url; }',
      ),
    ).resolves.toBeDefined();
  });

  it('has no class syntax that Apps Script refuses', async () => {
    const built = await buildOf(
      'class A { static #n = 1; static n() { return A.#n; } } export function onTick() { return A.n(); }',
    );
    expect(await read(built, 'Code.js')).not.toContain('#n');
  });

  it('takes away what an earlier build left', async () => {
    await fs.mkdir(path.join(folder, 'out'));
    await fs.writeFile(path.join(folder, 'out', 'Old.html'), '');
    const built = await buildOf('export function onTick() {}');
    expect((await fs.readdir(built.folder)).sort()).toEqual(['Code.js', 'appsscript.json']);
  });
});

describe('the desk', () => {
  it('loads without touching Google, as Apps Script does before an authorisation', async () => {
    const built = await buildDesk();
    const code = await read(built, 'Code.js');
    expect(() => vm.runInNewContext(code)).not.toThrow();
  });

  it('has pages that need no other file', async () => {
    const built = await buildDesk();
    const pages = built.files.filter(name => name.endsWith('.html'));
    expect(pages).toContain('Desk.html');
    for (const page of pages) {
      const html = await read(built, page);
      expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=/);
      expect(html.match(/<script/g)?.length).toBe(html.match(/<\/script>/g)?.length);
    }
  });
});

describe('the rooms of the desk page', () => {
  /** kB of a file of the built desk. */
  async function sizes(): Promise<Record<string, number>> {
    const {files, folder: out} = await buildDesk();
    const pages = files.filter(name => name.endsWith('.html'));
    const sized = pages.map(async name => [
      name,
      (await fs.stat(path.join(out, name))).size / 1000,
    ]);
    return Object.fromEntries(await Promise.all(sized)) as Record<string, number>;
  }

  it('leave the sidebar itself under 60 kB; a complaint’s page comes while the inbox is read', async () => {
    const {
      'Desk.html': desk,
      'RoomComplaint.html': complaint,
      'Kosakata.html': _,
      ...others
    } = await sizes();
    expect(desk).toBeLessThan(60);
    expect(complaint).toBeLessThan(100);
    const rooms = Object.entries(others).filter(([name]) => !name.startsWith('Wing'));
    for (const [name, size] of rooms) expect([name, size < 60]).toEqual([name, true]);
  });

  it('are files of the script, one for each name', async () => {
    const built = await buildDesk();
    const rooms = built.files.filter(name => name.startsWith('Room'));
    const names = Object.keys(ROOMS).map(
      name => `Room${name[0]!.toUpperCase()}${name.slice(1)}.html`,
    );
    expect(rooms).toEqual(names.sort());
  });

  it('find their parts in the page, and fail at once where the page is another one', async () => {
    const {main, parts} = await roomyPage();
    const page = vm.createContext({});
    vm.runInContext(`var aduan={};${main}`, page);
    vm.runInContext(parts.late!, page);
    expect(vm.runInContext('aduan.late.room()', page)).toBe('made once, seen by both');
    const other = vm.createContext({});
    expect(() => vm.runInContext(`var aduan={};${parts.late!}`, other)).toThrow(
      'is not a function',
    );
    expect(vm.runInContext('aduan.late', other)).toBeUndefined();
  });

  async function roomyPage() {
    await fs.writeFile(path.join(folder, 'both.ts'), 'export const both = {by: "nobody"};');
    await fs.writeFile(
      path.join(folder, 'main.ts'),
      'import {both} from "./both"; both.by = "made once";',
    );
    await fs.writeFile(
      path.join(folder, 'late.ts'),
      'import {both} from "./both"; export const room = () => `${both.by}, seen by both`;',
    );
    return bundleParts(path.join(folder, 'main.ts'), {late: path.join(folder, 'late.ts')}, CLIENT);
  }
});

describe('the wings of a script', () => {
  it('stay out of what every execution parses, and share its modules once they are run', async () => {
    await fs.writeFile(path.join(folder, 'both.ts'), 'export const both = {by: "nobody"};');
    await fs.writeFile(
      path.join(folder, 'main.ts'),
      `import {both} from "./both";
       export function run(text: string) { both.by = "made once"; return new Function(text)().late(); }`,
    );
    await fs.writeFile(
      path.join(folder, 'late.ts'),
      'import {both} from "./both"; export const wing = {late: () => `${both.by}, seen by both`};',
    );
    const {code, exports, wings} = await bundleScript(path.join(folder, 'main.ts'), {
      late: path.join(folder, 'late.ts'),
    });
    expect(exports).toEqual(['run']);
    expect(code).not.toContain('seen by both');
    const script = vm.createContext({text: wings.late!});
    vm.runInContext(code, script);
    expect(vm.runInContext('run(text)', script)).toBe('made once, seen by both');
  });

  it('have no table made that they do not take', async () => {
    await fs.writeFile(
      path.join(folder, 'tables.ts'),
      `const made: string[] = [];
       const table = (name: string) => (made.push(name), [name]);
       export const taken = table("taken");
       export const left = table("left");
       export const tables = () => made.join();`,
    );
    await fs.writeFile(
      path.join(folder, 'main.ts'),
      `import {left, taken, tables} from "./tables";
       export const run = (text: string) => (new Function(text)(), tables());
       export const all = () => [...taken, ...left];`,
    );
    const wing = (name: string) =>
      `import {${name}} from "./tables"; export const wing = ${name}.length;`;
    await fs.writeFile(path.join(folder, 'late.ts'), wing('taken'));
    await fs.writeFile(path.join(folder, 'later.ts'), wing('left'));
    const {code, wings} = await bundleScript(path.join(folder, 'main.ts'), {
      late: path.join(folder, 'late.ts'),
      later: path.join(folder, 'later.ts'),
    });
    const script = vm.createContext({text: wings.late!});
    vm.runInContext(code, script);
    expect(vm.runInContext('run(text)', script)).toBe('taken');
  });

  it('are held to what Apps Script has, like the rest', async () => {
    await expect(assertShippable('var aduan={};', [], ['return fetch("x")'])).rejects.toThrow(
      'fetch does not exist in Apps Script',
    );
  });

  it('leave the desk under 300 kB', async () => {
    const {folder: out} = await buildDesk();
    expect((await fs.stat(path.join(out, 'Code.js'))).size).toBeLessThan(300_000);
  });
});

describe('a script inside a page', () => {
  it.each(['</script>', '</SCRIPT >', '<!-- x', '<?= x ?>'])('cannot be ended by %s', text => {
    const safe = safeInScript(JSON.stringify(text));
    expect(safe).not.toMatch(/<(\/script|!--|\?)/i);
    expect(vm.runInNewContext(safe)).toBe(text);
  });
});

describe('the lists of words in the data', () => {
  it('are written out in the script, as the same words', () => {
    const source = 'export const WORDS = list(`\n  air,  air bersih,\n  perbaik*\n`);';
    expect(writeLists(source)).toBe('export const WORDS = "air,air bersih,perbaik*".split(\',\');');
    expect(writeLists('list(`${text}`)')).toBe('list(`${text}`)');
  });
});
