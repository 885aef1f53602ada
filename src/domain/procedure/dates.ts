import {LEGAL_LIMITS} from '../../data/legal-limits';
import {deadlineOf, undecreedYears} from '../calendar/deadline';
import {type ExplainedDay, explainDays} from '../calendar/explain';
import {addWorkingMinutes} from '../calendar/working-time';
import type {Kind} from '../complaint/classification';
import {type Complaint, lastReopenedAt} from '../complaint/complaint';
import type {Referral} from '../complaint/referral';
import {dateOf, type Instant} from '../instant';
import {type Pause, pausesOf} from '../lifecycle/pauses';
import {calendarOf, clockOf, type OfficeSettings} from '../settings';
import {procedureOf} from './in-force';
import {legalLimitFor} from './legal-limit';
import {pausedMinutes} from './pause';
import {limitOf, type Procedure, type StandardTime} from './procedure';
import {requestDates} from './request-clock';
import {targetDeadline} from './target';

/** One of a complaint's dates, with everything that makes it this one. */
export interface DateExplained {
  at: Instant;
  days: ExplainedDay[];
  /** Years on the way without a decree: the date is provisional. */
  undecreedYears: number[];
}

export interface LegalDate extends DateExplained {
  /** How many days of the calendar were given, closed ones too; null where `days` counts working days. */
  calendarDays: number | null;
  basis: string;
  isConfirmed: boolean;
}

/** Design 8: the SOP's target, and what the law allows (null where it says nothing of this kind). */
export interface TwoDates {
  target: DateExplained;
  legal: LegalDate | null;
}

/** What a complaint's two dates come from. */
export interface Dated {
  receivedAt: Instant;
  /** J8: the SOP's clock begins anew with a reopening; the law's does not. */
  reopenedAt?: Instant | undefined;
  /** Null until it is classified. */
  kind: Kind | null;
  procedure: Procedure;
  pauses?: readonly Pause[];
  /** C2: an information request has more time. */
  isExtended?: boolean;
}

/** What a complaint is taken for until somebody has classified it. */
const UNCLASSIFIED: Kind = 'nonSupervisoryComplaint';

/** What of a complaint its two dates come from. */
export function datedOf(complaint: Complaint, settings: OfficeSettings): Dated {
  const {receivedAt, classification, request} = complaint;
  return {
    receivedAt,
    reopenedAt: lastReopenedAt(complaint),
    kind: classification?.kind ?? null,
    procedure: procedureOf(complaint.procedure, settings),
    pauses: pausesOf(complaint),
    isExtended: Boolean(request?.extendedAt),
  };
}

/** The two dates as instants, for a line of the inbox. */
export function twoInstants(
  {receivedAt, reopenedAt = receivedAt, kind, procedure, pauses = [], isExtended = false}: Dated,
  settings: OfficeSettings,
  now: Instant,
  clock = clockOf(settings),
): {targetAt: Instant; legalAt: Instant | null} {
  const {calendar, zone} = clock;
  const request = kind === 'informationRequest' ? requestDates(receivedAt, settings, clock) : null;
  if (request) {
    // C2: the SOP is that of complaints; the law's own clock is the target too, and no question stops it.
    const at = (isExtended ? request.extended : null) ?? request.usual;
    return {targetAt: at, legalAt: at};
  }
  const {at} = targetDeadline(reopenedAt, procedure, clock);
  // A question to the citizen stops the SOP's clock; no law was found that stops its own (PermenPANRB 5/2025 unread).
  const counted = pauses.filter(({from}) => from >= reopenedAt);
  const paused = pausedMinutes(counted, now, clock);
  const law = lawFor(receivedAt, kind, settings);
  return {
    targetAt: paused > 0 ? addWorkingMinutes(at, paused, calendar, zone).at : at,
    legalAt: law ? deadlineOf(receivedAt, limitOf(law.limit), calendar, zone).at : null,
  };
}

/** Design 8: both dates with every day on the way to them (K8). */
export function twoDates(dated: Dated, settings: OfficeSettings, now: Instant): TwoDates {
  const {receivedAt, reopenedAt = receivedAt, kind} = dated;
  const {targetAt, legalAt} = twoInstants(dated, settings, now);
  const law = lawFor(receivedAt, kind, settings);
  return {
    target: explained(kind === 'informationRequest' ? receivedAt : reopenedAt, targetAt, settings),
    legal:
      law && legalAt !== null
        ? {
            ...lawfully(law.limit, receivedAt, legalAt, settings),
            basis: law.basis,
            isConfirmed: law.isConfirmed,
          }
        : null,
  };
}

/** When the part of a unit is due, counted from the referral. */
export function referralDate(
  {at, dueAt}: Pick<Referral, 'at' | 'dueAt'>,
  settings: OfficeSettings,
): DateExplained {
  return explained(at, dueAt, settings);
}

function explained(from: Instant, at: Instant, settings: OfficeSettings): DateExplained {
  const {zone} = settings.office;
  const calendar = calendarOf(settings);
  return {
    at,
    days: explainDays(from, at, calendar, zone),
    undecreedYears: undecreedYears(dateOf(from, zone), dateOf(at, zone), calendar),
  };
}

/** Days of the calendar pass whatever is decreed. */
function lawfully(
  {amount, unit}: StandardTime,
  from: Instant,
  at: Instant,
  settings: OfficeSettings,
): DateExplained & Pick<LegalDate, 'calendarDays'> {
  if (unit === 'calendarDays') return {at, days: [], undecreedYears: [], calendarDays: amount};
  return {...explained(from, at, settings), calendarDays: null};
}

function lawFor(receivedAt: Instant, kind: Kind | null, settings: OfficeSettings) {
  const date = dateOf(receivedAt, settings.office.zone);
  return legalLimitFor(kind ?? UNCLASSIFIED, date, settings.limits ?? LEGAL_LIMITS);
}
