import {wallClock} from '../../domain/instant';
import {MOST_SHEETS, nextBlock, offlineBlock, type OfflineBlocks} from '../../domain/offline';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {offlinePaper} from '../../ui/text/papers/form';
import {oneAtATime} from '../one-at-a-time';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';

/** I10: a block of sheets whose keys no other printing has had. */
export function makeOfflineSheets(desk: Desk, settings: OfficeSettings, sheets: number): ToFile {
  if (sheets > MOST_SHEETS)
    throw new Refusal('bad-request', {field: `jumlah lembar paling banyak ${MOST_SHEETS}`});
  const {year, last} = takeBlock(desk, wallClock(desk.now(), settings.office.zone).year);
  return {paper: offlinePaper(offlineBlock(year, last, sheets), settings), folders: ['Cetakan']};
}

function takeBlock(desk: Desk, year: number): OfflineBlocks {
  const {memory} = desk;
  return oneAtATime(desk, () => {
    const known = memory.peek('offline');
    const taken = nextBlock(known ? (JSON.parse(known) as OfflineBlocks) : null, year);
    memory.set('offline', JSON.stringify(taken));
    return taken;
  });
}
