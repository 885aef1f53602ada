import type {Complaint} from '../complaint/complaint';
import type {Procedure, StepAct} from './procedure';

const RECAP: readonly StepAct[] = ['recap', 'archive'];

/**
 * SOP B6, B7: the steps of an answered complaint that the recap of its period does, by their number; none while its
 * answer still has to be posted, and none for an SOP that orders no recap.
 */
export function recapStepsOf(
  {answeredAt, route, published, stages}: Complaint,
  {steps}: Procedure,
): number[] {
  if (answeredAt === null || (route.publish && !published)) return [];
  return steps
    .filter(({act, no}) => RECAP.includes(act) && stages[no]?.doneAt === undefined)
    .map(({no}) => no);
}
