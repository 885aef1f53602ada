import {CATEGORY_RULES} from '../../data/classification/categories';
import {PLACE, PROBLEM, TIME} from '../../data/classification/cues';
import {ORDINARY} from '../../data/classification/ordinary';
import {SCENE} from '../../data/classification/topics';
import {AFAR, FOR_ALL, SCHEMES, UNTELLING} from '../../data/classification/wide';
import {stemOf} from '../language/stem';
import {oncePer} from '../once';

/** As many stems of a complaint are kept; those of the first words tell most. */
const KEPT = 20;
const SHORTEST = 4;
/** Shorter ones tell something where a category goes by them: ktp, sim, pbg. */
const ACRONYMS = new Set(
  CATEGORY_RULES.flatMap(rule => rule.strong.filter(cue => cue.length < SHORTEST)),
);
/** One thing by many names. */
const ALIKE: Record<string, string> = {
  web: 'website',
  situs: 'website',
  laman: 'website',
  portal: 'website',
  gaji: 'honor',
  upah: 'honor',
};

const NO_MATTER = new Set([...UNTELLING, ...SCENE, ...PLACE, ...TIME].map(stemOf));
/** Whose pay it is tells one complaint from another, though no place is called so. */
const WHOSE = ['guru', 'sopir', 'pedagang', 'pensiunan'];
const WIDE = new Set([...AFAR, ...SCHEMES, ...FOR_ALL]);
const AFAR_STEMS = new Set(AFAR.map(stemOf));
const SCHEME_STEMS = new Set(SCHEMES.map(stemOf));
const FOR_ALL_STEMS = new Set(FOR_ALL.map(stemOf));
const PROBLEM_STEMS = new Set(PROBLEM.filter(cue => /^\p{L}+$/u.test(cue)).map(stemOf));

/** The stems of the words that tell what a complaint is about, between blanks: a thousand are read at once. */
export function tellingStems(words: readonly string[]): string {
  const wide = words.filter(word => WIDE.has(word) || WHOSE.includes(word));
  const telling = words.filter(
    word =>
      (word.length >= SHORTEST || ACRONYMS.has(word)) &&
      /^\p{L}+$/u.test(word) &&
      (!ORDINARY.has(word) || WHOSE.includes(word)) &&
      !NO_MATTER.has(stemOf(word)),
  );
  const stems = [...wide, ...telling].map(word => stemOf(ALIKE[word] ?? word));
  return [...new Set(stems)].slice(0, KEPT).join(' ');
}

/** What two complaints both speak of. */
export interface CommonWords {
  stems: string[];
  /** What is shared beyond words that only say that something is wrong, or where it is. */
  telling: number;
  /** Of the stems of the complaint that has fewer. */
  share: number;
}

/** @param names of places, which tell no matter. */
export function commonWords(one: string, two: string, names: readonly string[]): CommonWords {
  const places = names.map(stemOf);
  const [mine, others] = [one.split(' '), two.split(' ')];
  const stems = mine.filter(stem => stem !== '' && others.includes(stem) && !places.includes(stem));
  const telling = stems.filter(stem => !PROBLEM_STEMS.has(stem) && !AFAR_STEMS.has(stem));
  return {
    stems,
    telling: telling.length,
    share: stems.length / Math.min(mine.length, others.length),
  };
}

/** Whether both name a service that is one for everybody, or one thing decided for all. */
export function isWide(one: {stems: string}, two: {stems: string}): boolean {
  const [mine, others] = [wideIn(one), wideIn(two)];
  if (mine.one.some(stem => others.one.includes(stem))) return true;
  // More than half of what the longer names: the pay of honorary teachers is not their selection.
  const common = mine.many.filter(stem => others.many.includes(stem)).length;
  return common > Math.max(mine.many.length, others.many.length) / 2;
}

const wideIn = oncePer(({stems}: {stems: string}) => {
  const all = stems.split(' ');
  const one = all.filter(stem => AFAR_STEMS.has(stem) || SCHEME_STEMS.has(stem));
  const schemes = one.filter(stem => SCHEME_STEMS.has(stem));
  return {one, many: [...schemes, ...all.filter(stem => FOR_ALL_STEMS.has(stem))]};
});
