import {assertMay} from '../../domain/desk/permissions';
import type {ReportKind, ReportMade, ReportWish} from '../../domain/desk/report';
import type {Officer} from '../../domain/settings';
import {stampWords} from '../../ui/text/dates';
import {AUDIT_FOLDER} from '../../ui/text/papers/report-frame';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {annualSteps} from './annual-report';
import {auditSteps, requireAudit} from './audit-report';
import {withLogo} from '../papers/with-logo';
import {foldersFor} from './folders';
import {spanOf} from './read-period';
import {recapSteps} from './recap-report';
import {type Report, type ReportStep, runSteps} from './report';

const STEPS: Record<ReportKind, (report: Report, officer: Officer) => ReportStep[]> = {
  recap: recapSteps,
  annual: annualSteps,
  audit: auditSteps,
};

/**
 * The reports of a period, asked for at the desk (P1, P3). The first call only says how many steps there are; the page
 * then calls until all are done, and shows how far it has come. A call that died is made again: what it filed is found
 * by its name.
 */
export function makeReport(desk: Desk, identify: Identify, wish: ReportWish): ReportMade {
  const snapshot = desk.ledger.read({});
  const officer = identify(snapshot);
  assertMay(officer, 'recap');
  const {head} = snapshot;
  const {period, number, job} = wish;
  const settings = job ? withLogo(desk, snapshot.settings) : snapshot.settings;
  const {lines, hash} = head.journal;
  const begun = job ?? {at: desk.now(), span: spanOf(period, head), done: 0};
  const {at, span} = begun;
  const stamp = ` (${stampWords(at, settings.office.zone)})`;
  // A package is handed over as a folder of its own.
  const own = wish.kind === 'audit' ? [`${AUDIT_FOLDER}${stamp}`] : [];
  const folders = [...foldersFor(period), ...own];
  const chain = {lines, hash};
  const report: Report = {desk, settings, period, span, at, chain, number, stamp, folders};
  // The page says how far it has come, but not of which complaints an officer must be allowed to know.
  if (wish.kind === 'audit') requireAudit({...report, span: spanOf(period, head)}, officer);
  const steps = STEPS[wish.kind](report, officer);
  const made = job ? runSteps(report, steps, {done: job.done}) : {done: 0, filed: null};
  return {...begun, done: made.done, steps: steps.length, filed: made.filed};
}
