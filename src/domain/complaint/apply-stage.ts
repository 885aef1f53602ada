import type {Complaint} from './complaint';
import type {ComplaintEvent} from './event';
import type {Stage, StageEvent, Stages} from './stage';

type OfStage = Extract<ComplaintEvent, {type: StageEvent['type']}>;

const OF_STAGE: Record<StageEvent['type'], true> = {
  stepBegun: true,
  stepDone: true,
  lateExplained: true,
  stepsAwaited: true,
  handedOver: true,
  deadlinesMoved: true,
};

export function isOfStage(event: ComplaintEvent): event is OfStage {
  return Object.prototype.hasOwnProperty.call(OF_STAGE, event.type);
}

/** What these events make of a complaint: the part of `apply` that the SOP's clock owns (K9). */
export function changeOfStage(was: Complaint, event: OfStage): Partial<Complaint> {
  switch (event.type) {
    case 'stepBegun':
      return {stages: withStage(was.stages, event.step, {begunAt: event.since})};
    case 'stepDone':
      return {
        stages: withStage(was.stages, event.step, {doneAt: event.at, doneBy: event.by}),
        awaited: was.awaited.filter(step => step !== event.step),
      };
    case 'lateExplained':
      return {stages: withStage(was.stages, event.step, {reasonHash: event.reasonHash})};
    case 'stepsAwaited':
      return {awaited: event.steps};
    case 'handedOver':
      return {holder: event.to};
    case 'deadlinesMoved':
      return {
        moved: {at: event.at, dates: event.moved, why: event.why},
        referrals: was.referrals.map((referral, place) => {
          const moved = event.moved.find(one => one.what === 'referral' && one.referral === place);
          return moved ? {...referral, dueAt: moved.to} : referral;
        }),
      };
  }
}

function withStage(stages: Stages, step: number, change: Stage): Stages {
  return {...stages, [step]: {...stages[step], ...change}};
}
