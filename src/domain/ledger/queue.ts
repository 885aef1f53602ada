import type {Channel} from '../channel';
import type {Guard} from '../complaint/barrier';
import {awaitsSignature} from '../complaint/answer-letter';
import {
  type Actor,
  type Complaint,
  type ComplaintStatus,
  awaitsParts,
  hasEnded,
  joinableWith,
  lastReopenedAt,
} from '../complaint/complaint';
import {type Dossier, subjectOf, type Texts} from '../complaint/dossier';
import type {Kind, Urgency} from '../complaint/classification';
import {hasNewsOfBody} from '../complaint/forwarding';
import {nextPledge} from '../complaint/pledge';
import {firstDue, isOpen, needsOfficer, openReferrals} from '../complaint/referral';
import {openQuestion, type Pause, pausesOf} from '../lifecycle/pauses';
import type {CalendarDate, Instant} from '../instant';
import {owesOutside} from '../complaint/route';
import {isSettled, untoldNotices} from '../complaint/settled';
import type {RegisterNumber} from '../register-number';

/** A line of the desk's inbox: enough to choose what to open next, kept in one small tab. */
export interface QueueItem {
  entry: number;
  version: number;
  register: RegisterNumber;
  status: ComplaintStatus;
  subject: string;
  channel: Channel;
  receivedAt: Instant;
  reopenedAt?: Instant;
  /** When the first missing part is due, once referred. */
  dueAt: Instant | null;
  /** Whose parts are missing, else who answered last. */
  unit: string | null;
  urgency: Urgency | null;
  /** The parts that are missing, each with how far its unit was reminded of this due date (K7). */
  open: OpenPart[];
  answeredAt: Instant | null;
  /** K10: the head asks the desk after it. */
  inquired: boolean;
  /** K7: the desk was written to about it. */
  deskReminded?: true;
  /** K6: until when the citizen is awaited; null where nobody was asked. */
  askedUntil: Instant | null;
  /** J8: answered, and closed then if nobody speaks; null while something else is left to do first. */
  silentUntil: Instant | null;
  /** With the procedure what the complaint's two dates come from. */
  kind: Kind | null;
  procedure: string;
  /** C2: an information request has more time. */
  isExtended: boolean;
  /** When the SOP's clock stood still. */
  pauses: Pause[];
  /** To whom it was handed over. */
  holder: Actor | null;
  /** Steps after the answer that a person still has to tick off. */
  awaited: number;
  /** Messages a citizen without e-mail still has to be told. */
  untold: number;
  /** Replies in *Balasan perlu ditinjau*, what PPIDs ask for or cannot be reached with, news of another body (C7). */
  held: number;
  /** It may be answered as received (SOP B). */
  direct: boolean;
  /** SOP B3 is still to be done. */
  owesOutside: boolean;
  /** The complainant has added a file or edited the Form's response since an officer last acted. */
  unread: boolean;
  /** J4: its letter waits to be signed and sent. */
  unsigned?: true;
  /** J2: the day that must be kept next. */
  pledge: CalendarDate | null;
  /** C5: earlier ones it may be one with; whether it waits for the answer of another; how many wait for its own. */
  alike: number;
  parent: RegisterNumber | null;
  children: number;
  /** C9: who may not see this line. */
  guard: Guard;
}

/** What the desk sees before anybody has read it (C4, C9). */
export interface FirstLook {
  guard: Guard;
  isEmergency: boolean;
}

/** A missing part: a referral by its place, whose turn it is. */
export interface OpenPart {
  place: number;
  unit: string;
  ppid: string;
  at: Instant;
  dueAt: Instant;
  stage: number;
  inquired: boolean;
  /** An officer has to decide about more time first. */
  asksTime: boolean;
}

type Named = Pick<Dossier, 'entry' | 'complaint'> & {texts: Pick<Texts, 'title' | 'body'>};

/** The line of a dossier, or of as much of one as a page has. */
export function queueItem(
  {entry, complaint, texts}: Named,
  {guard, isEmergency}: FirstLook,
): QueueItem {
  const {referrals} = complaint;
  const reopenedAt = lastReopenedAt(complaint);
  const open = openReferrals(referrals);
  const named = open.length > 0 ? open : referrals.slice(-1);
  return {
    entry,
    version: complaint.version,
    register: complaint.register,
    status: complaint.status,
    subject: subjectOf(texts),
    channel: complaint.channel,
    receivedAt: complaint.receivedAt,
    ...(reopenedAt === undefined ? {} : {reopenedAt}),
    dueAt: firstDue(open) ?? named[0]?.dueAt ?? null,
    unit: named.length > 0 ? named.map(({unit}) => unit).join(', ') : null,
    open: hasEnded(complaint) ? [] : openParts(complaint),
    answeredAt: complaint.answeredAt,
    inquired: complaint.inquired !== null,
    ...(complaint.deskReminded === undefined ? {} : {deskReminded: true as const}),
    askedUntil: openQuestion(complaint)?.until ?? null,
    silentUntil: isSettled(complaint) ? complaint.silentUntil : null,
    urgency: complaint.classification?.urgency ?? (isEmergency ? 'emergency' : null),
    kind: complaint.classification?.kind ?? null,
    procedure: complaint.procedure,
    pauses: pausesOf(complaint),
    holder: complaint.holder,
    awaited: complaint.awaited.length,
    untold: untoldNotices(complaint).length,
    held:
      complaint.heldReplies.length +
      (awaitsParts(complaint) ? referrals.filter(needsOfficer).length : 0) +
      (hasNewsOfBody(complaint) ? 1 : 0),
    isExtended: Boolean(complaint.request?.extendedAt),
    direct: complaint.route.direct === true,
    owesOutside: owesOutside(complaint),
    unread: complaint.unread,
    ...(awaitsSignature(complaint) ? {unsigned: true as const} : {}),
    pledge: nextPledge(complaint),
    alike: joinableWith(complaint).length,
    parent: complaint.parent?.register ?? null,
    children: complaint.children.length,
    guard,
  };
}

function openParts({referrals}: Pick<Complaint, 'referrals'>): OpenPart[] {
  return referrals.flatMap((one, place): OpenPart[] => {
    if (!isOpen(one)) return [];
    const {unit, ppid, at, dueAt, reminded, inquired, asksTime} = one;
    const stage = reminded?.dueAt === dueAt ? reminded.stage : 0;
    return [
      {
        place,
        unit,
        ppid,
        at,
        dueAt,
        stage,
        inquired: inquired !== undefined,
        asksTime: asksTime !== undefined,
      },
    ];
  });
}
