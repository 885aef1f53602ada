import fs from 'node:fs';
import path from 'node:path';
import {flagsOf} from './judge';
import {vocabularyFile} from './language/bundle';
import {learn} from './language/learn';
import {readOwnLists} from './language/own-lists';
import {readSources} from './language/sources';

/**
 * `node tools/fresh.mjs language-train --data FOLDER`: makes `src/data/language/kosakata.txt` again from the lists
 * beside it and from the sets that docs/thanks.md names. The same data give the same file.
 */
export async function main(args: string[]): Promise<void> {
  const {data} = flagsOf(args);
  if (data === undefined) throw new Error('Usage: language-train --data FOLDER');
  const sources = readSources(path.resolve(process.env.INIT_CWD ?? '.', data));
  const vocabulary = learn(readOwnLists(), sources, sources.stif, sources.formal);
  const file = path.join('src', 'data', 'language', 'kosakata.txt');
  const text = vocabularyFile(vocabulary);
  fs.writeFileSync(file, text);
  console.log(`${file}: ${vocabulary.words.size} words, ${(text.length / 1024).toFixed(0)} kB`);
}
