import fs from 'node:fs';
import path from 'node:path';
import {checkLanguage} from '../../src/domain/language/check';
import type {Finding} from '../../src/domain/language/finding';
import type {Vocabulary} from '../../src/domain/language/vocabulary';
import {flagsOf} from '../judge';
import {learn} from '../language/learn';
import {readOwnLists} from '../language/own-lists';
import {readSources, type StifRow} from '../language/sources';

const FOLDS = 5;

interface Corruption {
  type: string;
  wrong: string;
  start: number;
  end: number;
  good: string;
}

/**
 * `npm run bench -- language --data FOLDER`: the language check on labelled data, cross-validated: each fifth of the rows
 * is judged with a vocabulary learned from the other four. Corpora that nothing is learned from are judged with the
 * first of these vocabularies.
 */
export function language(args: string[]): void {
  const {data} = flagsOf(args);
  if (data === undefined) throw new Error('Usage: bench language --data FOLDER');
  const folder = path.resolve(process.env.INIT_CWD ?? '.', data);
  const sources = readSources(folder);
  const own = readOwnLists();
  const others = <T>(list: T[], fold: number) => list.filter((_, at) => at % FOLDS !== fold);
  const folds = Array.from({length: FOLDS}, (_, fold) =>
    learn(own, sources, others(sources.stif, fold), others(sources.formal, fold)),
  );
  const vocabularyOf = (at: number) => folds[at % FOLDS]!;
  printTable('STIF, cross-validated', stifFigures(sources.stif, vocabularyOf));
  const laws = readLines(folder, 'formal_uu.txt').length;
  const corpora: [string, (at: number) => Vocabulary][] = [
    ['puebi_contoh', () => folds[0]!],
    ['uu', at => vocabularyOf(sources.formal.length - laws + at)],
    ['pud', () => folds[0]!],
    ['csui', () => folds[0]!],
    ['gsd', () => folds[0]!],
    ['tico19', vocabularyOf],
  ];
  const flags = corpora.map(
    ([name, of]) => [name, flagsPer1000(readLines(folder, `formal_${name}.txt`), of)] as const,
  );
  printTable('flags per 1,000 words', Object.fromEntries(flags));
  const rows = readLines(folder, 'ejaan_corruptions.jsonl').map(
    line => JSON.parse(line) as Corruption,
  );
  printTable('corruptions found', corruptionFigures(rows, folds[0]!));
}

function readLines(folder: string, name: string): string[] {
  return fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => /[a-z]/i.test(word)).length || 1;
}

function stifFigures(
  rows: StifRow[],
  vocabularyOf: (at: number) => Vocabulary,
): Record<string, number> {
  const check = (words: string[], at: number) =>
    checkLanguage(words.join(' '), {vocabulary: vocabularyOf(at), lowercased: true});
  const informal = rows.map((row, at) => check(row.informal, at));
  const density = (found: Finding[], words: string[]) => found.length / wordCount(words.join(' '));
  const loud = rows.map((row, at) => density(informal[at]!, row.informal));
  const quiet = rows.map((row, at) => density(check(row.formal, at), row.formal));
  const half = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const wins = loud.reduce(
    (sum, one) => sum + quiet.reduce((all, other) => all + half(one, other), 0),
    0,
  );
  const {hits, wrong, missed} = tokenCounts(rows, informal);
  return {
    'sentence AUC': wins / (loud.length * quiet.length),
    'pair accuracy': loud.reduce((sum, one, at) => sum + half(one, quiet[at]!), 0) / rows.length,
    'token precision': hits / (hits + wrong),
    'token recall': hits / (hits + missed),
  };
}

function tokenCounts(
  rows: StifRow[],
  found: Finding[][],
): {hits: number; wrong: number; missed: number} {
  const counts = {hits: 0, wrong: 0, missed: 0};
  rows.forEach((row, at) => {
    let start = 0;
    row.informal.forEach((word, place) => {
      const [from, to] = [start, start + word.length];
      start = to + 1;
      if (!/[a-z]/.test(word) || word.startsWith('xxx')) return;
      const isHit = found[at]!.some(one => one.start < to && one.end > from);
      if (isHit) counts[row.gold[place]! > 0 ? 'hits' : 'wrong'] += 1;
      else if (row.gold[place]! > 0) counts.missed += 1;
    });
  });
  return counts;
}

function flagsPer1000(texts: string[], vocabularyOf: (at: number) => Vocabulary): number {
  const flags = texts.map((text, at) => {
    return checkLanguage(text, {vocabulary: vocabularyOf(at)}).length;
  });
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  return (1000 * flags.reduce((sum, one) => sum + one, 0)) / words;
}

/** Share found for each kind of error, and over all of them the share with the right suggestion. */
function corruptionFigures(rows: Corruption[], vocabulary: Vocabulary): Record<string, number> {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const kinds = new Map<string, {all: number; found: number}>();
  let right = 0;
  for (const {type, wrong, start, end, good} of rows) {
    const hit = checkLanguage(wrong, {vocabulary}).find(
      one => one.start <= end && one.end >= start,
    );
    const kind = kinds.get(type) ?? {all: 0, found: 0};
    kinds.set(type, {all: kind.all + 1, found: kind.found + (hit ? 1 : 0)});
    if (hit && good && squeeze(hit.suggestion ?? '').includes(squeeze(good))) right += 1;
  }
  const hard = ['kapital_nama_diri', 'slang', 'kata_tidak_baku'];
  const share = (of: (type: string) => boolean) => {
    const chosen = [...kinds].filter(([type]) => of(type)).map(([, kind]) => kind);
    return (
      chosen.reduce((sum, kind) => sum + kind.found, 0) /
      chosen.reduce((sum, kind) => sum + kind.all, 0)
    );
  };
  return {
    'without names, slang and substandard': share(type => !hard.includes(type)),
    'names, slang and substandard': share(type => hard.includes(type)),
    'right suggestion': right / rows.length,
    ...Object.fromEntries([...kinds].map(([type, {all, found}]) => [`  ${type}`, found / all])),
  };
}

function printTable(title: string, figures: Record<string, number>): void {
  console.log(title);
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${name.padEnd(40)} ${value.toFixed(3)}`);
}
