import type {Channel} from '../channel';
import type {Actor} from '../complaint/complaint';
import type {Instant} from '../instant';

/** K6: a question to the citizen. Until it is answered the citizen is awaited and the clocks pause. */
export interface Question {
  at: Instant;
  by: Actor;
  /** From then on the desk proposes to close the complaint. */
  until: Instant;
  answeredAt: Instant | null;
  /** Nobody answered it before the complaint ended; a reopened complaint waits for it no more. */
  leftAt?: Instant;
}

/** J8: the complaint was taken up again. */
export interface Reopening {
  at: Instant;
  by: Actor;
  how: Channel;
  /** Who wrote the answer that did not settle it. */
  answerer: Actor | null;
  answeredAt: Instant | null;
}

/** J8: how it ended for good. */
export interface Closure {
  at: Instant;
  by: Actor;
  why: ClosureReason;
}

/** `silence`: after the answer; `noReply`: to a question ("tidak ditanggapi pelapor"). */
export type ClosureReason = 'silence' | 'noReply' | 'officer' | 'withdrawn';

/** What happens to a complaint besides the SOP's own steps. */
export type LifecycleEvent =
  | {type: 'asked'; questionHash: string; until: Instant}
  /** `question`: null for words nobody asked for. `dueAt`: referrals whose time ran on after the pause (K6). */
  | {
      type: 'citizenWrote';
      question: number | null;
      how: Channel;
      textHash: string;
      /** The Gmail message, where one was held before. */
      messageId?: string;
      dueAt?: Array<[referral: number, dueAt: Instant]>;
    }
  /** K7: in the same commit as the letter. `referral`: null where the desk itself was asked (K10). */
  | {type: 'reminded'; referral: number | null; stage: number; dueAt: Instant | null}
  /** K10: the head asks after it by answering the morning mail. */
  | {type: 'inquired'; referral: number | null}
  /** J9: of the answer that stands; the last word counts. */
  | {type: 'rated'; satisfied: boolean}
  | {type: 'reopened'; how: Channel; reasonHash: string}
  | {type: 'withdrawn'; how: Channel; reasonHash: string}
  | {type: 'closed'; why: Exclude<ClosureReason, 'withdrawn'>; reasonHash?: string};
