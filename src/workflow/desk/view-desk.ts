import {ANSWER_TEMPLATES} from '../../data/answer-templates';
import {mayReceive, recipientUnits} from '../../domain/complaint/barrier';
import type {Dossier} from '../../domain/complaint/dossier';
import {mayDo} from '../../domain/desk/permissions';
import type {ComplaintView, Inbox, InboxItem} from '../../domain/desk/protocol';
import type {SentNote, Snapshot} from '../../domain/ledger/transaction';
import {mailState} from '../../domain/ledger/outbox';
import type {QueueItem} from '../../domain/ledger/queue';
import type {Instant} from '../../domain/instant';
import {twoInstants} from '../../domain/procedure/dates';
import {procedureOf} from '../../domain/procedure/in-force';
import type {OfficeSettings} from '../../domain/settings';
import type {Stray} from '../../domain/mail/stray';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {shownTo} from './shown-to';
import {viewOf} from './view-complaint';
import {signer} from '../signer';

/** The inbox: everything that is not settled, what is due next first. */
export function viewInbox(desk: Desk, identify: Identify): Inbox {
  const {snapshot, items} = desk.ledger.readQueue();
  const officer = identify(snapshot);
  const {office, units, officers, superior, categories} = snapshot.settings;
  const parties = {units, officers, ...(superior ? {superior} : {})};
  const shown = items.filter(item => mayReceive(item.guard, parties, officer));
  return {
    officer,
    officeName: office.name,
    zone: office.zone,
    now: desk.now(),
    items: shown
      .filter(waitsForSomebody)
      .sort(byUrgency)
      .map(item => withDates(item, snapshot.settings, desk.now())),
    mailState: mailState(snapshot.head, desk.now()),
    strays: mayDo(officer.role, 'acceptReply') ? straysFor(snapshot, shown) : [],
    units: recipientUnits(parties).map(unit => unit.name),
    parties,
    categories,
    bodies: (snapshot.settings.bodies ?? []).map(({name}) => name),
    words: snapshot.settings.words ?? [],
    templates: snapshot.settings.templates ?? ANSWER_TEMPLATES,
    phone: office.phone,
    letters: {
      signed: snapshot.settings.letterhead.signedLetters === true,
      copies: snapshot.settings.letterhead.copies ?? [],
    },
  };
}

function withDates(item: QueueItem, settings: OfficeSettings, now: Instant): InboxItem {
  const procedure = procedureOf(item.procedure, settings);
  return {...item, ...twoInstants({...item, procedure}, settings, now)};
}

/**
 * One complaint as an officer may see it. One read.
 *
 * @throws Refusal unknown-complaint, also for whom it is about (C9).
 */
export function openComplaint(desk: Desk, identify: Identify, entry: number): ComplaintView {
  const snapshot = desk.ledger.read({entries: [entry], learned: true});
  const officer = identify(snapshot);
  const dossier = withSends(shownTo(officer, snapshot, entry), snapshot.sent.get(entry));
  return viewOf(dossier, snapshot.settings, {
    now: desk.now(),
    role: officer.role,
    sign: signer(desk),
    memory: snapshot.memory,
  });
}

/** Mails that have gone and that the complaint's next commit will journal (design 12). */
function withSends(dossier: Dossier, sent: readonly SentNote[] = []): Dossier {
  const {complaint} = dossier;
  const mails = complaint.mails.map((mail, place) => {
    const note = sent.find(one => one.mail === place);
    return note && mail.sentAt === null ? {...mail, sentAt: note.sentAt} : mail;
  });
  return {...dossier, complaint: {...complaint, mails}};
}

/** J8: an answered complaint stays in the queue until it closes; nobody's until then, unless it promised something. */
function waitsForSomebody(item: QueueItem): boolean {
  const {status, held, untold, unread, awaited, pledge} = item;
  const isCalled = held > 0 || untold > 0 || unread || awaited > 0;
  return status !== 'answered' || isCalled || pledge !== null;
}

/** C9: what may not be shown is not guessed either. */
function straysFor({head}: Snapshot, shown: readonly QueueItem[]): Stray[] {
  const entries = new Set(shown.map(one => one.entry));
  return (head.strays?.open ?? []).map(stray => ({
    ...stray,
    guesses: stray.guesses.filter(guess => entries.has(guess.entry)),
  }));
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
