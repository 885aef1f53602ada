import {firstLook} from '../../domain/classification/first-look';
import {conceal} from '../../domain/complaint/conceal';
import {isOver} from '../../domain/complaint/settled';
import {queueItem} from '../../domain/ledger/queue';
import {type CellWrite, rowOf} from '../../domain/ledger/rows';
import type {LedgerVolume} from '../ports';
import {foldAnew} from './restore-ledger';

/** Complaints of the queue read at once. */
const AT_ONCE = 200;

/**
 * Brings a stretch of a volume from one form to the next. Doing it twice is the same as doing it once.
 *
 * @param from the first place of the stretch.
 * @returns the first place of the next stretch; null at the volume's end.
 */
export type Migration = (ledger: LedgerVolume, from: number) => number | null;

/** By the form they begin with. */
export const MIGRATIONS: Record<number, Migration> = {
  /** States and inbox lines get what is known of links, lifecycle, pledges, steps and the other system. */
  1: (ledger, from) => {
    const next = foldAnew(ledger, from);
    if (next === null) rewriteQueue(ledger);
    return next;
  },
};

function rewriteQueue(ledger: LedgerVolume): void {
  const [rows = []] = ledger.readWritten(['queue'], 1);
  const waiting = rows.flatMap(([entry], index) =>
    entry ? [{entry: Number(entry), row: index + 1}] : [],
  );
  for (let first = 0; first < waiting.length; first += AT_ONCE) {
    const some = waiting.slice(first, first + AT_ONCE);
    const {head, dossiers, settings} = ledger.read({entries: some.map(({entry}) => entry)});
    const free = [...head.queue.free];
    const cells = some.flatMap(({entry, row}): CellWrite[] => {
      const dossier = dossiers.get(entry);
      if (!dossier) return [];
      if (isOver(dossier.complaint)) {
        free.push(row);
        return leaveQueue(row, rowOf(entry, head.base));
      }
      const item = queueItem(conceal(dossier), firstLook(dossier, settings));
      return [{tab: 'queue', row, column: 0, values: [String(entry), JSON.stringify(item)]}];
    });
    ledger.repair([{tab: 'queue', moves: [], cells}], {queue: {...head.queue, free}});
  }
}

/** What waited for somebody by an earlier version's rules, and waits for nobody by this one's. */
function leaveQueue(row: number, registerRow: number): CellWrite[] {
  return [
    {tab: 'queue', row, column: 0, values: ['', '']},
    {tab: 'register', row: registerRow, column: 7, values: ['']},
  ];
}
