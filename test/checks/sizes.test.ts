import fs from 'node:fs';
import {filesUnder} from '../../tools/map/files';

const LONGEST = 350;

describe('the size of files', () => {
  it(`is at most ${LONGEST} lines, tables in src/data apart`, () => {
    const files = ['src', 'workspace', 'tools', 'test']
      .flatMap(folder => filesUnder(folder, ['.ts', '.tsx', '.mjs', '.cjs']))
      .filter(file => !file.startsWith('src/data/'));
    expect(files.length).toBeGreaterThan(20);
    const lines = (file: string) => fs.readFileSync(file, 'utf8').split('\n').length;
    expect(files.filter(file => lines(file) > LONGEST)).toEqual([]);
  });
});
