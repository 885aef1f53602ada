import fs from 'node:fs';
import path from 'node:path';
import {findings} from './vocabulary';

const FOLDER = 'src/ui/text';

/** Every whole sentence between quotes in the desk's own texts; gaps, and what is quoted, are filled as a name would. */
function sentencesIn(file: string): string[] {
  const source = fs.readFileSync(path.join(FOLDER, file), 'utf8').replace(/^import .*$/gm, '');
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)+)'|`([^`]+)`/g)]
    .map(([, single, template]) =>
      (single ?? template)!.replace(/\$\{[^}]*\}|"[^"]*"/g, 'Budi').replace(/\\'/g, "'"),
    )
    .filter(
      text =>
        !/ {2}|\.{3}/.test(text) &&
        /^\p{Lu}\p{Ll}*[ ,].* .*[.?]$/u.test(text) &&
        !text.includes('{'),
    );
}

describe('J1 the desk writes as it asks others to write', () => {
  const files = fs
    .readdirSync(FOLDER, {encoding: 'utf8', recursive: true})
    .filter(file => file.endsWith('.ts') && file !== 'language.ts');

  it('finds sentences to look at', () => {
    expect(files.flatMap(sentencesIn).length).toBeGreaterThan(50);
  });

  it.each(files)('%s', file => {
    const found = sentencesIn(file).flatMap(text =>
      findings(text).map(one => `${text} | ${one.rule}: ${one.found} -> ${one.suggestion}`),
    );
    expect(found).toEqual([]);
  });
});
