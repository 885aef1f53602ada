import type {Complaint} from '../complaint/complaint';
import {isOver} from '../complaint/settled';
import {type CalendarDate, dateOf, type Instant, type Zone} from '../instant';

/** P7: what is kept of a complaint, as a rule can name it. The number, its times and its status stay for good. */
export const DATA_KINDS = ['identity', 'texts', 'files'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** How long one kind of data is kept after the complaint is over. Without a rule it is kept. */
export interface RetentionRule {
  what: DataKind;
  years: number;
  /** The decision or law that says so. */
  basis: string;
}

/** Which kinds of data of a complaint have outlived their rule and are still there. */
export function dueFor(
  complaint: Complaint,
  rules: readonly RetentionRule[],
  {now, zone}: {now: Instant; zone: Zone},
): DataKind[] {
  const ended = endOf(complaint);
  if (ended === null || !isOver(complaint)) return [];
  const gone = erasedKinds(complaint);
  return rules
    .filter(({what, years}) => !gone.includes(what) && outlived(ended, years, {now, zone}))
    .filter(({what}) => what !== 'files' || complaint.attachments.length > 0)
    .map(({what}) => what);
}

/** The kinds of data that were destroyed since an instant, or ever. */
export function erasedKinds(
  {erased = []}: Pick<Complaint, 'erased'>,
  since: Instant = 0,
): DataKind[] {
  return erased.filter(({at}) => at >= since).flatMap(({what}) => what);
}

/** When nothing more could happen; null while something can. */
function endOf(complaint: Complaint): Instant | null {
  const {closure, answeredAt, voidedAt, forwarding, registeredAt, status} = complaint;
  if (status === 'dismissed') return registeredAt;
  // One that was taken back from the other body keeps what is known of it.
  const forwardedAt = status === 'forwarded' ? forwarding?.at : undefined;
  return closure?.at ?? answeredAt ?? voidedAt ?? forwardedAt ?? null;
}

function outlived(ended: Instant, years: number, {now, zone}: {now: Instant; zone: Zone}): boolean {
  return yearsAfter(dateOf(ended, zone), years) < dateOf(now, zone);
}

function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
