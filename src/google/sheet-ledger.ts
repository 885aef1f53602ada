import {LETTERS_KEPT} from '../data/ledger-tabs';
import {officeRow} from '../domain/ledger/claim-letters';
import {buildCommit} from '../domain/ledger/commit';
import type {Commit} from '../domain/ledger/draft';
import {OFFICE_ENTRY} from '../domain/ledger/outbox';
import {writeHead} from '../domain/ledger/head-text';
import {printsOf} from '../domain/ledger/prints';
import {CellWrite, letterColumn, rowOf, writeHeadCells} from '../domain/ledger/rows';
import {SCHEMA} from '../domain/ledger/schema';
import type {Decision, Reads, SentNote, Snapshot} from '../domain/ledger/transaction';
import {Refusal} from '../domain/result';
import type {Crypto, Gate, LedgerVolume} from '../workflow/ports';
import {parseLedger, readRanges} from './ledger-reads';
import {appendRows, moveFence, moveRows, writeCells} from './ledger-requests';
import {spreadsheets, spreadsheetValues} from './services';
import {writtenRange} from './written-reads';

/** Longer than any transaction of another execution takes. */
const LOCK_WAIT = 20_000;
/** A batch meets another's fence only where the lock failed; three tries are plenty. */
const TRIES = 3;

interface LedgerParts {
  ledgerId: string;
  /** Complaints in the volumes before. */
  base: number;
  gate: Gate;
  crypto: Crypto;
  /** Signs with the desk's secret. */
  sign(text: string): string;
  now(): number;
  /** Whether a form of an earlier version is read too. */
  takesEarlier?: boolean;
  /** Where the mailbox's history stood when this execution began, as far as it knows. */
  historyId(): string | undefined;
}

/** One volume of the ledger: a spreadsheet that only the desk opens (design 3 to 5). */
export function sheetLedger({
  ledgerId,
  base,
  gate,
  crypto,
  sign,
  now,
  historyId,
  takesEarlier = false,
}: LedgerParts): LedgerVolume {
  const {digest} = crypto;

  function read(reads: Reads): Snapshot {
    const snapshot = parseLedger(reads, batchGet(ledgerId, readRanges(reads, base)));
    if (snapshot.head.schema < SCHEMA && !takesEarlier) throw new Refusal('older-schema');
    return snapshot;
  }

  function commitOf(reads: Reads, snapshot: Snapshot, decision: Decision<unknown>): Commit | null {
    const {changes, result: _result, ...others} = decision;
    if (changes.length === 0 && Object.values(others).every(one => !one)) return null;
    const nonce = crypto.randomBytes(8).join('.');
    const {command} = reads;
    const context = {now: now(), digest, sign, command, nonce, historyId: historyId()};
    return buildCommit(snapshot, decision, context);
  }

  function write(commit: Commit): void {
    const to = commit.head.commit;
    const requests = [
      ...moveFence(to - 1, to),
      ...appendRows(commit.growth),
      ...writeCells(commit.cells),
    ];
    spreadsheets().batchUpdate({requests}, ledgerId);
  }

  return {
    read,

    readQueue() {
      const snapshot = read({queue: true});
      return {snapshot, items: [...snapshot.queue]};
    },

    readWritten(tabs, first, last) {
      try {
        return batchGet(
          ledgerId,
          tabs.map(tab => writtenRange(tab, first, last)),
        );
      } catch (error) {
        // A hand has deleted rows, and the tab ends before them.
        if (!(error instanceof Refusal)) throw error;
        return last === undefined ? tabs.map(() => []) : this.readWritten(tabs, first);
      }
    },

    transact<T>(reads: Reads, decide: (snapshot: Snapshot) => Decision<T>, {isLast = false} = {}) {
      if (!gate.tryEnter(LOCK_WAIT)) throw new Refusal('busy');
      let tried: {result: T; commit: Commit; settings: Snapshot['settings']} | undefined;
      let failure: unknown;
      try {
        for (let tries = 0; ; tries += 1) {
          const snapshot = read(reads);
          // The batch's answer was lost, but the batch stands: its letters are this execution's to send.
          if (tried && tried.commit.head.nonce === snapshot.head.nonce) return tried;
          if (tries === TRIES) throw failure;
          const {settings, repeated} = snapshot;
          if (repeated !== undefined) return {result: repeated as T, commit: null, settings};
          const decision = decide(snapshot);
          const {result} = decision;
          const commit = commitOf(reads, snapshot, decision);
          if (!commit) return {result, commit: null, settings};
          tried = {result, commit, settings: decision.settings ?? settings};
          try {
            write(commit);
            return tried;
          } catch (error) {
            // The fence refused, or the answer was lost: a fresh read tells what stands.
            failure = error;
          }
        }
      } finally {
        if (!isLast) gate.leave();
      }
    },

    repair(repairs, changed = {}) {
      if (!gate.tryEnter(LOCK_WAIT)) throw new Refusal('busy');
      try {
        const {head} = read({});
        const to = head.commit + 1;
        const cells = repairs.flatMap(one => one.cells);
        const written = writeHeadCells(writeHead({...head, ...changed, commit: to, nonce: ''}));
        const requests = [
          ...moveFence(head.commit, to),
          ...repairs.flatMap(moveRows),
          ...writeCells([...cells, ...written, ...printsOf([...cells, ...written], sign)]),
        ];
        spreadsheets().batchUpdate({requests}, ledgerId);
      } finally {
        gate.leave();
      }
    },

    note(sent, projected) {
      const cells = sent.map(answer => sentCell(answer, base));
      if (projected !== undefined)
        cells.push({tab: 'head', row: 1, column: 1, values: [String(projected)]});
      if (cells.length > 0) spreadsheets().batchUpdate({requests: writeCells(cells)}, ledgerId);
    },
  };
}

/** Beside the letter: nobody else writes this cell (design 12). */
function sentCell({entry, mail, ...answer}: SentNote & {entry: number}, base: number): CellWrite {
  if (entry === OFFICE_ENTRY)
    return {tab: 'office', row: officeRow(mail), column: 2, values: [JSON.stringify(answer)]};
  // The place alone says which letter it is, until places are used again.
  const note = mail < LETTERS_KEPT ? answer : {mail, ...answer};
  const values = [JSON.stringify(note)];
  return {tab: 'sent', row: rowOf(entry, base), column: letterColumn(mail), values};
}

/** Sheets answers the ranges in the order they were asked, each as rows of text. */
function batchGet(ledgerId: string, ranges: readonly string[]): string[][][] {
  try {
    const {valueRanges} = spreadsheetValues().batchGet(ledgerId, {ranges});
    return valueRanges!.map(({values}) => (values ?? []) as string[][]);
  } catch (error) {
    // A place beyond the sheet's grid was never given to a complaint.
    if (/exceeds grid limits/.test(String(error))) throw new Refusal('unknown-complaint');
    throw error;
  }
}
