import {fold} from '../../domain/complaint/apply';
import {DESK} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {noticeInstead} from '../../domain/complaint/notice';
import type {Change} from '../../domain/ledger/transaction';
import {bounceOf} from '../../domain/mail/bounce';
import type {InboundMail} from '../../domain/mail/inbound';
import type {LetterPlace} from '../../domain/ledger/letter-runs';
import type {Desk} from '../ports';

/** A letter of the desk that came back. */
export interface Bounce {
  entry: number;
  mail: number;
}

/** K5: which letter a bounce speaks of. Gmail keeps it in the letter's thread, where only the desk's own mail bears our mark. */
export function bounceIn(mail: InboundMail, {mailbox}: Desk): Bounce | null {
  const bounce = bounceOf(mail.headers);
  if (!bounce) return null;
  const letters = mailbox.lettersIn(mail.threadId);
  const answered = letters.filter(one => bounce.messageIds.includes(one.messageId));
  const [entry, place]: Partial<LetterPlace> =
    (answered[0] ?? letters[letters.length - 1])?.place ?? [];
  return entry !== undefined && place !== undefined && entry > 0 ? {entry, mail: place} : null;
}

/** K5: an officer is alerted, and a citizen is told by hand from now on (design 13). Said once for each letter. */
export function recordBounce(
  dossier: Dossier,
  change: Change,
  {mail, bounce}: {mail: InboundMail; bounce: Bounce},
  {desk}: {desk: Desk},
): void {
  const complaint = fold(change.events, dossier.complaint)!;
  const letter = complaint.mails[bounce.mail];
  if (!letter || letter.bouncedAt) return;
  const stamp = {at: desk.now(), by: DESK};
  change.events.push({...stamp, type: 'mailBounced', mail: bounce.mail, messageId: mail.id});
  const kind = noticeInstead(complaint, letter);
  if (kind) change.events.push({...stamp, type: 'noticeDue', kind});
}
