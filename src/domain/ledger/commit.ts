import {COMMANDS_KEPT} from '../../data/ledger-tabs';
import type {Instant} from '../instant';
import {withoutStray, withStrays} from '../mail/stray';
import type {LedgerHead} from './head';
import {claimOffice, dropSentOffice, settleOutbox} from './claim-letters';
import {writeHead} from './head-text';
import {limitFor, withHistory} from './outbox';
import {digested} from './referral-day';
import {printsOf} from './prints';
import {writeDocument, writeHeadCells} from './rows';
import type {Decision, Snapshot} from './transaction';
import {addChange} from './add-change';
import type {Commit, CommitContext, Draft} from './draft';
import {grow} from './growth';

/** Turns a decision into the cells of one batch. Pure: the same snapshot and decision give the same commit. */
export function buildCommit(
  snapshot: Snapshot,
  decision: Decision<unknown>,
  context: CommitContext,
): Commit {
  const head = structuredCopy(snapshot.head);
  head.commit += 1;
  head.nonce = context.nonce ?? '';
  const {now} = context;
  const draft: Draft = {snapshot, context, head, now, cells: [], letters: [], dossiers: []};
  if (decision.outbox) settleOutbox(draft, decision.outbox);
  if (snapshot.office.size > 0) dropSentOffice(head, snapshot.office);
  decision.changes.forEach(change => addChange(draft, change));
  if (decision.office) claimOffice(draft, decision.office, snapshot.office);
  decideHead(head, decision, now);
  if (decision.learned) draft.cells.push(writeDocument('learned', 1, 'model', decision.learned));
  if (decision.settings?.mailAccount)
    head.outbox = {...head.outbox, limit: limitFor(decision.settings)};
  if (decision.settings)
    draft.cells.push(writeDocument('settings', 1, 'berlaku', decision.settings));
  if (context.command) {
    const row = 1 + (head.commit % COMMANDS_KEPT);
    draft.cells.push(writeDocument('commands', row, context.command, decision.result));
  }
  head.unprojected = head.unprojected.filter(([, commit]) => commit > snapshot.projected);
  const {historyId} = context;
  if (draft.letters.length > 0 && historyId)
    head.outbox = withHistory(head.outbox, head.sending, now, historyId);
  const prints = printsOf(draft.cells, context.sign);
  const growth = grow(head, [...draft.cells, ...prints]);
  const written = writeHeadCells(writeHead(head));
  const cells = [...draft.cells, ...prints, ...written, ...printsOf(written, context.sign)];
  return {head, cells, growth, letters: draft.letters, dossiers: draft.dossiers};
}

/** What a decision changes in the head alone. */
function decideHead(head: LedgerHead, decision: Decision<unknown>, now: Instant): void {
  if (decision.digested) head.referralDay = digested(head.referralDay, decision.digested, now);
  const {filed} = decision;
  if (filed)
    head.unfiled = (head.unfiled ?? []).filter(one => one[0] !== filed[0] || one[1] !== filed[1]);
  if (decision.strays) head.strays = withStrays(head.strays, decision.strays);
  if (decision.settledStray) head.strays = withoutStray(head.strays, decision.settledStray);
  if (decision.close) head.closed = decision.close;
  if (decision.chore) {
    const {name, of, isDone} = decision.chore;
    head.chores[name] = {of, at: now, isDone};
  }
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
