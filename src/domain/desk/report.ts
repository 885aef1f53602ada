import type {Instant} from '../instant';
import type {Period} from '../recap/period';

/** The papers of one complaint: I6, J10, P6. */
export const PAPERS_OF_COMPLAINT = ['receipt', 'caseFile', 'dossier'] as const;
/** J4: made beside the answer and not with the others. */
export type PaperOfComplaint = (typeof PAPERS_OF_COMPLAINT)[number] | 'answerLetter';

/** P1: a report of a period. */
export interface ReportWish {
  kind: ReportKind;
  period: Period;
  /** Nomor surat; '' leaves a line for it. */
  number: string;
  /** As the call before answered; missing in the first. */
  job?: ReportJob;
}

export const REPORT_KINDS = ['recap', 'annual', 'audit'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How far a report has come. What it speaks of was fixed when it was begun. */
export interface ReportJob {
  at: Instant;
  /** Places in the ledger; null for a period without complaints. */
  span: readonly [first: number, last: number] | null;
  done: number;
}

export interface ReportMade extends ReportJob {
  steps: number;
  /** The first document that this call filed. */
  filed: {docUrl: string; pdfUrl: string} | null;
}
