import {execFileSync} from 'node:child_process';
import fs from 'node:fs';

// Assembled here, so that this file does not contain what it looks for.
const FORBIDDEN: [string, RegExp][] = [
  ['a path of one machine', new RegExp('(?<![\\w.~/])/(?:work|root|home|Users)/\\w')],
  [
    'the host of a package registry',
    new RegExp(['registry', 'npmjs'].join('\\.') + '|' + ['registry', 'yarnpkg'].join('\\.')),
  ],
  [
    'a leftover mark',
    new RegExp(`\\b(?:${['TO', 'FIX'].map((a, i) => a + ['DO', 'ME'][i]).join('|')})\\b`),
  ],
];

/** All text files of the repository, also those not yet added to it. */
function textFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, {encoding: 'utf8'}).split('\n');
  return files.filter(
    file => file && fs.existsSync(file) && !/\.(png|pdf|docx|ico|woff2)$/.test(file),
  );
}

describe('the words of the repository', () => {
  const files = textFiles().filter(file => file !== 'test/checks/words.test.ts');

  it.each(FORBIDDEN)('do not contain %s', (_name, pattern) => {
    expect(files.length).toBeGreaterThan(20);
    const found = files.filter(file => pattern.test(fs.readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});
