import type {OfficeSettings} from '../settings';

/** K6, J8: how long the desk waits for a citizen, and what it tells one. */
export interface LifecycleSettings {
  /** Working days a citizen has to answer a question. */
  replyDays: number;
  /** Working days of silence after the answer until the complaint is closed. */
  silenceDays: number;
  /** Status mails beyond receipt, question and answer. */
  mails: {referred: boolean; closed: boolean};
}

/**
 * Ten working days is what SP4N-LAPOR! waits. A mail at each referral would double the day's mail of a small office, and
 * the tracking page says the same.
 */
const LIFECYCLE: LifecycleSettings = {
  replyDays: 10,
  silenceDays: 10,
  mails: {referred: false, closed: true},
};

/** The office's own values, and the shipped ones where it has none. */
export function lifecycleOf({lifecycle}: Pick<OfficeSettings, 'lifecycle'>): LifecycleSettings {
  return {...LIFECYCLE, ...lifecycle, mails: {...LIFECYCLE.mails, ...lifecycle?.mails}};
}
