import type {SheetsState} from './entities';
import {quotaExceeded} from './errors';
import {READS_PER_MINUTE_AND_USER, WRITES_PER_MINUTE_AND_USER} from './limits';

const MINUTE = 60_000;

/**
 * Counts one request of the Sheets API against a user's minute; a project here has one script, so user and
 * project fall together. Requests that fail later count too.
 */
export function meter(state: SheetsState, user: string, now: number, kind: 'read' | 'write'): void {
  const start = now - (now % MINUTE);
  const known = state.minutes[user];
  const minute = known?.start === start ? known : {start, read: 0, write: 0};
  state.minutes[user] = minute;
  const limit = kind === 'read' ? READS_PER_MINUTE_AND_USER : WRITES_PER_MINUTE_AND_USER;
  if (minute[kind] >= limit) throw quotaExceeded(kind === 'read' ? 'Read' : 'Write');
  minute[kind]++;
}
