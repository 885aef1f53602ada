import type {AilmentCode, Cure, Grade} from './ailment';

/** What *Periksa Kesehatan* found, the worst first (O2). */
export interface HealthReport {
  findings: HealthFinding[];
}

export interface HealthFinding {
  code: AilmentCode;
  grade: Grade;
  /** What is amiss, and what mends it. */
  what: string;
  cure: string;
  /** Null where only a person can. */
  button: {cure: Cure; label: string} | null;
}
