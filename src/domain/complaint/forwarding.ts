import type {CalendarDate, Instant} from '../instant';
import type {Actor, Complaint} from './complaint';

/** C7: the matter is another body's. Our number stays, and the citizen is told what became of it. */
export interface Forwarding {
  at: Instant;
  by: Actor;
  /** The body stands among the referrals, so that its reply finds the complaint. */
  referral: number;
}

/** `to` and `address`: of the office's own list of bodies; `address` is empty where no mail reaches it. */
export interface ForwardEvent {
  type: 'forwarded';
  to: string;
  address: string;
  reasonHash: string;
  /** The day on which we ask what became of it. */
  followUp: CalendarDate;
  dueAt: Instant;
}

/** The follow-up is a promise to the citizen like any other (J2): it keeps the complaint in the inbox until it is kept. */
export function forwardChange(
  was: Complaint,
  {at, by, to, address, dueAt, followUp}: ForwardEvent & {at: Instant; by: Actor},
): Partial<Complaint> {
  return {
    status: 'forwarded',
    forwarding: {at, by, referral: was.referrals.length},
    referrals: [...was.referrals, {unit: to, ppid: address, at, dueAt, respondedAt: null}],
    pledges: [...was.pledges, {date: followUp, at, keptAt: null}],
  };
}

/** What the body wrote has come, and the citizen has not heard of it yet. */
export function hasNewsOfBody({status, forwarding, referrals, pledges}: Complaint): boolean {
  if (status !== 'forwarded' || !forwarding) return false;
  const answered = referrals[forwarding.referral]?.respondedAt ?? null;
  return answered !== null && pledges.some(({keptAt}) => keptAt === null);
}
