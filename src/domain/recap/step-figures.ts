import type {Complaint} from '../complaint/complaint';
import type {Texts} from '../complaint/dossier';
import type {Instant} from '../instant';
import {procedureOf} from '../procedure/in-force';
import type {StandardTime, StepAct} from '../procedure/procedure';
import {type StepClock, stopwatch} from '../procedure/stopwatch';
import type {RegisterNumber} from '../register-number';
import type {OfficeSettings} from '../settings';
import {type Spread, spread} from './spread';

/** One step of one SOP over a period (K9). Minutes of service. */
export interface StepFigures {
  /** The procedure's key and name, since a period may know two. */
  procedure: string;
  procedureName: string;
  no: number;
  name: string;
  standard: StandardTime | null;
  onTime: number;
  late: number;
  /** Late on days that were declared not to be normal. */
  excused: number;
  /** Not done, its time over. */
  overdue: number;
  waiting: Spread;
  handling: Spread;
}

/** A step that took, or takes, longer than its standard time. */
export interface LateLine {
  register: RegisterNumber;
  no: number;
  name: string;
  dueAt: Instant;
  /** Null while it is not done. */
  doneAt: Instant | null;
  /** '' where nobody has said why, null where it may not be told (C9). */
  reason: string | null;
}

/** The document's frame, and what is done for a period and not for one complaint (SOP B6, B7). */
const UNMEASURED: readonly StepAct[] = ['start', 'end', 'recap', 'archive'];

export interface Measured {
  complaint: Complaint;
  texts: Pick<Texts, 'lateReasons'>;
  isGuarded: boolean;
}

/** Every step of the SOPs with its times; what an old register brought was not measured here. */
export function stepFigures(
  all: readonly Measured[],
  settings: OfficeSettings,
  now: Instant,
): {steps: StepFigures[]; late: LateLine[]} {
  const groups = new Map<string, Group>();
  const late: LateLine[] = [];
  for (const {complaint, texts, isGuarded} of all) {
    if (complaint.imported) continue;
    const procedure = procedureOf(complaint.procedure, settings);
    for (const clock of stopwatch(complaint, procedure, {settings, now})) {
      const {step} = clock;
      if (UNMEASURED.includes(step.act)) continue;
      const key = `${complaint.procedure} ${step.no}`;
      const group = groups.get(key) ?? {key: complaint.procedure, procedure, step, clocks: []};
      group.clocks.push(clock);
      groups.set(key, group);
      if (!isLate(clock)) continue;
      const {no, name} = step;
      const reason = isGuarded ? null : (texts.lateReasons?.[no] ?? '');
      const {register} = complaint;
      late.push({register, no, name, dueAt: clock.dueAt!, doneAt: clock.doneAt, reason});
    }
  }
  const steps = [...groups.values()].map(figuresOf);
  return {steps: steps.sort((a, b) => compare(a.procedure, b.procedure) || a.no - b.no), late};
}

interface Group {
  key: string;
  procedure: {name: string};
  step: StepClock['step'];
  clocks: StepClock[];
}

function figuresOf({key, procedure, step, clocks}: Group): StepFigures {
  const done = clocks.filter(clock => clock.doneAt !== null);
  const having = (verdict: StepClock['verdict']) =>
    clocks.filter(clock => clock.verdict === verdict).length;
  return {
    procedure: key,
    procedureName: procedure.name,
    no: step.no,
    name: step.name,
    standard: step.standard,
    onTime: having('onTime'),
    late: having('late'),
    excused: having('excused'),
    overdue: having('overdue'),
    waiting: spread(done.map(clock => clock.waiting.working)),
    handling: spread(done.map(clock => clock.handling.working)),
  };
}

/** Of what was done or is over: the share that kept the standard time, in hundredths; null where there is none. */
export function onTimeShare({
  onTime,
  late,
  overdue,
}: Pick<StepFigures, 'onTime' | 'late' | 'overdue'>): number | null {
  const all = onTime + late + overdue;
  return all === 0 ? null : (100 * onTime) / all;
}

function isLate({verdict}: StepClock): boolean {
  return verdict === 'late' || verdict === 'overdue';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
