import type {CalendarDate, Instant} from '../instant';
import type {Actor, Complaint} from './complaint';

/** J2: *jawaban sementara*. The citizen has been answered in the SOP's time and is told when the whole answer comes. */
export interface Interim {
  at: Instant;
  by: Actor;
  /** The day by which the whole answer is promised. */
  until: CalendarDate;
}

/** J2: a line of the *buku janji*: a day that an answer named. */
export interface Pledge {
  date: CalendarDate;
  at: Instant;
  /** Null until an officer has seen to it and the citizen is told. */
  keptAt: Instant | null;
}

/** J2, J8: the interim answers since the last reopening; those before it were followed by the answer they promised. */
export function standingInterims({
  interims,
  reopenings,
}: Pick<Complaint, 'interims' | 'reopenings'>): Interim[] {
  const since = reopenings[reopenings.length - 1]?.at ?? 0;
  return interims.filter(({at}) => at >= since);
}

/** The day that must be kept next: of the answer's pledges, or of the whole answer while it is still to come. */
export function nextPledge(
  complaint: Pick<Complaint, 'status' | 'pledges' | 'interims' | 'reopenings'>,
): CalendarDate | null {
  const {status, pledges} = complaint;
  if (status === 'withdrawn' || status === 'dismissed' || status === 'voided') return null;
  const open = pledges.filter(({keptAt}) => keptAt === null).map(({date}) => date);
  const [last] = standingInterims(complaint).slice(-1);
  const isWhole = status === 'answered' || status === 'closed' || status === 'forwarded';
  if (last && !isWhole) open.push(last.until);
  return open.sort()[0] ?? null;
}
