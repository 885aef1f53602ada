import type {ImportColumn} from './columns';

/** What can be wrong with an old register. Each has its cure in words (R7). */
export type ProblemKind =
  | 'noRows'
  | 'missingColumn'
  | 'missingNumber'
  | 'numberFormat'
  | 'duplicateNumber'
  | 'wrongYear'
  | 'numberOrder'
  | 'missingDate'
  | 'badDate'
  | 'shortYear'
  | 'futureDate'
  | 'dateYear'
  | 'dateOrder'
  | 'answeredBefore'
  | 'badAnsweredDate'
  | 'answeredUndated'
  | 'answeredUnsaid'
  | 'unknownStatus'
  | 'unknownChannel'
  | 'missingBody'
  | 'tooLong'
  | 'formula'
  | 'badEmail'
  | 'roundedNumber'
  | 'brokenSigns'
  | 'tooManyCells'
  | 'gap';

export interface ImportProblem {
  /** The row as the table counts it, the heads being 1; 0 for the table as a whole. */
  row: number;
  kind: ProblemKind;
  /** What was found, cut short. */
  found: string;
  column?: ImportColumn;
}

/** Named, but no reason to stop: the desk knows what to do with it. */
const NOTED: readonly ProblemKind[] = ['gap', 'dateOrder', 'numberOrder'];

/** Whether the import cannot go on with this problem; all others are only named. */
export function stops({kind}: ImportProblem): boolean {
  return !NOTED.includes(kind);
}
