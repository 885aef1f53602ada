import type {Complaint} from '../complaint/complaint';
import type {ComplaintEvent} from '../complaint/event';
import type {Referral} from '../complaint/referral';
import type {LifecycleEvent} from './lifecycle';
import {isUnanswered} from './pauses';

type OfLife = Extract<ComplaintEvent, {type: LifecycleEvent['type']}>;

const OF_LIFE: Record<LifecycleEvent['type'], true> = {
  asked: true,
  citizenWrote: true,
  reminded: true,
  inquired: true,
  rated: true,
  reopened: true,
  withdrawn: true,
  closed: true,
};

export function isOfLife(event: ComplaintEvent): event is OfLife {
  return Object.prototype.hasOwnProperty.call(OF_LIFE, event.type);
}

/** What these events make of a complaint: the part of `apply` that K6 and J8 own. */
export function changeOfLife(was: Complaint, event: OfLife): Partial<Complaint> {
  const {at, by} = event;
  switch (event.type) {
    case 'asked':
      return {questions: [...was.questions, {at, by, until: event.until, answeredAt: null}]};
    case 'citizenWrote':
      return {
        heldReplies: was.heldReplies.filter(id => id !== event.messageId),
        questions: was.questions.map((one, index) =>
          index === event.question ? {...one, answeredAt: at} : one,
        ),
        referrals: was.referrals.map((referral, index) => {
          const moved = event.dueAt?.find(([of]) => of === index);
          return moved ? {...referral, dueAt: moved[1]} : referral;
        }),
      };
    case 'reminded':
      if (event.referral === null) return {inquired: null, deskReminded: at};
      return withReferral(was, event.referral, ({inquired: _inquired, ...one}) => ({
        ...one,
        reminded: {stage: event.stage, dueAt: event.dueAt ?? one.dueAt},
      }));
    case 'inquired':
      if (event.referral === null) return {inquired: at};
      return withReferral(was, event.referral, one => ({...one, inquired: at}));
    case 'rated':
      return {rating: {at, satisfied: event.satisfied}};
    case 'reopened': {
      const {answer, answeredAt, closure, questions, reopenings} = was;
      const leftAt = closure?.at ?? answeredAt ?? at;
      const answerer = answer?.draftedBy ?? null;
      return {
        status: 'reopened',
        reopenings: [...reopenings, {at, by, how: event.how, answerer, answeredAt}],
        questions: questions.map(one => (isUnanswered(one) ? {...one, leftAt} : one)),
        answer: null,
        answeredAt: null,
        silentUntil: null,
        closure: null,
        awaited: [],
      };
    }
    case 'withdrawn':
      return {status: 'withdrawn', closure: {at, by, why: 'withdrawn'}};
    case 'closed':
      return {status: 'closed', closure: {at, by, why: event.why}};
  }
}

function withReferral(
  {referrals}: Complaint,
  index: number,
  change: (referral: Referral) => Referral,
): Pick<Complaint, 'referrals'> {
  return {referrals: referrals.map((one, place) => (place === index ? change(one) : one))};
}
