import type {LedgerHead} from '../../domain/ledger/head';
import {isFull, openingAfter} from '../../domain/ledger/volume';
import {volumeTitle} from '../../ui/text/volumes';
import type {Desk, LedgerVolume, OpenVolume, Places} from '../ports';

/** Longer than a transaction of another execution takes. */
const LOCK_WAIT = 20_000;

/** All volumes, the oldest first; the last one takes new complaints. */
export function volumesOf({ledgerId, base = 0, earlier = []}: Places): OpenVolume[] {
  return [...earlier, {ledgerId, base, open: true}];
}

/** The volume that takes new complaints, and the marks and letters of the office itself. */
export function currentVolume({ledger}: Desk): LedgerVolume {
  const volumes = ledger.volumes();
  return ledger.at(volumes[volumes.length - 1]!.base);
}

/** The places with one earlier volume marked as open or done. */
export function marked(places: Places, ledgerId: string, open: boolean): Places {
  const mark = (one: OpenVolume) => (one.ledgerId === ledgerId ? {...one, open} : one);
  return {...places, ...(places.earlier ? {earlier: places.earlier.map(mark)} : {})};
}

/**
 * R8: opens the next volume where the present one is full or its year is over. The last commit of the old volume
 * names the new one, behind the fence: of two executions that both try, one spreadsheet becomes the volume and the
 * other stays empty and unused.
 */
export function turnVolume(desk: Desk): void {
  if (!desk.gate.tryEnter(LOCK_WAIT)) return;
  try {
    const places = placesOf(desk);
    const volumes = volumesOf(places);
    const ledger = desk.ledger.at(volumes[volumes.length - 1]!.base);
    const snapshot = ledger.read({recent: 'last', sheets: 'all'});
    const {head, settings} = snapshot;
    if (head.closed) return adopt(desk, places, head);
    if (!isFull(head, settings, desk.now())) return;
    const ledgerId = desk.premises.createLedger(
      volumeTitle(settings, head.volume + 1),
      places.folderId,
      settings,
      openingAfter(snapshot),
    );
    const close = {ledgerId, at: desk.now()};
    const {commit} = ledger.transact({}, ({head: {commit: now, closed}}) =>
      closed || now !== head.commit
        ? {changes: [], result: undefined}
        : {changes: [], close, result: undefined},
    );
    if (commit) adopt(desk, places, commit.head);
  } finally {
    desk.gate.leave();
  }
}

/** The list of places follows what the old volume's last commit says, also after an execution died in between. */
function adopt(desk: Desk, places: Places, {closed, entries}: LedgerHead): void {
  const {ledgerId, base = 0, earlier = []} = places;
  if (!closed || closed.ledgerId === ledgerId) return;
  const next: Places = {
    ...places,
    ledgerId: closed.ledgerId,
    base: entries,
    earlier: [...earlier, {ledgerId, base, open: true}],
  };
  desk.memory.set('places', JSON.stringify(next));
}

/** A volume in which nothing waits is left alone until something does. */
export function markVolume(desk: Desk, {ledgerId}: OpenVolume, open: boolean): void {
  desk.memory.set('places', JSON.stringify(marked(placesOf(desk), ledgerId, open)));
}

/** As they are now: another execution may have turned the volume since this one began. */
function placesOf({memory}: Desk): Places {
  return JSON.parse(memory.peek('places') ?? memory.all().places!) as Places;
}
