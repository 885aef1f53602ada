import fs from 'node:fs';
import path from 'node:path';

/** One informal sentence in words, which of them a person replaced or dropped, and the formal sentence. */
export interface StifRow {
  informal: string[];
  formal: string[];
  /** 0 kept, 1 replaced, 2 dropped. */
  gold: number[];
}

/** What the vocabulary is derived from besides the lists written for Aduan. Origins and licences: docs/thanks.md. */
export interface Sources {
  /** STIF-Indonesia, MIT. */
  stif: StifRow[];
  /** Formal sentences without copyright: TICO-19 (CC0) and laws. */
  formal: string[];
  /** IndoCollex, MIT: everyday to formal. */
  casual: [string, string][];
  /** bervProject MIT and turfaa WTFPL: substandard to standard. */
  substandard: [string, string][];
}

/** Reads a folder with the MIT, CC0 and free sets. Throws where a file is missing. */
export function readSources(folder: string): Sources {
  const lines = (name: string) =>
    fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);
  const pairs = (name: string) =>
    lines(name).map(line => line.split('\t').slice(0, 2) as [string, string]);
  return {
    stif: lines('stif_tokens.jsonl').map(line => JSON.parse(line) as StifRow),
    formal: [...lines('formal_tico19.txt'), ...lines('formal_uu.txt')],
    casual: pairs('lex_slang_indocollex.tsv'),
    substandard: pairs('lex_tidakbaku_berv_turfaa.tsv'),
  };
}
