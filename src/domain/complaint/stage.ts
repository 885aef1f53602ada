import type {Instant} from '../instant';
import type {Actor} from './complaint';

/** What the journal says of one step of the SOP beyond the acts that the desk knows by themselves (K9). */
export interface Stage {
  /** The actor's first act on it at the desk; the times of acts by mail stand with the referral. */
  begunAt?: Instant;
  doneAt?: Instant;
  doneBy?: Actor;
  /** Salted hash of why it took longer than its standard time. */
  reasonHash?: string;
}

/** By the step's number in the complaint's own procedure. */
export type Stages = Readonly<Record<number, Stage>>;

/** A date that moved because the calendar did. `referral`: by its place in the list. */
export interface MovedDate {
  what: 'target' | 'legal' | 'referral';
  referral?: number;
  from: Instant;
  to: Instant;
}

/** Why dates moved: days that are closed or open now and were not before, or other hours. No personal data. */
export interface CalendarChange {
  closed: Array<{date: string; name: string; decree: string}>;
  opened: string[];
  hours: boolean;
}

/** K9 and design 10: what happens to a complaint's clock. */
export type StageEvent =
  | {type: 'stepBegun'; step: number; since: Instant}
  | {type: 'stepDone'; step: number}
  | {type: 'lateExplained'; step: number; reasonHash: string}
  /** Steps that a person still has to tick off after the answer. */
  | {type: 'stepsAwaited'; steps: number[]}
  /** SOP B: its two officers pass a complaint on to each other. */
  | {type: 'handedOver'; to: Actor}
  | {type: 'deadlinesMoved'; moved: MovedDate[]; why: CalendarChange};
