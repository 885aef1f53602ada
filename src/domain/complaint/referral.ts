import type {Instant} from '../instant';

/** SOP A4: a complaint in the hands of one PPID Pelaksana; each of several has a part of its own (C6). */
export interface Referral {
  unit: string;
  /** The address that answers: the PPID's, or the substitute's once the PPID is away. */
  ppid: string;
  at: Instant;
  dueAt: Instant;
  respondedAt: Instant | null;
  /** K2: the unit handed it back, because it is not its matter; and which unit it named instead. */
  returned?: {at: Instant; unit: string | null};
  /** K2: more time the PPID asked for, until an officer decides. */
  asksTime?: {days: number; messageId: string};
  /** K7: how far its unit was reminded of this due date. */
  reminded?: {stage: number; dueAt: Instant};
  /** K10: the head asks after it, and the letter has not gone yet. */
  inquired?: Instant;
  /** K5: why perhaps nobody reads it, until an officer has seen to it or the PPID writes. */
  trouble?: {kind: ReferralTrouble; at: Instant};
}

/** `bounced`: the mail came back. `absent`: an automatic answer says that the PPID is away. */
export type ReferralTrouble = 'bounced' | 'absent';

/** The unit still owes its part. */
export function isOpen({respondedAt, returned}: Referral): boolean {
  return respondedAt === null && !returned;
}

/** The referrals whose part is still owed. */
export function openReferrals<R extends Referral>(referrals: readonly R[]): R[] {
  return referrals.filter(isOpen);
}

/** K1: a unit has one open referral of a complaint; only one whose mail came back may be sent anew. */
export function mayReferTo(referrals: readonly Referral[], unit: string): boolean {
  return !referrals.some(
    one => one.unit === unit && isOpen(one) && one.trouble?.kind !== 'bounced',
  );
}

/**
 * C6: whether an officer may stop waiting for a part. Not for the only one, without which there is nothing to answer
 * with: the complaint is referred anew first.
 */
export function mayRecall(referrals: readonly Referral[], place: number): boolean {
  const others = referrals.filter((_one, at) => at !== place);
  const isMissing = referrals[place] !== undefined && isOpen(referrals[place]);
  return isMissing && others.some(one => isOpen(one) || one.respondedAt !== null);
}

/** K2, K5: the PPID asks for time, or perhaps nobody reads the mail. */
export function needsOfficer(referral: Referral): boolean {
  return isOpen(referral) && Boolean(referral.asksTime ?? referral.trouble);
}

/** When the first missing part is due; null where none is missing. */
export function firstDue(referrals: readonly Referral[]): Instant | null {
  const open = openReferrals(referrals);
  return open.length > 0 ? Math.min(...open.map(one => one.dueAt)) : null;
}

/** What the referrals together say of their complaint: the last part missing, all in, or all handed back. */
export function standing(referrals: readonly Referral[]): 'referred' | 'responded' | 'classified' {
  if (openReferrals(referrals).length > 0) return 'referred';
  return referrals.some(one => one.respondedAt !== null) ? 'responded' : 'classified';
}
