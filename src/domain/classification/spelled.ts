import {PLACE, PROBLEM, RISK} from '../../data/classification/cues';
import {EMERGENCY, VIOLENCE} from '../../data/classification/perils';
import {SPELLINGS, SPELLINGS_AMONG_JAVANESE} from '../../data/classification/spellings';
import {TOPICS} from '../../data/classification/topics';
import {EVERYDAY, JAVANESE, JAVANESE_AMONG_JAVANESE} from '../../data/plain-words';
import {wordTable} from './word-table';

/** Fewer sure words of Javanese may stand in any text. */
const JAVANESE_FROM = 2;

interface Tables {
  javanese: ReadonlyMap<string, string>;
  all: ReadonlyMap<string, string>;
  among: ReadonlyMap<string, string>;
}

let read: Tables | undefined;

/** Read when the first text is: many executions see none. */
function tables(): Tables {
  return (read ??= {
    javanese: wordTable(JAVANESE),
    all: wordTable(JAVANESE.toLowerCase(), EVERYDAY.toLowerCase(), SPELLINGS),
    among: wordTable(JAVANESE_AMONG_JAVANESE, SPELLINGS_AMONG_JAVANESE),
  });
}

/** Lower-case words as the standard language spells them, one or more for each. */
export function spelledOut(words: readonly string[]): string[] {
  const {javanese, all, among} = tables();
  const isJavanese = words.filter(word => javanese.has(word)).length >= JAVANESE_FROM;
  return words.flatMap(halves).flatMap((word, at, said) => {
    // Forty KK are families, not cards.
    if (word === 'kk' && /^\d+$/.test(said[at - 1] ?? '')) return ['keluarga'];
    const standard = all.get(word) ?? (isJavanese ? (among.get(word) ?? itsOwn(word)) : undefined);
    return (standard ?? befell(word) ?? did(word) ?? sounds(word) ?? apart(word) ?? word).split(
      ' ',
    );
  });
}

/** `ketimbun` is *tertimbun*: what befalls people is told so in speech. */
function befell(word: string): string | undefined {
  if (!word.startsWith('ke')) return undefined;
  const standard = word.replace(/^ke/, 'ter');
  return stands(BEFALLEN, standard) ? standard : undefined;
}

const BEFALLEN = inOne(EMERGENCY, RISK);

/** `nimpa` is *menimpa*: speech leaves out what stands before the nasal. */
function did(word: string): string | undefined {
  if (!/^[mn]/.test(word)) return undefined;
  return stands(DONE, `me${word}`) ? `me${word}` : undefined;
}

/** `gatel` is *gatal*. */
function sounds(word: string): string | undefined {
  if (!/e[^aeiou]$/.test(word)) return undefined;
  const standard = `${word.slice(0, -2)}a${word.slice(-1)}`;
  return stands(FELT, standard) ? standard : undefined;
}

/** `diperempatan` is *di perempatan*. */
function apart(word: string): string | undefined {
  const place = word.startsWith('di') ? word.slice(2) : '';
  return place.length >= SHORTEST_PLACE && stands(PLACES, place) ? `di ${place}` : undefined;
}

const SHORTEST_PLACE = 4;
const PLACES = inOne(PLACE);

const FELT = inOne(RISK, PROBLEM, TOPICS.flat());

const DONE = inOne(EMERGENCY, RISK, PROBLEM, VIOLENCE).replace(/ /g, ',');

/** Lists as one text: few of their words are ever asked for, and V8 searches faster than a script builds a table. */
function inOne(...lists: ReadonlyArray<readonly string[]>): string {
  return `,${lists.flat().join(',')},`;
}

function stands(list: string, word: string): boolean {
  return list.includes(`,${word},`) || list.includes(`,${word}*,`);
}

/** `tanggule` is *tanggulnya*. */
function itsOwn(word: string): string | undefined {
  return /^\p{L}{4,}[^aeiou]e$/u.test(word) ? word.slice(0, -1) : undefined;
}

/** `anak2` and `anak-anak` are `anak anak`, `kelapa-desa` two words. Most words are told by a look: to match letters of all scripts takes its time. */
function halves(word: string): string[] {
  if (!word.endsWith('2') && !word.includes('-')) return [word];
  const doubled = /^(\p{L}{3,})(?:2|-\1)$/u.exec(word);
  if (doubled) return [doubled[1]!, doubled[1]!];
  return /^\p{L}{4,}-\p{L}{4,}$/u.test(word) ? word.split('-') : [word];
}
