import fs from 'node:fs';
import path from 'node:path';

const FOLDER = 'docs/panduan';
/** Whoever reads this on a phone pays for it. */
const LARGEST_PICTURE = 130_000;

const read = (file: string) => fs.readFileSync(file, 'utf8');
const browserTests = fs
  .readdirSync('test/browser')
  .filter(name => name.endsWith('.test.ts'))
  .map(name => read(path.join('test/browser', name)))
  .join('\n');

/** The names of tests say `petugas 3` or `petugas 3, 4`. */
function isTested(page: string, task: string): boolean {
  return [...browserTests.matchAll(new RegExp(`${page} ([\\d, ]+)`, 'g'))].some(([, tasks]) =>
    tasks!.split(',').some(one => one.trim() === task),
  );
}

describe.each(['petugas', 'ppid', 'pimpinan'])('O6 the panduan of %s', page => {
  const text = read(path.join(FOLDER, `${page}.md`));
  const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file!);

  it('has each task clicked through in a browser', () => {
    const tasks = [...text.matchAll(/^## (\d+)\. /gm)].map(([, task]) => task!);
    expect(tasks.length).toBeGreaterThan(2);
    expect(tasks.filter(task => !isTested(page, task))).toEqual([]);
  });

  it('shows pictures that those tests take, small ones', () => {
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const name = path.basename(picture, '.png');
      expect([picture, browserTests.includes(`'${name}`)]).toEqual([picture, true]);
      const {size} = fs.statSync(path.join(FOLDER, picture));
      expect([picture, size < LARGEST_PICTURE]).toEqual([picture, true]);
    }
  });
});
