import {Procedure, procedureKey} from '../domain/procedure/procedure';
import {SOP_A} from './sop-a';

const SHIPPED: readonly Procedure[] = [SOP_A];

/** The shipped procedures by the key that complaints keep. */
export function shippedProcedure(key: string): Procedure {
  const found = SHIPPED.find(one => procedureKey(one) === key);
  if (!found) throw new Error(`no procedure ${key} is shipped`);
  return found;
}
