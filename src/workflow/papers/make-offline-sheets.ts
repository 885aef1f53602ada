import {wallClock} from '../../domain/instant';
import {MOST_SHEETS, nextBlock, offlineBlock, type OfflineBlocks} from '../../domain/offline';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {offlinePaper} from '../../ui/text/papers/form';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';

const LOCK_WAIT = 10_000;

/** I10: a block of sheets whose keys no other printing has had. */
export function makeOfflineSheets(desk: Desk, settings: OfficeSettings, sheets: number): ToFile {
  if (sheets > MOST_SHEETS)
    throw new Refusal('bad-request', {field: `jumlah lembar paling banyak ${MOST_SHEETS}`});
  const {year, last} = takeBlock(desk, wallClock(desk.now(), settings.office.zone).year);
  return {paper: offlinePaper(offlineBlock(year, last, sheets), settings), folders: ['Cetakan']};
}

function takeBlock({gate, memory}: Desk, year: number): OfflineBlocks {
  if (!gate.tryEnter(LOCK_WAIT)) throw new Refusal('busy');
  try {
    const known = memory.peek('offline');
    const taken = nextBlock(known ? (JSON.parse(known) as OfflineBlocks) : null, year);
    memory.set('offline', JSON.stringify(taken));
    return taken;
  } finally {
    gate.leave();
  }
}
