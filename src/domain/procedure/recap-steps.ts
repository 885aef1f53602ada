import type {Complaint} from '../complaint/complaint';
import type {Procedure, StepAct} from './procedure';
import {stepTimes} from './step-times';

const RECAP: readonly StepAct[] = ['recap', 'archive'];

/**
 * SOP B6, B7: the steps of an answered complaint that the recap of its period does, by their number; none while its
 * answer still has to be posted, and none for an SOP that orders no recap.
 */
export function recapStepsOf(complaint: Complaint, procedure: Procedure): number[] {
  const left = stepTimes(complaint, procedure).filter(({doneAt}) => doneAt === null);
  const owesPost = complaint.route.publish && left.some(({step}) => step.act === 'publish');
  if (complaint.answeredAt === null || owesPost) return [];
  return left.filter(({step}) => RECAP.includes(step.act)).map(({step}) => step.no);
}
