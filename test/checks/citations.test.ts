import fs from 'node:fs';
import {filesUnder} from '../../tools/map/files';

const CODE = ['src', 'workspace', 'selftest', 'tools', 'test'].flatMap(folder =>
  filesUnder(folder, ['.ts', '.tsx']).map(file => ({file, text: fs.readFileSync(file, 'utf8')})),
);
const IDS = /^(?:[IRCKJPO]\d+(?:, | and )?)+(?=[ :])/;

/** The ids that the code's texts cite and a page does not have, each with a file. */
function unknown(known: readonly string[], citedIn: (text: string) => string[]): string[] {
  return CODE.flatMap(({file, text}) =>
    citedIn(text)
      .filter(id => !known.includes(id))
      .map(id => `${id}: ${file}`),
  );
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(one => one[1]!);

/** `describe('K6, J8 a complaint')`, `it.each(..)('O2: ..')` and `/** K6, J8: what ..`. */
function featuresIn(text: string): string[] {
  const begins = found(text, /(?:\b(?:describe|it)\(\s*['"`]|\/\*\* )([^\n]{1,80})/g);
  return begins.flatMap(line => IDS.exec(line)?.[0].match(/[A-Z]\d+/g) ?? []);
}

describe('what comments and tests cite', () => {
  const features = found(fs.readFileSync('docs/features.md', 'utf8'), /^\| ([A-Z]\d+) \|/gm);
  const plan = found(fs.readFileSync('docs/design.md', 'utf8'), /^## (\d+)\. /gm);

  it('stands in docs/features.md, each feature once and named by a test', () => {
    expect(features.length).toBeGreaterThan(50);
    expect(new Set(features).size).toBe(features.length);
    expect(unknown(features, featuresIn)).toEqual([]);
    const tested = new Set(
      CODE.filter(({file}) => file.startsWith('test/')).flatMap(({text}) => featuresIn(text)),
    );
    expect(features.filter(id => !tested.has(id))).toEqual([]);
  });

  it('stands in docs/design.md, cited as "design 5"', () => {
    const cited = (text: string) =>
      found(text, /\b[Dd]esign (\d+(?:(?:, | and | to )\d+)*)/g).flatMap(
        list => list.match(/\d+/g) ?? [],
      );
    expect(unknown(plan, cited)).toEqual([]);
    // The numbers of docs/decisions.md run through its subjects and may change.
    expect(unknown([], text => found(text, /\b[Dd]ecisions? (\d+)/g))).toEqual([]);
  });
});
