import type {TrainingCase} from '../../domain/training/case';
import {ANSWERS} from './answers';
import {NOT_REFERRED, REFERRED} from './complaints';
import {REPLIES} from './replies';

/** O5: how many of each sort make one exercise, in the order of the SOP; three exercises in a row have all of them. */
export const PARTS: ReadonlyArray<{cases: readonly TrainingCase[]; take: number}> = [
  {cases: REFERRED, take: 3},
  {cases: NOT_REFERRED, take: 2},
  {cases: REPLIES, take: 2},
  {cases: ANSWERS, take: 2},
];

export const ALL_CASES: readonly TrainingCase[] = PARTS.flatMap(({cases}) => cases);
