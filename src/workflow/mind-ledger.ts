import {MINUTE} from '../domain/instant';
import type {LedgerHead} from '../domain/ledger/head';
import type {Snapshot} from '../domain/ledger/transaction';
import {copyToWorkbook, deliver} from './deliver';
import type {Desk} from './ports';

/** Longer than any execution lives: whoever claimed a letter before this is gone. */
const CLAIM_LASTS = 10 * MINUTE;
/** Complaints looked at in one tick. */
const AT_ONCE = 100;

/** What the tick owes the ledger: the copy in Buku Kerja, and letters whose sender died (decision 12). */
export function mindLedger(desk: Desk): void {
  const {head, projected} = desk.ledger.read({});
  copyChanged(desk, head, projected);
  sendAbandoned(desk, head);
}

function copyChanged(desk: Desk, head: LedgerHead, projected: number): void {
  const changed = head.unprojected.filter(([, commit]) => commit > projected).slice(0, AT_ONCE);
  if (changed.length === 0) return;
  const {dossiers, settings} = desk.ledger.read({entries: changed.map(([entry]) => entry)});
  if (copyToWorkbook(desk, [...dossiers.values()], settings))
    desk.ledger.note([], changed[changed.length - 1]![1]);
}

/** A claimed letter is first looked for among the sent ones; only one that never left is sent again. */
function sendAbandoned(desk: Desk, head: LedgerHead): void {
  const abandoned = head.sending
    .filter(([, , claimedAt]) => desk.now() - claimedAt > CLAIM_LASTS)
    .slice(0, AT_ONCE);
  if (abandoned.length === 0) return;
  const entries = [...new Set(abandoned.map(([entry]) => entry))];
  const {sent} = desk.ledger.read({entries});
  const unknown = abandoned.filter(
    ([entry, mail]) => !sent.get(entry)?.some(note => note.mail === mail),
  );
  if (unknown.length > 0) {
    desk.ledger.note(
      desk.mailbox.findSent(Math.min(...unknown.map(([, , claimedAt]) => claimedAt))),
    );
  }
  const {commit, settings} = desk.ledger.transact({entries, letters: true}, snapshot => ({
    changes: entries.map(entry => ({
      entry,
      events: [],
      resend: stillUnsent(snapshot, entry, abandoned),
    })),
    result: undefined,
  }));
  if (commit) deliver(desk, commit, settings);
}

function stillUnsent({sent}: Snapshot, entry: number, abandoned: LedgerHead['sending']): number[] {
  return abandoned
    .filter(([of, mail]) => of === entry && !sent.get(entry)?.some(note => note.mail === mail))
    .map(([, mail]) => mail);
}
