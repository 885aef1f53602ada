/** What the desk does at a step, or `tick` for one that a person only ticks off. */
export type StepAct = 'submit' | 'register' | 'classify' | 'refer' | 'answer' | 'tick';

/** A standard time (mutu baku waktu), as the SOP writes it. "Hari" is a working day (decision 10). */
export interface StandardTime {
  amount: number;
  unit: 'minutes' | 'workingDays';
}

export interface ProcedureStep {
  /** The step's number in the document. */
  no: number;
  name: string;
  actor: string;
  /** Persyaratan/Kelengkapan. */
  completeness: string;
  standard: StandardTime;
  output: string;
  note: string;
  act: StepAct;
}

/** An SOP as a value (decision 8): reads like the document. */
export interface Procedure {
  id: string;
  version: number;
  name: string;
  legalBasis: string[];
  steps: ProcedureStep[];
}

/** What a complaint keeps of the procedure that governs it. */
export function procedureKey({id, version}: Procedure): string {
  return `${id}@${version}`;
}

export function standardOf(procedure: Procedure, act: StepAct): StandardTime | undefined {
  return procedure.steps.find(step => step.act === act)?.standard;
}
