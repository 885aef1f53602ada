/** A stretch of service, in minutes after midnight. */
export interface ServiceSpan {
  opens: number;
  closes: number;
}

/** The spans of each weekday, Sunday first. A day without any is closed; an office that counts breaks has two spans. */
export type ServiceHours = ReadonlyArray<readonly ServiceSpan[]>;

const MONDAY_TO_THURSDAY = [{opens: 7 * 60 + 30, closes: 16 * 60}];
const FRIDAY = [{opens: 7 * 60 + 30, closes: 16 * 60 + 30}];

/**
 * Decision 10: Monday to Thursday 07.30 to 16.00, Friday to 16.30. Midday breaks run on: the counter stays open in
 * turns, and no SOP takes them out.
 */
export const SERVICE_HOURS: ServiceHours = [
  [],
  MONDAY_TO_THURSDAY,
  MONDAY_TO_THURSDAY,
  MONDAY_TO_THURSDAY,
  MONDAY_TO_THURSDAY,
  FRIDAY,
  [],
];
