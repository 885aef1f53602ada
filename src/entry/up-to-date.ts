import {Refusal} from '../domain/result';
import type {Desk} from '../workflow/ports';

/**
 * O7: after an update whoever wakes the desk first brings an older ledger to its form, and then does what it came for.
 * Nothing was done before the refusal that could not be done again.
 */
export function upToDate<T>(make: () => Desk, work: (desk: Desk) => T): T {
  try {
    return work(make());
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'older-schema') throw error;
    const desk = make();
    desk.wings.office.migrateLedger(desk);
    return work(make());
  }
}
