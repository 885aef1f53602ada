import type {Dossier} from '../../domain/complaint/dossier';
import {monthPeriod} from '../../domain/recap/period';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {minutesPaper} from '../../ui/text/papers/minutes';
import {type ChainHead, registerPaper} from '../../ui/text/papers/register';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';
import {readPeriod, spanOf} from '../reports/read-period';

interface MonthOfRegister {
  dossiers: Dossier[];
  /** Places between the first and the last that hold no complaint. */
  missing: number;
  chain: ChainHead;
}

/** R2: *Buku Register Aduan* of a month, with the chain's hash on each page. */
export function makeRegister(desk: Desk, settings: OfficeSettings, month: string): ToFile {
  const {dossiers, chain} = readMonth(desk, month, settings);
  return {
    paper: registerPaper(month, dossiers, chain, settings, desk.now()),
    folders: foldersOf(month),
  };
}

/** R5: the minutes of a month's numbers. */
export function makeMinutes(desk: Desk, settings: OfficeSettings, month: string): ToFile {
  const {dossiers, chain, missing} = readMonth(desk, month, settings);
  const numbers = {
    first: dossiers[0]!.complaint.register,
    last: dossiers[dossiers.length - 1]!.complaint.register,
    count: dossiers.length,
    missing,
    voided: dossiers.filter(({complaint}) => complaint.status === 'voided'),
  };
  return {
    paper: minutesPaper(month, numbers, chain, settings, desk.now()),
    folders: foldersOf(month),
  };
}

/** A month's complaints, in one volume or over the turn of one (R8): the newest head knows the places of all months. */
function readMonth({ledger}: Desk, month: string, {office}: OfficeSettings): MonthOfRegister {
  const {head} = ledger.read({});
  const period = monthPeriod(month);
  const span = spanOf(period, head);
  if (!span) throw new Refusal('no-complaints-in-period', {month});
  const dossiers = readPeriod(ledger, span, {period, zone: office.zone});
  const {lines, hash} = head.journal;
  return {dossiers, missing: 1 + span[1] - span[0] - dossiers.length, chain: {lines, hash}};
}

function foldersOf(month: string): string[] {
  return ['Arsip', month.slice(0, 4), month.slice(5)];
}
