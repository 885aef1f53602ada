import type {Complaint, ComplaintStatus} from '../../../domain/complaint/complaint';
import {isRequest} from '../../../domain/complaint/information-request';
import type {ActType} from '../../../domain/desk/act';
import {mayDo} from '../../../domain/desk/permissions';
import type {Role} from '../../../domain/settings';
import type {LifeAct} from './lifecycle';

const OPEN = ['ask', 'hear', 'forward', 'extendRequest', 'withdraw'] as const;

/** The one form that brings a complaint on, and the ones behind *Tindakan lain*. */
export interface Offer {
  main: 'classifyAndRefer' | 'refer' | 'answer' | null;
  others: ReadonlyArray<
    'classify' | 'refer' | 'interim' | 'dismiss' | 'forward' | 'void' | LifeAct
  >;
}

const BY_STATUS: Record<ComplaintStatus, Offer> = {
  received: {main: 'classifyAndRefer', others: ['dismiss', 'void', ...OPEN]},
  classified: {main: 'refer', others: ['classify', 'interim', 'dismiss', 'void', ...OPEN]},
  referred: {main: null, others: ['interim', 'refer', 'classify', ...OPEN]},
  responded: {main: 'answer', others: ['interim', 'refer', 'classify', ...OPEN]},
  drafted: {main: 'answer', others: ['interim', 'classify', ...OPEN]},
  answered: {main: null, others: ['hear', 'reopen', 'close']},
  reopened: {main: 'answer', others: ['interim', 'refer', 'classify', ...OPEN]},
  closed: {main: null, others: ['reopen']},
  forwarded: {main: null, others: ['hear', 'reopen']},
  withdrawn: {main: null, others: ['reopen']},
  dismissed: {main: null, others: ['reopen']},
  voided: {main: null, others: []},
};

/** SOP B answers without a step of classification or referral; both stay possible. */
const DIRECT: Partial<Record<ComplaintStatus, Offer>> = {
  received: {main: 'answer', others: ['classify', 'dismiss', 'void', ...OPEN]},
  classified: {
    main: 'answer',
    others: ['interim', 'refer', 'classify', 'dismiss', 'void', ...OPEN],
  },
};

/** What each form does first: who may not do that is not shown the form. */
const NEEDS: Record<Exclude<Offer['main'], null>, ActType> = {
  classifyAndRefer: 'classify',
  refer: 'refer',
  answer: 'approve',
};

type OfferedComplaint = Pick<Complaint, 'status' | 'route' | 'classification' | 'request'>;

/** What the time allows besides where a complaint stands. */
export interface Timing {
  /** K6: the citizen is awaited, and is not asked again; `silent`: has not answered in time. */
  asked?: boolean;
  silent?: boolean;
  /** C2: the first time of an information request has passed. */
  requestLate?: boolean;
}

/** C2: once, while the usual time runs. */
function mayExtend(complaint: OfferedComplaint, {requestLate = false}: Timing): boolean {
  return isRequest(complaint) && !complaint.request?.extendedAt && !requestLate;
}

/** What the workflow accepts of this role where the complaint stands (O4). */
export function offerFor(complaint: OfferedComplaint, role: Role, timing: Timing = {}): Offer {
  const {status, route} = complaint;
  const {asked = false, silent = false} = timing;
  const {main, others: possible} = (route.direct && DIRECT[status]) || BY_STATUS[status];
  const others = possible.filter(
    one => (one !== 'extendRequest' || mayExtend(complaint, timing)) && !(asked && one === 'ask'),
  );
  // What comes first while the citizen is awaited.
  const first: Array<Offer['others'][number]> = [
    ...(asked ? (['hear'] as const) : []),
    ...(silent ? (['close'] as const) : []),
  ];
  // Who may only approve has nothing to approve before the draft.
  const writes = main === 'answer' && status !== 'drafted' ? mayDo(role, 'draft') : true;
  return {
    main: main && writes && mayDo(role, NEEDS[main]) ? main : null,
    others: [...first, ...others].filter(
      (other, place, all) => all.indexOf(other) === place && mayDo(role, other),
    ),
  };
}
