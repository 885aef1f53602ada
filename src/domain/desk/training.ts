import type {Instant} from '../instant';
import type {TrainingItem} from '../training/case';
import type {CheckedFinding} from './checked-answer';

/** O5: the items of an exercise. */
export interface Exercise {
  items: TrainingItem[];
}

/** O5: what an exercise came to, in the words an officer reads. */
export interface ExerciseGraded {
  /** 0 to 100. */
  score: number;
  at: Instant;
  items: ItemGraded[];
}

export interface ItemGraded {
  id: string;
  /** 0 to 100. */
  points: number;
  /** `right`: empty where several would do, and of a text. */
  parts: Array<{name: string; given: string; right: string; isRight: boolean}>;
  lesson: string;
  why: string[];
  /** J1: of the text that was written. */
  findings: CheckedFinding[];
  /** An answer that is right; '' where no text was asked for. */
  model: string;
}
