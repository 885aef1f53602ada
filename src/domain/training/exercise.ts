import {PARTS} from '../../data/training/all-cases';
import type {TrainingCase, TrainingItem} from './case';

/**
 * The cases of an officer's exercise, in the order of the SOP. Exercises in a row go through all cases by turns, without
 * chance, so that nobody meets one case three times and another never.
 *
 * @param round 1 for the first exercise.
 */
export function casesOfRound(round: number): TrainingCase[] {
  return PARTS.flatMap(({cases, take}) =>
    Array.from({length: take}, (_, at) => cases[((round - 1) * take + at) % cases.length]!),
  );
}

/** A case without what is right. */
export function itemOf(one: TrainingCase): TrainingItem {
  const {id, complaint} = one;
  switch (one.task) {
    case 'sort':
      return {id, complaint, task: 'sort', ...(one.earlier ? {earlier: one.earlier} : {})};
    case 'reply':
      return {id, complaint, task: 'reply', reply: one.reply};
    case 'answer': {
      const {material, draft, isPosted} = one;
      return {id, complaint, task: 'answer', material, draft, ...(isPosted ? {isPosted} : {})};
    }
  }
}
