/** What verification may find (R4). */
export type FindingCode =
  | 'lineAltered'
  | 'lineMissing'
  | 'lineForeign'
  | 'chainCut'
  | 'rowAltered'
  | 'rowMissing'
  | 'rowForeign'
  | 'identityAltered'
  | 'textsAltered'
  | 'queueAltered'
  | 'mailAltered'
  | 'sentAltered'
  | 'printAltered'
  | 'printForeign'
  | 'printMissing'
  | 'printMoved'
  | 'headAltered';

/** What of a complaint's words was altered; `whole` where they cannot be read any more. */
export type TextPart =
  | 'body'
  | 'materials'
  | 'held'
  | 'remarks'
  | 'answer'
  | 'earlierAnswers'
  | 'interims'
  | 'pledges'
  | 'letter'
  | 'posted'
  | 'reasons'
  | 'questions'
  | 'additions'
  | 'sheet'
  | 'attachments'
  | 'whole';

/** One line or row that is not as the journal tells. */
export interface Finding {
  code: FindingCode;
  /** The volume, from 1. */
  volume: number;
  /** A line of the journal, a place in the ledger, or a sheet row for what belongs nowhere. */
  place: number;
  /** The tab, as people see it. */
  tab: string;
  /** The register number, where there is one. */
  register?: string;
  /** Which columns or letters. */
  detail?: string;
  /** Which words. */
  texts?: TextPart[];
}
