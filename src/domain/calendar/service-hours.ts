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
 * Design 10: Monday to Thursday 07.30 to 16.00, Friday to 16.30. Midday breaks run on: the counter stays open in
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

const RAMADAN_MONDAY_TO_THURSDAY = [{opens: 8 * 60, closes: 15 * 60}];
const RAMADAN_FRIDAY = [{opens: 8 * 60, closes: 15 * 60 + 30}];

/** Perpres 21/2023: in Ramadan work begins at 08.00 and the week has 32.5 hours; breaks run on as above. */
export const RAMADAN_HOURS: ServiceHours = [
  [],
  RAMADAN_MONDAY_TO_THURSDAY,
  RAMADAN_MONDAY_TO_THURSDAY,
  RAMADAN_MONDAY_TO_THURSDAY,
  RAMADAN_MONDAY_TO_THURSDAY,
  RAMADAN_FRIDAY,
  [],
];
