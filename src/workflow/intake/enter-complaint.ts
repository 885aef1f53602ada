import {assertMay} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {type EntryDraft, entryFlaws, intakeOf, readEntry} from '../../domain/intake/entry';
import {isUnderWay} from '../../domain/ledger/chore';
import {type EnteredSheet, enteredSheet} from '../../domain/ledger/sheets';
import type {Decision, Reads, Snapshot} from '../../domain/ledger/transaction';
import {isFull} from '../../domain/ledger/volume';
import {isOpenStray} from '../../domain/mail/stray';
import {readOfflineKey} from '../../domain/offline';
import {Refusal, required} from '../../domain/result';
import {deliver} from '../letters/deliver';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {rememberedIn} from '../register/remember';
import {registration} from './registration';
import {viewOf} from '../desk/view-complaint';
import {turnVolume} from '../register/volumes';
import {signer} from '../signer';

/** What became of one try: the place; or why there is none yet. */
type Tried = {entry: number} | {entry: null; volumeIsFull: true} | {entry: null; was: EnteredSheet};

/**
 * SOP A1, A2 for those who did not fill in the Form (I2, I3): the officer's entry gets its number in one
 * transaction, and the same receipt or notice as any other. Sent twice, it is registered once, and so is an offline
 * sheet (I10).
 */
export function enterComplaint(
  desk: Desk,
  identify: Identify,
  {id, draft: sent, ...mail}: {id: string; draft: object; stray?: string; hasFiles?: boolean},
): ComplaintView {
  const draft = readEntry(sent);
  const sheet = readOfflineKey(draft.sheet);
  const reads: Reads = {command: id, recent: 'last', ...(sheet ? {sheets: sheet} : {})};
  const attempt = (freed?: EnteredSheet) =>
    desk.ledger.transact(reads, snapshot =>
      register(desk, identify, {draft, ...mail}, snapshot, freed),
    );
  let tried = attempt();
  if ('volumeIsFull' in tried.result) {
    turnVolume(desk);
    tried = attempt();
  }
  if ('was' in tried.result) {
    assertVoided(desk, tried.result.was, draft.sheet);
    tried = attempt(tried.result.was);
  }
  const entry = required(tried.result.entry, 'busy');
  if (tried.commit) deliver(desk, tried.commit, tried.settings);
  const snapshot = desk.ledger.read({entries: [entry]});
  const {role} = identify(snapshot);
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  return viewOf(dossier, tried.settings, {now: desk.now(), role, sign: signer(desk)});
}

/** @param freed a number that this sheet once had and that was voided. */
function register(
  desk: Desk,
  identify: Identify,
  {draft, stray, hasFiles}: {draft: EntryDraft; stray?: string; hasFiles?: boolean},
  snapshot: Snapshot,
  freed?: EnteredSheet,
): Decision<Tried> {
  const officer = identify(snapshot);
  assertMay(officer, 'enter');
  const now = desk.now();
  const [flaw] = entryFlaws(draft, now);
  if (flaw) throw new Refusal('bad-entry', {flaw});
  const {head, settings, sheetRows} = snapshot;
  // K4: an officer may have found a place for the mail meanwhile.
  if (stray && !isOpenStray(head.strays, stray)) throw new Refusal('unknown-reply');
  if (isUnderWay(head.chores.import, now)) throw new Refusal('import-running');
  const sheet = readOfflineKey(draft.sheet);
  const was = sheet && enteredSheet(sheetRows, sheet);
  if (was && was.entry !== freed?.entry) return {changes: [], result: {entry: null, was}};
  if (head.closed || isFull(head, settings, now))
    return {changes: [], result: {entry: null, volumeIsFull: true}};
  const entry = head.entries + 1;
  const intake = intakeOf(draft, now);
  const sign = signer(desk);
  const known = rememberedIn(snapshot);
  const by = officer.email;
  const {crypto} = desk;
  const change = registration(intake, {entry, head, settings, now, crypto, sign, by, known});
  return {
    changes: [
      {...change, ...(sheet ? {sheet} : {}), ...(stray && hasFiles ? {toFile: [stray]} : {})},
    ],
    ...(stray ? {settledStray: stray} : {}),
    result: {entry},
  };
}

/** A sheet that was entered by mistake and voided (R5) may be entered again. */
function assertVoided(desk: Desk, {entry, register: number}: EnteredSheet, sheet: string): void {
  const {dossiers} = desk.ledger.read({entries: [entry]});
  if (dossiers.get(entry)?.complaint.status !== 'voided')
    throw new Refusal('sheet-entered', {sheet: sheet.trim(), register: number});
}
