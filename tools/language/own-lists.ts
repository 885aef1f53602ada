import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join('src', 'data', 'language');

/** The lists written for Aduan: words or pairs, separated by blanks; lines with `#` in front are notes. */
export interface OwnLists {
  roots: string[];
  verbs: string[];
  names: string[];
  english: string[];
  /** English to Indonesian. */
  equivalents: [string, string][];
  casual: [string, string][];
  substandard: [string, string][];
  regional: [string, string][];
}

export function readOwnLists(): OwnLists {
  const text = (name: string) =>
    fs
      .readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8')
      .split('\n')
      .filter(line => !line.startsWith('#'))
      .join(' ');
  const words = (name: string) => text(name).split(/\s+/).filter(Boolean);
  return {
    roots: [...words('kata-dasar-a-k'), ...words('kata-dasar-l-z'), ...words('kata-jadian')],
    verbs: words('kata-kerja'),
    names: words('nama'),
    english: words('inggris'),
    equivalents: pairsIn(text('padanan')),
    casual: pairsIn(text('gaul')),
    substandard: pairsIn(text('tidak-baku')),
    regional: pairsIn(text('daerah')),
  };
}

/** `key=some words key=...`: a value runs up to the next key. `-` means: leave it out. */
export function pairsIn(text: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [, key, value] of text.matchAll(/(\S+?)=(.*?)(?=\s+\S+=|\s*$)/g)) {
    const formal = value!.trim() === '-' ? '' : value!.trim();
    if (key !== formal) pairs.push([key!, formal]);
  }
  return pairs;
}
