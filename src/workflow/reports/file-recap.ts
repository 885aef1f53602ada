import {isOwed} from '../../domain/ledger/chore';
import {monthPeriod} from '../../domain/recap/period';
import type {OfficeSettings} from '../../domain/settings';
import {recapReadyMail} from '../../ui/text/mails/office';
import {periodWords} from '../../ui/text/period-words';
import {deliverLetters} from '../letters/deliver';
import {letterTo} from '../letters/office-letter';
import type {Desk} from '../ports';
import {withLogo} from '../papers/with-logo';
import {foldersFor} from './folders';
import {publishFigures} from './publish-figures';
import {spanOf} from './read-period';
import {recapSteps} from './recap-report';
import {type Report, runSteps} from './report';
import {currentVolume} from '../register/volumes';

/** Well within the six minutes of an execution, with the tick's other work before it. */
const LASTING = 180_000;

/**
 * SOP B6, B7 by the desk itself: last month's recap, claimed before anything is made. What is not done within this
 * execution, or dies with it, goes on at a later tick: a step whose file lies in the archive is passed over. When all
 * lies there, who signs it is told.
 */
export function fileRecap(desk: Desk, settings: OfficeSettings, month: string): void {
  const volume = currentVolume(desk);
  const claimed = volume.transact({}, ({head}) => {
    const mine = isOwed(head.chores.recap, month, desk.now());
    const chore = {name: 'recap', of: month, isDone: false} as const;
    return {changes: [], ...(mine ? {chore} : {}), result: mine ? head : null};
  });
  const head = claimed.result;
  if (!head) return;
  const period = monthPeriod(month);
  const span = spanOf(period, head);
  const folders = foldersFor(period);
  const {lines, hash} = head.journal;
  const report: Report = {
    desk,
    settings: withLogo(desk, settings),
    period,
    span,
    folders,
    at: desk.now(),
    chain: {lines, hash},
    number: '',
    stamp: '',
  };
  const all = recapSteps(report);
  const lying = new Set(desk.archive.list(folders).map(one => one.name));
  const steps = all.filter(one => !lying.has(one.makes));
  if (runSteps(report, steps, {done: 0, lasting: LASTING}).done < steps.length) return;
  publishFigures(desk, {head, settings, month});
  const {commit} = volume.transact({}, () => ({
    changes: [],
    office: {letters: readyLetters(report, all[0]!.makes)},
    chore: {name: 'recap', of: month, isDone: true},
    result: undefined,
  }));
  if (commit) deliverLetters(desk, commit, settings);
}

/** To the head of the office, who signs it, and to the admins. */
function readyLetters({desk, settings, period, folders}: Report, name: string) {
  const url = desk.archive.list(folders).find(one => one.name === name)?.url ?? '';
  const mail = recapReadyMail(periodWords(period), url, settings);
  return settings.officers
    .filter(({role}) => role === 'pimpinan' || role === 'admin')
    .map(({email}) => letterTo(email, mail));
}
