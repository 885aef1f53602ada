import {MINUTE} from '../../domain/instant';
import {SCHEMA} from '../../domain/ledger/schema';
import {copyTitle} from '../../ui/text/volumes';
import {MIGRATIONS} from './migrations';
import type {Desk, LedgerVolume, OpenVolume, Places} from '../ports';

/** What is left goes on with the next waking; an execution ends at six minutes. */
const WORK_TIME = 3 * MINUTE;
/** Longer than a transaction of another execution takes. */
const LOCK_WAIT = 20_000;

/** How far a volume has come; kept between executions. */
interface Progress {
  ledgerId: string;
  schema: number;
  from: number;
  /** The ledger's commit as this migration left it: where another one came between, it begins anew. */
  commit: number;
}

/**
 * O7: brings every volume to the form this code writes, one form after the other: a copy first, then stretch by
 * stretch under the lock, and the form itself in the last commit, which also says when and where the copy is. Until
 * then every other use of the ledger is refused (`older-schema`), so nothing is written in two forms. An execution that
 * dies is followed by one that goes on.
 */
export function migrateLedger(desk: Desk): void {
  const begun = desk.now();
  for (const volume of desk.ledger.volumes()) {
    const ledger = desk.ledger.earlier(volume.base);
    let {head} = ledger.read({});
    while (head.schema < SCHEMA) {
      if (desk.now() - begun > WORK_TIME || !desk.gate.tryEnter(LOCK_WAIT)) return;
      try {
        advance(desk, ledger, volume);
      } finally {
        desk.gate.leave();
      }
      head = ledger.read({}).head;
    }
  }
}

/** One stretch, or the last commit of a form. */
function advance(desk: Desk, ledger: LedgerVolume, {ledgerId, base}: OpenVolume): void {
  const {head, settings} = ledger.read({});
  const {schema, commit} = head;
  if (schema >= SCHEMA) return;
  const known = progressOf(desk);
  const isMine = known?.ledgerId === ledgerId && known.schema === schema && known.commit === commit;
  const from = isMine ? known.from : base + 1;
  const {folderId} = JSON.parse(desk.memory.all().places!) as Places;
  const name = copyTitle(settings, head.volume, schema);
  const copyId = desk.premises.copyLedger(ledgerId, name, folderId);
  const next = head.entries > base ? MIGRATIONS[schema]!(ledger, from) : null;
  if (next !== null) {
    const now = ledger.read({}).head.commit;
    desk.memory.set('migration', JSON.stringify({ledgerId, schema, from: next, commit: now}));
    return;
  }
  const migrated = [...(head.migrated ?? []), {to: schema + 1, at: desk.now(), copyId}];
  ledger.repair([], {schema: schema + 1, migrated});
  if (known) desk.memory.remove('migration');
}

function progressOf({memory}: Desk): Progress | null {
  const written = memory.peek('migration');
  return written ? (JSON.parse(written) as Progress) : null;
}
