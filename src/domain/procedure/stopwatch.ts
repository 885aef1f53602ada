import {deadlineOf} from '../calendar/deadline';
import {workingMinutesBetween} from '../calendar/between';
import {addWorkingMinutes} from '../calendar/working-time';
import type {Complaint} from '../complaint/complaint';
import {isRequest} from '../complaint/information-request';
import {dateOf, type Instant} from '../instant';
import {type Pause, pausesOf} from '../lifecycle/pauses';
import {calendarOf, clockOf, type OfficeSettings} from '../settings';
import {pausedMinutes, pausesWithin} from './pause';
import {limitOf, type Procedure, type ProcedureStep} from './procedure';
import {type StepTimes, stepTimes} from './step-times';

/** A stretch of time as service and as the clock on the wall has it. */
export interface Measured {
  /** Minutes of service, without those in which the citizen was awaited. */
  working: number;
  /** Milliseconds. */
  wall: number;
}

/**
 * `excused`: late, but on days that were declared not to be normal (SOP B's warning). `unmeasured`: the document gives
 * no time, or none for such a matter. `skipped`: a later step was done without it. `ahead`: its turn has not come.
 */
export type StepVerdict =
  'ahead' | 'running' | 'overdue' | 'onTime' | 'late' | 'excused' | 'unmeasured' | 'skipped';

/** K9: one step against its mutu baku. */
export interface StepClock extends StepTimes {
  waiting: Measured;
  handling: Measured;
  /** When the standard time ends, pauses added; null where there is none to end. */
  dueAt: Instant | null;
  verdict: StepVerdict;
  /** It is late, and nobody has said why. */
  owesReason: boolean;
}

const NOTHING: Measured = {working: 0, wall: 0};

/**
 * Every step of a complaint with waiting and handling apart (design 9). The office says which of them is held against
 * the standard time.
 *
 * @param now until when a step that runs is measured.
 */
export function stopwatch(
  complaint: Complaint,
  procedure: Procedure,
  {settings, now}: {settings: OfficeSettings; now: Instant},
): StepClock[] {
  const pauses = pausesOf(complaint);
  const all = stepTimes(complaint, isRequest(complaint) ? untimed(procedure) : procedure);
  return all.map((times, index) => {
    const isPassed = all.slice(index).some(({doneAt}) => doneAt !== null);
    const clock = stepClock(times, {settings, now, pauses}, isPassed ? 'skipped' : 'ahead');
    const isLate = clock.verdict === 'late' || clock.verdict === 'overdue';
    const explained = complaint.stages[times.step.no]?.reasonHash !== undefined;
    return {...clock, owesReason: isLate && !explained && byOffice(times.step)};
  });
}

/** C2: the SOP times complaints; a request for information has the law's own clock (UU 14/2008). */
function untimed(procedure: Procedure): Procedure {
  return {...procedure, steps: procedure.steps.map(step => ({...step, standard: null}))};
}

interface Conditions {
  settings: OfficeSettings;
  now: Instant;
  pauses: readonly Pause[];
}

function stepClock(
  times: StepTimes,
  conditions: Conditions,
  without: StepVerdict,
): Omit<StepClock, 'owesReason'> {
  const {readyAt, begunAt, doneAt} = times;
  const {settings, now} = conditions;
  const {step} = times;
  if (readyAt === null) {
    return {...times, waiting: NOTHING, handling: NOTHING, dueAt: null, verdict: without};
  }
  const end = doneAt ?? now;
  const waiting = measured(readyAt, begunAt ?? end, conditions);
  const handling = begunAt === null ? NOTHING : measured(begunAt, end, conditions);
  const judgedFrom = settings.judged === 'whole' ? readyAt : begunAt;
  const dueAt = judgedFrom === null ? null : dueOf(step, {from: judgedFrom, end}, conditions);
  const verdict = verdictOf(times, {dueAt, end, settings});
  return {...times, waiting, handling, dueAt, verdict};
}

function measured(from: Instant, to: Instant, {settings, now, pauses}: Conditions): Measured {
  const working = workingMinutesBetween(from, to, calendarOf(settings), settings.office.zone);
  const paused = pausedMinutes(pausesWithin(pauses, {from, to, now}), now, clockOf(settings));
  return {working: Math.max(0, working - paused), wall: Math.max(0, to - from)};
}

function dueOf(
  {standard}: ProcedureStep,
  {from, end}: {from: Instant; end: Instant},
  {settings, now, pauses}: Conditions,
): Instant | null {
  if (!standard) return null;
  const calendar = calendarOf(settings);
  const {zone} = settings.office;
  const {at} = deadlineOf(from, limitOf(standard), calendar, zone);
  const paused = pausedMinutes(pausesWithin(pauses, {from, to: end, now}), now, clockOf(settings));
  return paused > 0 ? addWorkingMinutes(at, paused, calendar, zone).at : at;
}

function verdictOf(
  {step, readyAt, doneAt}: StepTimes,
  {dueAt, end, settings}: {dueAt: Instant | null; end: Instant; settings: OfficeSettings},
): StepVerdict {
  if (!step.standard) return 'unmeasured';
  if (dueAt === null || end <= dueAt) return doneAt === null ? 'running' : 'onTime';
  const {zone} = settings.office;
  const isAbnormal = (settings.abnormal ?? []).some(
    ({from, to}) => from <= dateOf(end, zone) && to >= dateOf(readyAt!, zone),
  );
  if (isAbnormal) return 'excused';
  return doneAt === null ? 'overdue' : 'late';
}

/** A citizen owes nobody a reason. */
function byOffice({act}: ProcedureStep): boolean {
  return act !== 'submit' && act !== 'start' && act !== 'end';
}
