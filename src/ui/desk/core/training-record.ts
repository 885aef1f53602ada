import type {Instant} from '../../../domain/instant';
import type {TrainingAnswer} from '../../../domain/training/case';
import {readAnswers} from '../../../domain/training/read-answers';

/** An exercise that was left before its end. */
export interface OpenExercise {
  round: number;
  /** The item that was shown. */
  at: number;
  answers: TrainingAnswer[];
}

/** O5: an officer's exercises on one device. */
export interface TrainingRecord {
  /** How many were finished; the next exercise has other samples. */
  finished: number;
  /** The last ones, the newest first. */
  last: Array<{at: Instant; score: number}>;
  open: OpenExercise | null;
}

const MOST = 5;
const NONE: TrainingRecord = {finished: 0, last: [], open: null};

/** The record with one more exercise; the same one is not counted twice. */
export function withResult(
  {finished, last}: TrainingRecord,
  {at, score}: {at: Instant; score: number},
): TrainingRecord {
  if (last.some(one => one.at === at)) return {finished, last, open: null};
  return {finished: finished + 1, last: [{at, score}, ...last].slice(0, MOST), open: null};
}

/** What a browser kept; a browser may have lost or spoilt it. */
export function readRecord(text: string | null): TrainingRecord {
  if (text === null) return NONE;
  try {
    const {finished, last, open} = JSON.parse(text) as Partial<TrainingRecord>;
    const isSound = isCount(finished) && Array.isArray(last);
    return isSound ? {finished, last, open: readOpen(open)} : NONE;
  } catch (error) {
    console.info(`the record of exercises cannot be read: ${String(error)}`);
    return NONE;
  }
}

/** @throws Refusal where its answers are of another making. */
function readOpen(kept: Partial<OpenExercise> | null | undefined): OpenExercise | null {
  if (!kept || !isCount(kept.round) || !isCount(kept.at) || !Array.isArray(kept.answers))
    return null;
  return {round: kept.round, at: kept.at, answers: readAnswers(kept.answers)};
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
