import {waitsForParent} from '../../../domain/complaint/complaint';
import type {ActType} from '../../../domain/desk/act';
import {mayDo} from '../../../domain/desk/permissions';
import type {ComplaintView, InboxItem} from '../../../domain/desk/protocol';
import {type CalendarDate, dateOf, type Instant, type Zone} from '../../../domain/instant';
import {queueItem, type QueueItem} from '../../../domain/ledger/queue';
import type {Role} from '../../../domain/settings';

/** Whose turn it is, and until when. */
export type Turn =
  | {of: 'you'}
  | {of: 'desk'}
  | {of: 'unit'; unit: string; dueAt: Instant | null; late: boolean}
  /** K6: the citizen was asked. */
  | {of: 'citizen'; until: Instant; late: boolean}
  /** J2: a promise of the answer is still to be kept. */
  | {of: 'pledge'; date: CalendarDate; late: boolean}
  | {of: 'parent'; register: string}
  | {of: 'nobody'};

/** The groups of the inbox, in the order they are shown. */
const GROUPS = ['yours', 'untold', 'waiting', 'others'] as const;
export type Group = (typeof GROUPS)[number];

type Line = Pick<
  QueueItem,
  | 'status'
  | 'held'
  | 'untold'
  | 'unit'
  | 'dueAt'
  | 'askedUntil'
  | 'pledge'
  | 'parent'
  | 'direct'
  | 'owesOutside'
  | 'awaited'
  | 'unsigned'
>;

/** The act that brings a complaint one step of the SOP further; null while a PPID has it or it has ended. */
function nextAct(line: Line): ActType | null {
  const {status, held, askedUntil, direct, owesOutside, awaited} = line;
  if (held > 0) return 'acceptReply';
  if (owesOutside && (direct || status !== 'received')) return 'enterOutside';
  if (awaited > 0) return 'tickStep';
  if (askedUntil !== null || waitsForParent(line)) return null;
  switch (status) {
    case 'received':
      return direct ? 'draft' : 'classify';
    case 'classified':
      return direct ? 'draft' : 'refer';
    case 'responded':
    case 'reopened':
      return 'draft';
    case 'drafted':
      // J4: what is approved is signed and sent by those who write.
      return line.unsigned ? 'draft' : 'approve';
    case 'referred':
    case 'answered':
    case 'closed':
    case 'forwarded':
    case 'withdrawn':
    case 'dismissed':
    case 'voided':
      return null;
  }
}

export function turnOf(line: Line, role: Role, now: Instant, zone: Zone): Turn {
  const {askedUntil} = line;
  // A question that the citizen has not heard keeps everybody waiting, the unit too.
  const isTold = line.untold === 0 || (line.status === 'referred' && askedUntil === null);
  const act = nextAct(line) ?? (isTold ? null : 'tell');
  if (askedUntil !== null && act !== 'acceptReply' && line.untold === 0)
    return {of: 'citizen', until: askedUntil, late: now > askedUntil};
  if (act) return {of: mayDo(role, act) ? 'you' : 'desk'};
  if (waitsForParent(line)) return {of: 'parent', register: line.parent!};
  if (isPledged(line))
    return {of: 'pledge', date: line.pledge!, late: line.pledge! < dateOf(now, zone)};
  if (line.status !== 'referred') return {of: 'nobody'};
  const {unit, dueAt} = line;
  return {of: 'unit', unit: unit ?? '', dueAt, late: dueAt !== null && now > dueAt};
}

/** J2, C7: answered or forwarded, and something that was promised is still to come. */
function isPledged({status, pledge}: Line): boolean {
  return ['answered', 'closed', 'forwarded'].includes(status) && pledge !== null;
}

/** A complaint stands in one group: where the officer can do something first. */
export function groupOf(line: Line, role: Role, today: CalendarDate): Group {
  const act = nextAct(line);
  if (act && mayDo(role, act)) return 'yours';
  if (line.untold > 0 && mayDo(role, 'tell')) return 'untold';
  if (isPledged(line) && mayDo(role, 'keepPledge'))
    return line.pledge! <= today ? 'yours' : 'waiting';
  const waits = line.status === 'referred' || line.askedUntil !== null || waitsForParent(line);
  return waits && !act ? 'waiting' : 'others';
}

export function grouped(
  items: readonly InboxItem[],
  role: Role,
  today: CalendarDate,
): Array<{group: Group; items: InboxItem[]}> {
  return GROUPS.map(group => ({
    group,
    items: items.filter(item => groupOf(item, role, today) === group),
  })).filter(one => one.items.length > 0);
}

/** The inbox line of an opened complaint. */
export function lineOf(view: ComplaintView): InboxItem {
  const {entry, complaint, title, body, guard, look, dates} = view;
  return {
    ...queueItem(
      {entry, complaint, texts: {title, body}},
      {guard, isEmergency: look.urgency === 'emergency'},
    ),
    targetAt: dates.target.at,
    legalAt: dates.legal?.at ?? null,
  };
}
