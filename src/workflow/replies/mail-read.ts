import type {InboundMail} from '../../domain/mail/inbound';
import type {Desk} from '../ports';

/** How far the mailbox has been read, and how many ticks since gave their turn to replies. */
export interface MailRead {
  historyId: string;
  skippedTurns: number;
}

export interface Arrivals {
  /** Null before the first look. */
  before: MailRead | null;
  mails: InboundMail[];
  historyId: string;
}

/** What came in since the last look; where Gmail keeps that history no longer, everything of the last fortnight. */
function arrivals(desk: Desk): Arrivals {
  const before = readMailRead(desk.memory.all().mail);
  const {ids, historyId} = (before && desk.mailbox.arrivedSince(before.historyId)) ?? lately(desk);
  const mails = ids.flatMap(id => desk.mailbox.fetch(id) ?? []);
  return {before, mails, historyId};
}

/** @returns whether the tick still owes its other turn. */
export function readMail(desk: Desk): {turnIsDue: boolean} {
  const arrived = arrivals(desk);
  const {before, mails, historyId} = arrived;
  if (before && mails.length === 0 && historyId === before.historyId) return {turnIsDue: true};
  return desk.wings.mail.recordResponses(desk, arrived);
}

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

/** Gmail keeps its history a week or less; what was read before is known by its id. */
function lately({mailbox}: Desk): {ids: string[]; historyId: string} {
  const historyId = mailbox.historyId();
  return {ids: mailbox.arrivedLately(), historyId};
}
