import fs from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {list} from '../../src/data/classification/list';

const LIST = /\blist\(\s*`([^`$\\]*)`\s*\)/g;

/**
 * Lists of words are written at build without their lines and blanks: to read a thousand of them again took a fifth of
 * every execution's start, and as arrays their marks alone weighed six kilobytes.
 */
export const writtenLists: Plugin = {
  name: 'written lists',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]data[\\/].*\.ts$/}, async ({path}) => {
      const text = await fs.readFile(path, 'utf8');
      return {contents: writeLists(text), loader: 'ts'};
    });
  },
};

/** The source with each call of `list` that stands there in full replaced by what it gives. */
export function writeLists(text: string): string {
  return text.replace(
    LIST,
    (_call, words: string) => `${JSON.stringify(list(words).join(','))}.split(',')`,
  );
}
