import type {Period} from '../../domain/recap/period';
import type {OfficeSettings} from '../../domain/settings';
import type {Instant} from '../../domain/instant';
import type {ChainHead} from '../../ui/text/papers/register';
import type {ReportContext} from '../../ui/text/papers/report-frame';
import type {Desk, FiledDocument} from '../ports';
import type {Span} from './read-period';

/** A report while it is made: what all its steps share. */
export interface Report {
  desk: Desk;
  settings: OfficeSettings;
  period: Period;
  /** The rows it speaks of, fixed when it was begun. */
  span: Span | null;
  /** When it was begun. */
  at: Instant;
  chain: ChainHead;
  number: string;
  /** Behind the names of all its files: ` (2026-12-01 06.05.10)`, or '' for the desk's own recap of a month. */
  stamp: string;
  folders: readonly string[];
}

/**
 * One step: files something under a name of its own, unless it lies there already. So a step that an execution died in
 * is simply done again.
 */
export interface ReportStep {
  /** The last file it files; '' where it is always to be done. */
  makes: string;
  run(report: Report): FiledDocument | null;
}

/** What of a report its papers need. */
export function contextOf({period, settings, at, chain, number}: Report): ReportContext {
  return {period, settings, at, chain, number};
}

/** How long one call of the page goes on making steps: the page shows how far it has come. */
const CALL = 45_000;

/** Does the steps from `done` on until the call has been long enough. */
export function runSteps(
  report: Report,
  steps: readonly ReportStep[],
  {done, lasting = CALL}: {done: number; lasting?: number},
): {done: number; filed: FiledDocument | null} {
  const begun = report.desk.now();
  let filed: FiledDocument | null = null;
  let next = done;
  do {
    const made = steps[next]?.run(report) ?? null;
    filed = filed ?? made;
    next += 1;
  } while (next < steps.length && report.desk.now() - begun < lasting);
  return {done: Math.min(next, steps.length), filed};
}
