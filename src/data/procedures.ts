import {Procedure, procedureKey} from '../domain/procedure/procedure';
import {SOP_A} from './sop-a';
import {SOP_B} from './sop-b';

export const SHIPPED_PROCEDURES: readonly Procedure[] = [SOP_A, SOP_B];

/** The shipped procedures by the key that complaints keep. */
export function shippedProcedure(key: string): Procedure | undefined {
  return SHIPPED_PROCEDURES.find(one => procedureKey(one) === key);
}
