import {DESK} from '../../domain/complaint/complaint';
import {isSettled} from '../../domain/complaint/settled';
import {isServiceTime} from '../../domain/calendar/is-service-time';
import type {QueueItem} from '../../domain/ledger/queue';
import type {Change} from '../../domain/ledger/transaction';
import {calendarOf, type OfficeSettings} from '../../domain/settings';
import {actContext} from '../desk/act-context';
import {closed} from '../acts/end';
import type {Desk, LedgerVolume} from '../ports';

/** Complaints closed in one tick. */
const AT_ONCE = 60;

/** J8: who has been answered and says nothing more is done; the desk closes the complaint in service hours. */
export function closeSilent(
  desk: Desk,
  ledger: LedgerVolume,
  items: readonly QueueItem[],
  settings: OfficeSettings,
): void {
  const now = desk.now();
  const due = items.filter(({silentUntil}) => silentUntil !== null && silentUntil < now);
  if (due.length === 0 || !isServiceTime(now, calendarOf(settings), settings.office.zone)) return;
  const entries = due.slice(0, AT_ONCE).map(({entry}) => entry);
  ledger.transact({entries}, snapshot => ({
    changes: [...snapshot.dossiers.values()].flatMap((dossier): Change[] => {
      const {silentUntil, status} = dossier.complaint;
      const isSilent = status === 'answered' && silentUntil !== null && silentUntil < now;
      if (!isSilent || !isSettled(dossier.complaint)) return [];
      const context = actContext(desk, snapshot, dossier, DESK);
      return [{entry: dossier.entry, ...closed(dossier, 'silence', context)}];
    }),
    result: undefined,
  }));
}
