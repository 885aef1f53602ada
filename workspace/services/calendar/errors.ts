import {GoogleError} from '../../service';

const REASONS = {
  /** As scripts report it; the reference names none. */
  order: 'Event start date must be before event end date.',
  gone: 'The calendar event does not exist, or it has already been deleted.',
  noCalendar: 'The calendar does not exist, or it has already been deleted.',
  notAllowed: 'Action not allowed',
};

/** What CalendarApp throws; all of these texts are assumed. */
export const refusal = (reason: keyof typeof REASONS) => new GoogleError(REASONS[reason]);
