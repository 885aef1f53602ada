import type {LedgerHead} from '../../domain/ledger/head';
import {type Period, monthPeriod} from '../../domain/recap/period';
import {type PublicFigures, publicFigures} from '../../domain/recap/public-figures';
import {recapLine} from '../../domain/recap/recap-line';
import type {OfficeSettings} from '../../domain/settings';
import type {Desk} from '../ports';
import {readPeriod, spanOf} from './read-period';

const MONTHS = 12;
/** Beyond this many complaints fewer months are told, so that counting them fits into a tick. */
const MOST = 10_000;

/**
 * P4: with each month's recap the figures for everybody are counted anew, of the last twelve months, and kept where the
 * public page reads them without a look at the register.
 *
 * @param month the last one that counts.
 */
export function publishFigures(
  desk: Desk,
  {head, settings, month}: {head: LedgerHead; settings: OfficeSettings; month: string},
): void {
  const period = periodUntil(month, head);
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, spanOf(period, head), {period, zone});
  const lines = dossiers.map(one => recapLine(one, settings));
  const figures: PublicFigures = publicFigures(lines, {period, now: desk.now()});
  desk.memory.set('figures', JSON.stringify(figures));
}

function periodUntil(month: string, head: LedgerHead): Period {
  const {to} = monthPeriod(month);
  let from = month;
  for (let back = 1; back < MONTHS; back += 1) {
    const [year, number] = month.split('-').map(Number) as [number, number];
    const earlier = new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
    const span = spanOf({from: `${earlier}-01`, to}, head);
    if (span && span[1] - span[0] >= MOST) break;
    from = earlier;
  }
  return {from: `${from}-01`, to};
}
