import {count, emptyCounts} from './counts';
import {type Features, featuresOf} from './features';
import {LARGEST_LIST, type LearnedModel, suggestLearned} from './learned-model';
import {isForgotten, type Lesson, type Memory} from './lesson';
import {unpackModel} from './pack-model';
import type {PackedModel} from './packed-model';
import type {Scored} from './units';

/** A decision of today counts for more than one among thousands. */
const LESSON_WEIGHT = 3;
/** So many decisions weigh as much as the shipped words. */
const TRUSTED = 30;
const FEW = 2;
/** From here on two complaints are about like things. */
const ALIKE = 0.4;

/**
 * The shipped words' suggestion, moved by what officers decided: by the model of last night, by each decision since,
 * and at once by one about a like complaint.
 *
 * @param shipped by the words of the office's list; @param text without what names a hidden complainant.
 */
export function moved(
  shipped: readonly Scored[],
  text: string,
  {learned, lessons}: Memory,
): Scored[] {
  const forgotten = learned?.forgotten ?? [];
  const fresh = lessons
    .filter(one => one.at > (learned?.trainedAt ?? 0) && !isForgotten(one, forgotten))
    .sort((a, b) => a.at - b.at);
  const features = featuresOf(text);
  const model = withLessons(learned?.model ?? null, fresh, features);
  if (!model) return [...shipped];
  const known = model.counts.examples.reduce((sum, one) => sum + one, 0);
  // Where the shipped words say nothing, the decisions need not outweigh them.
  const share = known / (known + (shipped.length > 0 ? TRUSTED : FEW));
  const found = new Map<string, Scored>();
  add(found, shipped, 1 - share);
  // A unit that no word of the text speaks for is not known, only frequent.
  const spokenFor = suggestLearned(model, text, features).filter(one => one.because.length > 0);
  add(found, spokenFor, share);
  const like = likest(fresh, features.terms);
  if (like) {
    for (const one of found.values()) one.score *= 1 - like.overlap;
    add(found, [{name: like.unit, score: 1, because: []}], like.overlap);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function add(found: Map<string, Scored>, list: readonly Scored[], share: number): void {
  for (const {name, score, because} of list) {
    const known = found.get(name);
    found.set(name, {
      name,
      score: (known?.score ?? 0) + score * share,
      because: [...new Set([...(known?.because ?? []), ...because])],
    });
  }
}

/** @returns what is known of these features, and of all terms. */
function withLessons(
  packed: PackedModel | null,
  lessons: readonly Lesson[],
  features: Features,
): LearnedModel | null {
  if (!packed && lessons.length === 0) return null;
  const base = packed
    ? unpackModel(packed, features.counts)
    : {units: [], weights: new Map(), counts: emptyCounts(0)};
  const units = [...new Set([...base.units, ...lessons.map(one => one.unit)])].slice(
    0,
    LARGEST_LIST,
  );
  const {counts} = base;
  while (counts.examples.length < units.length) {
    counts.examples.push(0);
    counts.totals.push(0);
  }
  for (const {terms, unit} of lessons) {
    const place = units.indexOf(unit);
    for (let times = 0; place >= 0 && times < LESSON_WEIGHT; times += 1)
      count(counts, terms, place);
  }
  return {units, weights: base.weights, counts};
}

/** The latest decision about a complaint that shares most of its words. */
function likest(
  lessons: readonly Lesson[],
  terms: readonly number[],
): {unit: string; overlap: number} | null {
  const said = new Set(terms);
  let best: {unit: string; overlap: number} | null = null;
  for (const lesson of lessons) {
    const shared = lesson.terms.filter(term => said.has(term)).length;
    const overlap = shared / Math.max(1, Math.min(lesson.terms.length, said.size));
    if (overlap >= ALIKE && overlap >= (best?.overlap ?? 0)) best = {unit: lesson.unit, overlap};
  }
  return best;
}
