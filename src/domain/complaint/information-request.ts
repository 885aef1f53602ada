import type {Instant} from '../instant';
import type {Actor, Complaint} from './complaint';

/** C2: what became of an information request (UU 14/2008 Ps. 22 (7) c); what another body holds is forwarded (C7). */
export const OUTCOMES = ['granted', 'partly', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why information is not given: UU 14/2008 Ps. 17 a to j, and Ps. 6 (3) e for what the office does not hold. */
export const GROUNDS = ['notHeld', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface RequestDecision {
  at: Instant;
  by: Actor;
  outcome: Outcome;
  /** Null where all is given. */
  ground: Ground | null;
}

/** What a complaint keeps besides, once it is an information request. */
export interface InformationRequest {
  /** UU 14/2008 Ps. 22 (8): once, with written reasons. */
  extendedAt: Instant | null;
  decision: RequestDecision | null;
}

export type RequestEvent =
  | {type: 'requestExtended'; reasonHash: string}
  | {type: 'requestDecided'; outcome: Outcome; ground: Ground | null};

const UNDECIDED: InformationRequest = {extendedAt: null, decision: null};

export function requestChange(
  {request = UNDECIDED}: Complaint,
  event: RequestEvent & {at: Instant; by: Actor},
): Partial<Complaint> {
  const {at, by} = event;
  if (event.type === 'requestExtended') return {request: {...request, extendedAt: at}};
  const {outcome, ground} = event;
  return {request: {...request, decision: {at, by, outcome, ground}}};
}

/** It leaves the way of a complaint: its own clock, its own outcome. */
export function isRequest({classification}: Pick<Complaint, 'classification'>): boolean {
  return classification?.kind === 'informationRequest';
}
