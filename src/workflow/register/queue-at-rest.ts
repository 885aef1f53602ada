import {addWorkingMinutes} from '../../domain/calendar/working-time';
import {isServiceTime} from '../../domain/calendar/is-service-time';
import type {Instant} from '../../domain/instant';
import type {Snapshot} from '../../domain/ledger/transaction';
import {movingOf} from '../../domain/procedure/recount';
import {calendarOf} from '../../domain/settings';
import type {Desk, LedgerVolume} from '../ports';

/** A queue in which nothing falls due before an instant, as one commit of one volume left it. */
interface Rest {
  base: number;
  nonce: string;
  until: Instant;
}

/**
 * What the tick reads of a volume, with its queue unless that was seen at rest and nothing has changed since: outside
 * service hours nothing falls due in it (J8, K7), and it is by far the longest part of the read.
 */
export function readForTick(desk: Desk, ledger: LedgerVolume, base: number): Snapshot {
  const rest = restOf(desk);
  if (rest?.base === base && desk.now() < rest.until) {
    const snapshot = ledger.read({});
    // A new version of the script may bring a calendar along, which no commit tells of.
    const isUnchanged = snapshot.head.nonce === rest.nonce && !movingOf(snapshot.settings);
    if (isUnchanged) return snapshot;
  }
  const snapshot = ledger.read({queue: true});
  const until = restsUntil(snapshot, desk.now());
  const now: Rest = {base, nonce: snapshot.head.nonce, until};
  if (until > desk.now()) desk.memory.set('rest', JSON.stringify(now));
  return snapshot;
}

function restOf({memory}: Desk): Rest | undefined {
  const {rest} = memory.all();
  return rest === undefined ? undefined : (JSON.parse(rest) as Rest);
}

/** The next opening; now where the office is open, where an emergency waits at any hour, or dates are being moved. */
function restsUntil({queue, settings}: Snapshot, now: Instant): Instant {
  const calendar = calendarOf(settings);
  const {zone} = settings.office;
  const isAwake =
    isServiceTime(now, calendar, zone) ||
    queue.some(({urgency}) => urgency === 'emergency') ||
    movingOf(settings) !== undefined;
  return isAwake ? now : addWorkingMinutes(now, 0, calendar, zone).at;
}
