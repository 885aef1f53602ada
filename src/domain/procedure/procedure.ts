import type {TimeLimit} from '../calendar/deadline';
import type {CalendarDate} from '../instant';

/**
 * What the desk does at a step: the closed set to which an office binds its own steps (design 8). `tick` is a step
 * that a person ticks off; `start` and `end` only frame the document.
 */
export const STEP_ACTS = [
  'start',
  'submit',
  'register',
  'classify',
  'refer',
  /** SOP B3: into ULAS or SP4N-LAPOR!, with the number it gives. */
  'enterOutside',
  'answer',
  /** SOP B5: the answer in the citizen's platform. */
  'publish',
  /** SOP B6, B7. */
  'recap',
  'archive',
  'tick',
  'end',
] as const;

export type StepAct = (typeof STEP_ACTS)[number];

/** A standard time (mutu baku waktu), as the SOP writes it. "Hari" is a working day (design 10). */
export interface StandardTime {
  amount: number;
  unit: 'minutes' | 'hours' | 'workingDays' | 'calendarDays';
}

export interface ProcedureStep {
  /** The step's number in the document. */
  no: number;
  name: string;
  actor: string;
  /** Persyaratan/Kelengkapan. */
  completeness: string;
  /** Null where the document gives none. */
  standard: StandardTime | null;
  output: string;
  note: string;
  act: StepAct;
  /** The number of the step that follows; null after the last one. */
  next: number | null;
}

/** An SOP as a value (design 8): reads like the document. */
export interface Procedure {
  id: string;
  version: number;
  name: string;
  /** Nomor SOP; '' where the document has none. */
  number: string;
  validSince: CalendarDate | null;
  legalBasis: string[];
  qualifications: string[];
  related: string[];
  equipment: string[];
  warnings: string[];
  records: string[];
  steps: ProcedureStep[];
}

/** What a complaint keeps of the procedure that governs it. */
export function procedureKey({id, version}: Pick<Procedure, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** A step of the document as it is written down; the step after it follows where nothing else is said. */
export function stepsInOrder(steps: ReadonlyArray<Omit<ProcedureStep, 'next'>>): ProcedureStep[] {
  return steps.map((step, index) => ({...step, next: steps[index + 1]?.no ?? null}));
}

export function stepOf({steps}: Procedure, act: StepAct): ProcedureStep | undefined {
  return steps.find(step => step.act === act);
}

/**
 * How long a unit has for a referral: the step of coordination; where the SOP has none (SOP B), coordination is part of
 * answering.
 */
export function referralStandard(procedure: Procedure): StandardTime {
  const step = stepOf(procedure, 'refer') ?? stepOf(procedure, 'answer');
  return step?.standard ?? {amount: 1, unit: 'workingDays'};
}

/** Mutu baku in minutes and hours is time of service: nobody works on a complaint while the office is closed. */
export function limitOf({amount, unit}: StandardTime): TimeLimit {
  switch (unit) {
    case 'minutes':
      return {amount, unit: 'workingMinutes'};
    case 'hours':
      return {amount: amount * 60, unit: 'workingMinutes'};
    case 'workingDays':
    case 'calendarDays':
      return {amount, unit};
  }
}

/** The document's actors in the order in which they first act. */
export function actorsOf({steps}: Procedure): string[] {
  return [...new Set(steps.map(step => step.actor).filter(Boolean))];
}
