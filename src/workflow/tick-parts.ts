import {
  endsTick,
  lasting,
  type TickFailures,
  type TickPart,
  withFailures,
} from '../domain/health/tick-failures';
import type {Desk} from './ports';

/** Does one part of a tick; the parts after it are done even where it fails. */
export type Attempt = (part: TickPart, work: () => void) => void;

/**
 * The parts of one tick, each apart: a row that nobody can read silences neither reminders nor recaps. A part that goes on
 * failing is told to the admins once; the execution fails all the same, so that Google's list of executions shows it.
 */
export function inParts(desk: Desk, work: (attempt: Attempt) => void): void {
  const failed: Array<{part: TickPart; error: unknown}> = [];
  work((part, one) => {
    try {
      one();
    } catch (error) {
      if (endsTick(error)) throw error;
      desk.report(`a tick could not do its part "${part}"`, error);
      failed.push({part, error});
    }
  });
  if (failed.length === 0) return;
  const parts = failed.map(({part}) => part);
  noteFailures(desk, parts);
  throw failed[0]!.error;
}

export function readFailures({memory}: Pick<Desk, 'memory'>): TickFailures {
  const {failures} = memory.all();
  return failures === undefined ? {} : (JSON.parse(failures) as TickFailures);
}

function noteFailures(desk: Desk, parts: readonly TickPart[]): void {
  const now = withFailures(readFailures(desk), parts, desk.now());
  const news = lasting(now).filter(part => !now[part]!.told);
  if (news.length > 0 && tell(desk, news)) news.forEach(part => (now[part]!.told = true));
  desk.memory.set('failures', JSON.stringify(now));
}

function tell(desk: Desk, parts: readonly TickPart[]): boolean {
  try {
    desk.wings.care.tellFailures(desk, parts);
    return true;
  } catch (error) {
    desk.report('the admins are told at the next tick what fails', error);
    return false;
  }
}
