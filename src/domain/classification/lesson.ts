import type {Actor} from '../complaint/complaint';
import type {Instant} from '../instant';
import {featuresOf} from './features';
import type {PackedModel} from './packed-model';

/** What an office has taught the desk (C3). It can always be made anew from the register. */
export interface Learned {
  trainedAt: Instant;
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

/** Words of a long complaint beyond these add little. */
const TERMS_KEPT = 80;

export function lessonOf(
  {title, body}: {title: string; body: string},
  {by, at, unit}: Omit<Lesson, 'terms'>,
): Lesson {
  return {by, at, unit, terms: featuresOf(`${title}\n${body}`).terms.slice(0, TERMS_KEPT)};
}

export function isForgotten(
  {by, at}: Pick<Lesson, 'by' | 'at'>,
  forgotten: readonly Forgotten[],
): boolean {
  return forgotten.some(one => one.by === by && at >= one.from && at <= one.to);
}
