import type {Kind} from '../complaint/classification';
import type {CalendarDate} from '../instant';
import type {StandardTime} from './procedure';

/** What the law allows for one kind of matter, from receipt to answer. */
export interface LegalLimit {
  kind: Kind;
  limit: StandardTime;
  /** What may be added with written reasons; null where the law gives nothing. */
  extension: StandardTime | null;
  basis: string;
  /** In force from this day on. */
  since: CalendarDate;
  /** False: shipped, and not yet confirmed by the office. */
  isConfirmed: boolean;
}

/** The row that governs what came in on a day: of its kind, the latest that was in force. */
export function legalLimitFor(
  kind: Kind,
  date: CalendarDate,
  limits: readonly LegalLimit[],
): LegalLimit | undefined {
  return limits
    .filter(one => one.kind === kind && one.since <= date)
    .reduce<LegalLimit | undefined>(
      (best, one) => (best && best.since > one.since ? best : one),
      undefined,
    );
}
