import type {Instant} from '../../../domain/instant';

/** O5: an officer's exercises on one device. */
export interface TrainingRecord {
  /** How many were finished; the next exercise has other samples. */
  finished: number;
  /** The last ones, the newest first. */
  last: Array<{at: Instant; score: number}>;
}

const MOST = 5;
const NONE: TrainingRecord = {finished: 0, last: []};

/** The record with one more exercise; the same one is not counted twice. */
export function withResult(
  {finished, last}: TrainingRecord,
  {at, score}: {at: Instant; score: number},
): TrainingRecord {
  if (last.some(one => one.at === at)) return {finished, last};
  return {finished: finished + 1, last: [{at, score}, ...last].slice(0, MOST)};
}

/** What a browser kept; a browser may have lost or spoilt it. */
export function readRecord(text: string | null): TrainingRecord {
  if (text === null) return NONE;
  try {
    const {finished, last} = JSON.parse(text) as Partial<TrainingRecord>;
    const isSound = Number.isInteger(finished) && finished! >= 0 && Array.isArray(last);
    return isSound ? {finished: finished!, last: last!} : NONE;
  } catch (error) {
    console.info(`the record of exercises cannot be read: ${String(error)}`);
    return NONE;
  }
}
