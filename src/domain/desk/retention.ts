import type {RegisterNumber} from '../register-number';
import type {DataKind, RetentionRule} from '../retention/rule';

/** P7: what the rules would destroy among the complaints looked at. */
export interface RetentionLook {
  complaints: number;
  counts: Record<DataKind, number>;
  rules: RetentionRule[];
  /** The place the next call begins with; 0 where all were looked at. */
  next: number;
}

export interface RetentionDone {
  erased: Array<{register: RegisterNumber; what: DataKind[]}>;
  next: number;
}
