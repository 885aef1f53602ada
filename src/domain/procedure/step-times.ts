import {type Complaint, lastReopenedAt} from '../complaint/complaint';
import {standingInterims} from '../complaint/pledge';
import type {Instant} from '../instant';
import type {Procedure, ProcedureStep, StepAct} from './procedure';

/** When a step's turn came, when its actor began, and when it was done; null where that has not come yet. */
export interface StepTimes {
  step: ProcedureStep;
  readyAt: Instant | null;
  begunAt: Instant | null;
  doneAt: Instant | null;
}

/** Nothing of the procedure is left to do. */
const OFF: ReadonlyArray<Complaint['status']> = ['dismissed', 'voided', 'withdrawn', 'forwarded'];

/** The steps of a complaint's own procedure, in the order in which they follow each other. */
export function stepTimes(complaint: Complaint, procedure: Procedure): StepTimes[] {
  const path = pathOf(procedure);
  const done = path.map((step, index) => doneNow(complaint, step, path.slice(0, index)));
  const last = done.reduce<number>((best, at, index) => (at === null ? best : index), -1);
  const isOff = nothingIsLeft(complaint);
  return path.map((step, index) => {
    const doneAt = done[index]!;
    const before = done.slice(0, index).filter((at): at is Instant => at !== null);
    const isTurn = index === last + 1 && !isOff;
    const comes = doneAt !== null || isTurn;
    const readyAt = comes ? readyOf(complaint, step.act, before[before.length - 1]) : null;
    return {step, readyAt, begunAt: begunOf(complaint, step, readyAt, doneAt), doneAt};
  });
}

/** K6: what was closed because nobody answered the desk's question was never answered either. */
function nothingIsLeft({status, answeredAt}: Complaint): boolean {
  return OFF.includes(status) || (status === 'closed' && answeredAt === null);
}

function pathOf({steps}: Procedure): ProcedureStep[] {
  const path: ProcedureStep[] = [];
  for (let step = steps[0]; step; step = steps.find(one => one.no === path[path.length - 1]!.next))
    path.push(step);
  return path;
}

/** J8: what followed the answer follows again once a reopened complaint is answered anew. */
function doneNow(
  complaint: Complaint,
  step: ProcedureStep,
  before: readonly ProcedureStep[],
): Instant | null {
  const at = doneOf(complaint, step);
  const isAfterAnswer = before.some(({act}) => act === 'answer');
  return at !== null && isAfterAnswer && at < (lastReopenedAt(complaint) ?? at) ? null : at;
}

function doneOf(complaint: Complaint, {act, no}: ProcedureStep): Instant | null {
  switch (act) {
    case 'start':
    case 'submit':
      return complaint.receivedAt;
    case 'register':
      return complaint.registeredAt;
    case 'classify':
      return complaint.classifiedAt;
    case 'refer':
      return coordinatedAt(complaint);
    case 'answer':
      // J2: an interim answer stops the SOP's clock, though the complaint stays open.
      return standingInterims(complaint)[0]?.at ?? complaint.answeredAt;
    case 'end':
      return null;
    case 'enterOutside':
      return complaint.outside?.at ?? null;
    case 'publish':
      return complaint.published?.at ?? null;
    case 'recap':
    case 'archive':
    case 'tick':
      return complaint.stages[no]?.doneAt ?? null;
  }
}

/** Every unit that still owes its part has given it (C6). */
function coordinatedAt({referrals}: Complaint): Instant | null {
  const owed = referrals.filter(({returned}) => !returned);
  const responses = owed.map(({respondedAt}) => respondedAt);
  if (responses.length === 0 || responses.includes(null)) return null;
  return Math.max(...responses.map(at => at ?? 0));
}

/** J8: a reopened complaint is answered again from the reopening on. */
function readyOf(
  complaint: Complaint,
  act: StepAct,
  before: Instant = complaint.receivedAt,
): Instant {
  const reopened = act === 'answer' ? lastReopenedAt(complaint) : undefined;
  return Math.max(before, reopened ?? before);
}

/**
 * Design 9: handling begins with the actor's first act at the desk; where the actor works by mail, at the referral. The
 * desk itself begins at once with a response of the Form; an entry by hand waited until an officer wrote it down.
 */
function begunOf(
  complaint: Complaint,
  {act, no}: ProcedureStep,
  readyAt: Instant | null,
  doneAt: Instant | null,
): Instant | null {
  if (readyAt === null) return null;
  const first = firstAct(complaint, act, no, doneAt);
  if (first === null) return null;
  // What was begun before a reopening is another answer's work.
  return act === 'answer' && first < readyAt && doneAt === null ? null : Math.max(first, readyAt);
}

function firstAct(
  complaint: Complaint,
  act: StepAct,
  no: number,
  doneAt: Instant | null,
): Instant | null {
  const {referrals, answer, stages} = complaint;
  const begun = stages[no]?.begunAt ?? null;
  switch (act) {
    case 'start':
    case 'submit':
    case 'end':
      return doneAt;
    case 'register':
      return complaint.responseId === null ? doneAt : complaint.receivedAt;
    case 'refer':
      return referrals[0]?.at ?? begun;
    case 'answer':
      return begun ?? answer?.draftedAt ?? doneAt;
    case 'classify':
    case 'enterOutside':
    case 'publish':
    case 'recap':
    case 'archive':
    case 'tick':
      return begun ?? doneAt;
  }
}
