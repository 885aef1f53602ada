import type {InboundMail} from '../../domain/mail/inbound';
import type {Desk} from '../ports';

/** How far the mailbox has been read, and how many ticks since gave their turn to replies. */
export interface MailRead {
  historyId: string;
  skippedTurns: number;
  /** Gmail's ids of what was found without the history and has not been fetched yet, the oldest first. */
  rest?: string[];
}

export interface Arrivals {
  /** Null before the first look. */
  before: MailRead | null;
  mails: InboundMail[];
  /** How far this look reaches. */
  after: Pick<MailRead, 'historyId' | 'rest'>;
}

/** Mails fetched in one tick: half a second each, and an execution ends at six minutes. */
const AT_ONCE = 60;
/** What is looked through where Gmail's history is gone. So many ids are 8 kB; a property takes 9. */
const WITHOUT_HISTORY = {days: 14, most: 400};

/** @returns whether the tick still owes its other turn. */
export function readMail(desk: Desk): {turnIsDue: boolean} {
  const before = readMailRead(desk.memory.all().mail);
  const {ids: all, historyId} = (before && sinceThen(desk, before)) ?? lately(desk);
  if (before && all.length === 0 && historyId === before.historyId) return {turnIsDue: true};
  const mails = all.slice(0, AT_ONCE).flatMap(id => desk.mailbox.fetch(id) ?? []);
  const rest = all.slice(AT_ONCE);
  const after = {historyId, ...(rest.length > 0 ? {rest} : {})};
  return desk.wings.mail.recordResponses(desk, {before, mails, after});
}

/** Remembers how far the mailbox has been read. One request. */
export function noteRead({memory}: Desk, read: MailRead): void {
  memory.set('mail', JSON.stringify(read));
}

/** *Pasang* reads from now on; what lies in the mailbox already is no reply. */
export function startReadingMail(desk: Desk): void {
  noteRead(desk, {historyId: desk.mailbox.historyId(), skippedTurns: 0});
}

/** @param text what the memory holds. */
export function readMailRead(text: string | undefined): MailRead | null {
  return text === undefined ? null : (JSON.parse(text) as MailRead);
}

function sinceThen({mailbox}: Desk, {historyId, rest = []}: MailRead) {
  const arrived = mailbox.arrivedSince(historyId);
  return arrived && {...arrived, ids: [...rest, ...arrived.ids]};
}

/** Gmail keeps its history a week or less; what was read before is known by its id. */
function lately({mailbox}: Desk): {ids: string[]; historyId: string} {
  const historyId = mailbox.historyId();
  const {days, most} = WITHOUT_HISTORY;
  return {ids: mailbox.arrivedLately(days, most), historyId};
}
