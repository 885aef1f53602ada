import type {ComplaintView, Inbox} from '../domain/desk/protocol';
import type {Snapshot} from '../domain/ledger/transaction';
import {mailState} from '../domain/ledger/outbox';
import type {QueueItem} from '../domain/ledger/queue';
import {required} from '../domain/result';
import type {Officer} from '../domain/settings';
import type {Desk} from './ports';
import {signer} from './track-link';
import {viewOf} from './view-complaint';

/** The inbox: everything that is not settled, what is due next first. */
export function viewInbox(desk: Desk, identify: (snapshot: Snapshot) => Officer): Inbox {
  const {snapshot, items} = desk.ledger.readQueue();
  const officer = identify(snapshot);
  const {office, units, categories} = snapshot.settings;
  return {
    officer,
    officeName: office.name,
    zone: office.zone,
    now: desk.now(),
    items: [...items].sort(byUrgency),
    mailState: mailState(snapshot.head, desk.now()),
    units: units.map(unit => unit.name),
    categories,
    words: snapshot.settings.words ?? [],
  };
}

export function openComplaint(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  entry: number,
): ComplaintView {
  const snapshot = desk.ledger.read({entries: [entry]});
  const {role} = identify(snapshot);
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  return viewOf(dossier, snapshot.settings, {role, sign: signer(desk)});
}

/** Emergencies first, then what waits for an officer, then what waits for a PPID by its deadline. */
function byUrgency(a: QueueItem, b: QueueItem): number {
  return (
    rank(a) - rank(b) || (a.dueAt ?? a.receivedAt) - (b.dueAt ?? b.receivedAt) || a.entry - b.entry
  );
}

function rank({urgency, status, held, unread}: QueueItem): number {
  if (urgency === 'emergency') return 0;
  if (held > 0 || unread || status !== 'referred') return 1;
  return 2;
}
