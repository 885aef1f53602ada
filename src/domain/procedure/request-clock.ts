import {LEGAL_LIMITS} from '../../data/legal-limits';
import {deadlineOf} from '../calendar/deadline';
import {dateOf, type Instant} from '../instant';
import {type Clock, clockOf, type OfficeSettings} from '../settings';
import {legalLimitFor} from './legal-limit';
import {limitOf, type StandardTime} from './procedure';

/** C2: the ten working days of UU 14/2008 Ps. 22 (7) and the seven of (8); null where the office has no such row. */
export function requestDates(
  receivedAt: Instant,
  settings: OfficeSettings,
  {calendar, zone}: Clock = clockOf(settings),
): {usual: Instant; extended: Instant | null} | null {
  const law = lawOf(receivedAt, settings);
  if (!law) return null;
  const usual = deadlineOf(receivedAt, limitOf(law.limit), calendar, zone).at;
  const {extension} = law;
  return {
    usual,
    extended: extension ? deadlineOf(usual, limitOf(extension), calendar, zone).at : null,
  };
}

/** A unit gets half of the law's time, so that the other half is left for the decision and the answer. */
export function requestStandard(
  receivedAt: Instant,
  settings: OfficeSettings,
): StandardTime | null {
  const law = lawOf(receivedAt, settings);
  return law && {...law.limit, amount: Math.max(1, Math.floor(law.limit.amount / 2))};
}

function lawOf(receivedAt: Instant, settings: OfficeSettings) {
  const date = dateOf(receivedAt, settings.office.zone);
  return legalLimitFor('informationRequest', date, settings.limits ?? LEGAL_LIMITS) ?? null;
}
