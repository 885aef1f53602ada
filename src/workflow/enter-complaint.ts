import {mayDo} from '../domain/desk/permissions';
import type {ComplaintView} from '../domain/desk/protocol';
import {entryFlaws, intakeOf, readEntry} from '../domain/intake/entry';
import type {Decision, Snapshot} from '../domain/ledger/transaction';
import {isFull} from '../domain/ledger/volume';
import {Refusal, required} from '../domain/result';
import type {Officer} from '../domain/settings';
import {deliver} from './deliver';
import type {Desk} from './ports';
import {registration} from './registration';
import {signer} from './track-link';
import {viewOf} from './view-complaint';
import {turnVolume} from './volumes';

/**
 * SOP A1, A2 for those who did not fill in the Form (I2, I3): the officer's entry gets its number in one
 * transaction, and the same receipt or notice as any other. Sent twice, it is registered once.
 */
export function enterComplaint(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  {id, draft: sent}: {id: string; draft: object},
): ComplaintView {
  const draft = readEntry(sent);
  const sign = signer(desk);
  const register = (snapshot: Snapshot): Decision<{entry: number | null}> => {
    const officer = identify(snapshot);
    if (!mayDo(officer.role, 'enter')) throw new Refusal('not-allowed', {officer: officer.name});
    const now = desk.now();
    const [flaw] = entryFlaws(draft, now);
    if (flaw) throw new Refusal('bad-entry', {flaw});
    const {head} = snapshot;
    if (head.closed || isFull(head, snapshot.settings, now))
      return {changes: [], result: {entry: null}};
    const entry = head.entries + 1;
    const intake = intakeOf(draft, now);
    const change = registration(intake, entry, snapshot, now, desk.crypto, sign, officer.email);
    return {changes: [change], result: {entry}};
  };
  let registered = desk.ledger.transact({command: id}, register);
  if (registered.result.entry === null) {
    turnVolume(desk);
    registered = desk.ledger.transact({command: id}, register);
  }
  const {commit, settings} = registered;
  const entry = required(registered.result.entry, 'busy');
  if (commit) deliver(desk, commit, settings);
  const snapshot = desk.ledger.read({entries: [entry]});
  const {role} = identify(snapshot);
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  return viewOf(dossier, settings, {role, sign});
}
