import type {ComplaintStatus} from '../../../domain/complaint/complaint';
import type {ActType} from '../../../domain/desk/act';
import {mayDo} from '../../../domain/desk/permissions';
import type {Role} from '../../../domain/settings';

/** The one form that brings a complaint on, and the ones behind *Tindakan lain*. */
export interface Offer {
  main: 'classifyAndRefer' | 'refer' | 'answer' | null;
  others: ReadonlyArray<'classify' | 'refer' | 'dismiss' | 'void'>;
}

const BY_STATUS: Record<ComplaintStatus, Offer> = {
  received: {main: 'classifyAndRefer', others: ['dismiss', 'void']},
  classified: {main: 'refer', others: ['classify', 'dismiss', 'void']},
  referred: {main: null, others: ['refer', 'classify']},
  responded: {main: 'answer', others: ['refer', 'classify']},
  drafted: {main: 'answer', others: ['classify']},
  answered: {main: null, others: []},
  dismissed: {main: null, others: []},
  voided: {main: null, others: []},
};

/** What each form does first: who may not do that is not shown the form. */
const NEEDS: Record<Exclude<Offer['main'], null>, ActType> = {
  classifyAndRefer: 'classify',
  refer: 'refer',
  answer: 'approve',
};

/** What the workflow accepts of this role at this status (O4). */
export function offerFor(status: ComplaintStatus, role: Role): Offer {
  const {main, others} = BY_STATUS[status];
  // Who may only approve has nothing to approve before the draft.
  const writes = main === 'answer' && status === 'responded' ? mayDo(role, 'draft') : true;
  return {
    main: main && writes && mayDo(role, NEEDS[main]) ? main : null,
    others: others.filter(other => mayDo(role, other)),
  };
}
