import type {Finding, LanguageRule} from '../language/finding';

/** J1: the verdict on the text of one answer. */
export interface AnswerCheck {
  version: number;
  /** The gravest first. */
  findings: Finding[];
}

/** What an answer's journal keeps of the verdict it was sent with. */
export interface AnswerVerdict {
  /** Of the language check. */
  version: number;
  /** Findings that stood in the way; more than none only with a reason. */
  findings: number;
  /** J2: it answers nothing, and a reason was given. */
  nonAnswer?: true;
  /** Salted, like all free text of the journal. */
  reasonHash?: string;
}

/** Advice on the shape of an answer: it is shown and keeps nothing from being sent. */
const HINTS: readonly LanguageRule[] = [
  'koma',
  'hari_tanpa_tanggal',
  'kalimat_panjang',
  'tanpa_salam',
  'tanpa_penutup',
];

export function isHint(rule: LanguageRule): boolean {
  return HINTS.includes(rule);
}

/** The findings that must be mended, or overridden with a reason, before the answer goes out. */
export function blockingFindings({findings}: AnswerCheck): Finding[] {
  return findings.filter(({rule}) => !isHint(rule));
}
