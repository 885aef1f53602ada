import {LEDGER_TABS} from '../data/ledger-tabs';
import {buildCommit} from '../domain/ledger/commit';
import {emptyHead} from '../domain/ledger/head';
import {CellWrite, writeDocument} from '../domain/ledger/rows';
import type {Decision, Reads, Snapshot} from '../domain/ledger/transaction';
import {Refusal} from '../domain/result';
import type {OfficeSettings} from '../domain/settings';
import type {Crypto, Gate, Ledger} from '../workflow/ports';
import {parseLedger, parseQueue, QUEUE_RANGE, readRanges} from './ledger-reads';
import {appendRows, createTabs, fence, moveFence, writeCells} from './ledger-requests';
import {spreadsheets, spreadsheetValues} from './services';

/** Longer than any transaction of another execution takes. */
const LOCK_WAIT = 20_000;
/** A batch meets another's fence only where the lock failed; three tries are plenty. */
const TRIES = 3;

interface LedgerParts {
  ledgerId: string;
  gate: Gate;
  crypto: Crypto;
  now(): number;
}

/** The ledger in a spreadsheet that only the desk opens (decisions 3 to 5). */
export function sheetLedger({ledgerId, gate, crypto, now}: LedgerParts): Ledger {
  function read(reads: Reads): Snapshot {
    const ranges = readRanges(reads);
    return parseLedger(reads, batchGet(ledgerId, ranges));
  }

  function tryTransaction<T>(reads: Reads, decide: (snapshot: Snapshot) => Decision<T>) {
    const snapshot = read(reads);
    const {settings} = snapshot;
    if (snapshot.repeated !== undefined)
      return {result: snapshot.repeated as T, commit: null, settings};
    const decision = decide(snapshot);
    const {result} = decision;
    if (decision.changes.length === 0 && !decision.settings)
      return {result, commit: null, settings};
    const commit = buildCommit(snapshot, decision, {
      now: now(),
      digest: crypto.digest,
      command: reads.command,
    });
    const requests = [
      ...moveFence(snapshot.head.commit, commit.head.commit),
      ...appendRows(commit.growth),
      ...writeCells(commit.cells),
    ];
    return {result, commit, settings: decision.settings ?? settings, requests};
  }

  return {
    read,

    readQueue() {
      const [queue, ...rows] = batchGet(ledgerId, [QUEUE_RANGE, ...readRanges({})]);
      return {snapshot: parseLedger({}, rows), items: parseQueue(queue!)};
    },

    transact(reads, decide, {isLast = false} = {}) {
      if (!gate.tryEnter(LOCK_WAIT)) throw new Refusal('busy');
      try {
        for (let tries = 1; ; tries += 1) {
          const {requests, ...outcome} = tryTransaction(reads, decide);
          if (!requests) return outcome;
          try {
            spreadsheets().batchUpdate({requests}, ledgerId);
            return outcome;
          } catch (error) {
            // The fence refused, or the answer was lost: a fresh read tells what stands.
            if (tries === TRIES) throw error;
          }
        }
      } finally {
        if (!isLast) gate.leave();
      }
    },

    note(sent, projected) {
      const cells: CellWrite[] = sent.map(({entry, mail, ...answer}) => ({
        tab: 'sent',
        row: entry,
        column: 1 + mail,
        values: [JSON.stringify(answer)],
      }));
      if (projected !== undefined)
        cells.push({tab: 'head', row: 1, column: 1, values: [String(projected)]});
      if (cells.length > 0) spreadsheets().batchUpdate({requests: writeCells(cells)}, ledgerId);
    },
  };
}

/** A new ledger: its tabs, the first head with its fence, and the settings in force. Two requests. */
export function createSheetLedger(
  title: string,
  timeZone: string,
  settings: OfficeSettings,
): string {
  const {spreadsheetId} = spreadsheets().create({
    properties: {title, locale: 'in_ID', timeZone},
    sheets: createTabs(),
  });
  const head = emptyHead(
    Object.fromEntries(Object.entries(LEDGER_TABS).map(([tab, {rows}]) => [tab, rows])),
  );
  const requests = writeCells([
    {tab: 'head', row: 1, column: 0, values: [JSON.stringify(head), '0']},
    writeDocument('settings', 1, 'berlaku', settings),
  ]);
  spreadsheets().batchUpdate({requests: [fence(0), ...requests]}, spreadsheetId!);
  return spreadsheetId!;
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
