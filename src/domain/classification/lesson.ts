import type {Actor} from '../complaint/complaint';
import {DAY, type Instant} from '../instant';
import {featuresOf} from './features';
import type {PackedModel} from './packed-model';

/** What an office has taught the desk (C3). It can always be made anew from the register. */
export interface Learned {
  trainedAt: Instant;
  /** Lines the journal had then. */
  lines: number;
  model: PackedModel | null;
  /** Whose decisions of which time are not learned from. */
  forgotten: Forgotten[];
}

export interface Forgotten {
  by: Actor;
  from: Instant;
  to: Instant;
}

/** One decision of an officer since the model was made: what it adds to the counts. */
export interface Lesson {
  by: Actor;
  at: Instant;
  unit: string;
  terms: number[];
}

export interface Memory {
  learned: Learned | null;
  /** The last ones, in no order. */
  lessons: Lesson[];
}

/** A model learns little from less than this share of new lines, and lessons hold them till then. */
const WORTH_LEARNING = 1 / 10;
/** Lessons of a busy office come to an end before that; two thirds of what the ledger keeps. */
const MANY = 200;
/** Lessons stay for longer than this. */
const LEARNED_LASTS = 30 * DAY;

/** C3: whether enough was decided since to learn anew: to learn from a whole register takes long, and all but the same. */
export function isWorthLearning({learned, lessons}: Memory, lines: number, now: Instant): boolean {
  if (!learned) return true;
  const {trainedAt} = learned;
  const share = Math.abs(lines - learned.lines) / Math.max(1, lines);
  const fresh = lessons.filter(({at}) => at > trainedAt);
  return (
    share >= WORTH_LEARNING ||
    fresh.length >= MANY ||
    (share > 0 && now - trainedAt >= LEARNED_LASTS)
  );
}

/** Words of a long complaint beyond these add little. */
const TERMS_KEPT = 80;

/** What one decision adds to the counts; of a long complaint the first `TERMS_KEPT` terms. */
export function lessonOf(
  {title, body}: {title: string; body: string},
  {by, at, unit}: Omit<Lesson, 'terms'>,
): Lesson {
  return {by, at, unit, terms: featuresOf(`${title}\n${body}`).terms.slice(0, TERMS_KEPT)};
}

/** Whether an admin has said that this decision, by officer and time, is not to be learned from. */
export function isForgotten(
  {by, at}: Pick<Lesson, 'by' | 'at'>,
  forgotten: readonly Forgotten[],
): boolean {
  return forgotten.some(one => one.by === by && at >= one.from && at <= one.to);
}
