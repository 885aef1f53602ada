import type {Dossier} from '../../domain/complaint/dossier';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {minutesPaper} from '../../ui/text/papers/minutes';
import {type ChainHead, registerPaper} from '../../ui/text/papers/register';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';

interface MonthOfRegister {
  dossiers: Dossier[];
  /** Places between the first and the last that hold no complaint. */
  missing: number;
  chain: ChainHead;
}

/** R2: *Buku Register Aduan* of a month, with the chain's hash on each page. */
export function makeRegister(desk: Desk, settings: OfficeSettings, month: string): ToFile {
  const {dossiers, chain} = readMonth(desk, month);
  return {
    paper: registerPaper(month, dossiers, chain, settings, desk.now()),
    folders: foldersOf(month),
  };
}

/** R5: the minutes of a month's numbers. */
export function makeMinutes(desk: Desk, settings: OfficeSettings, month: string): ToFile {
  const {dossiers, chain, missing} = readMonth(desk, month);
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

/** A month's complaints over all volumes: one may end and the next begin within it (R8). */
function readMonth({ledger}: Desk, month: string): MonthOfRegister {
  const parts = ledger.volumes().flatMap(({base}) => {
    const volume = ledger.at(base);
    const {head} = volume.read({});
    const range = head.months[month];
    if (!range) return [];
    const [first, last] = range;
    const {dossiers} = volume.read({range: {first, last}});
    return [{dossiers: [...dossiers.values()], places: last - first + 1, head}];
  });
  const last = parts[parts.length - 1];
  if (!last) throw new Refusal('no-complaints-in-period', {month});
  const dossiers = parts.flatMap(part => part.dossiers);
  const places = parts.reduce((sum, part) => sum + part.places, 0);
  const {lines, hash} = last.head.journal;
  return {dossiers, missing: places - dossiers.length, chain: {lines, hash}};
}

function foldersOf(month: string): string[] {
  return ['Arsip', month.slice(0, 4), month.slice(5)];
}
