import {
  CATEGORY_RULES,
  type CategoryRule,
  EMERGENCY_CATEGORY,
  OTHER_CATEGORY,
} from '../../data/classification/categories';
import {PLACE} from '../../data/classification/cues';
import type {CategoryWords} from '../settings';
import type {Matter} from './matter';
import {isPeril} from './peril';
import {asSaid, COMMON_WORDS, findCues, wordsOf} from './words';

/** A category with how sure the desk is of it and the words that led there (C3). */
export interface Suggestion {
  category: string;
  rule: CategoryRule;
  /** 0 to 1; the scores of all suggestions add up to at most 1. */
  score: number;
  /** What the words weigh together; one weak word is one point. */
  points: number;
  because: string[];
}

const STRONG = 3;
const WEAK = 1;
/** What stands in the title weighs again. */
const IN_TITLE = 1;

/** C3: the categories a text leads to by the office's own words, the likeliest first; none where nothing fits. */
export function suggestCategories(
  matter: Matter,
  titleWords: readonly string[],
  rules: readonly CategoryRule[] = CATEGORY_RULES,
): Suggestion[] {
  const isUrgent = isPeril(matter.words);
  const scored = rules
    .map(rule => {
      const all = findCues(matter.words, rule.strong);
      const strong = all.filter(cue => !isLandmark(cue, matter.words));
      const weak = [
        ...all.filter(cue => !strong.includes(cue)),
        ...findCues(matter.words, rule.weak),
      ];
      const title =
        findCues(titleWords, rule.strong).length + findCues(titleWords, rule.weak).length;
      // Whoever comes first in an emergency is told of each (C4).
      const first = isUrgent && rule.name === EMERGENCY_CATEGORY ? STRONG : 0;
      const points = STRONG * strong.length + WEAK * weak.length + IN_TITLE * title + first;
      return {rule, points, because: [...strong, ...weak].map(cue => asSaid(matter.words, cue))};
    })
    .filter(({points}) => points > 0);
  // One more point in the sum for "none of them", so that a single weak word is never taken for certainty.
  const sum = scored.reduce((all, {points}) => all + points, 1);
  return scored
    .sort((a, b) => b.points - a.points)
    .map(({rule, points, because}) => ({
      category: rule.name,
      rule,
      score: points / sum,
      points,
      because,
    }));
}

const BESIDE = ['depan', 'dekat', 'belakang', 'samping', 'sebelah', 'seberang', 'sekitar'];
const CROSSING = ['lampu merah', 'bangjo'];

/** "Pengamen di lampu merah", "parkir depan rumah sakit": what only tells where is a weak sign of the matter. */
function isLandmark(cue: string, words: readonly string[]): boolean {
  if (!PLACE.includes(cue)) return false;
  const parts = cue.split(' ');
  const places = words.flatMap((_word, at) =>
    parts.every((part, offset) => words[at + offset] === part) ? [words[at - 1] ?? ''] : [],
  );
  const before = CROSSING.includes(cue) ? [...BESIDE, 'di'] : BESIDE;
  return places.length > 0 && places.every(word => before.includes(word));
}

/** The shipped rules with what the office says of them, and for a category of its own the words of its name. */
export function rulesFor(
  categories: readonly string[],
  said: readonly CategoryWords[] = [],
): CategoryRule[] {
  const own = categories.filter(
    name => name !== OTHER_CATEGORY && !CATEGORY_RULES.some(rule => rule.name === name),
  );
  const rules = [...CATEGORY_RULES, ...own.map(ownRule)];
  if (said.length === 0) return rules;
  return rules.map(rule => {
    const {words, unit} = said.find(one => one.category === rule.name) ?? {};
    return {...rule, ...(words ? {strong: words} : {}), ...(unit ? {unit} : {})};
  });
}

/** The words that ship for a category; none for one of the office's own. */
export function cuesOf(category: string): readonly string[] {
  return CATEGORY_RULES.find(one => one.name === category)?.strong ?? [];
}

function ownRule(name: string): CategoryRule {
  const words = wordsOf(name);
  return {
    name,
    kecamatan: '',
    kota: '',
    strong: words.length > 1 ? [words.join(' ')] : words,
    weak: words.filter(word => word.length > 3 && !COMMON_WORDS.includes(word)),
  };
}
