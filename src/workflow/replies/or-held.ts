import {DESK} from '../../domain/complaint/complaint';
import type {Dossier, HeldReply} from '../../domain/complaint/dossier';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {header, type InboundMail, wholeText} from '../../domain/mail/inbound';
import {keptText} from '../../domain/mail/kept-text';
import type {Desk} from '../ports';

/**
 * Judges a mail; one that cannot be judged is put before an officer as it came (K4). It would otherwise be met again at each
 * tick, and nothing that came after it would ever be read.
 */
export function orHeld(
  dossier: Dossier,
  change: Change,
  {mail, referral}: {mail: InboundMail; referral: number},
  desk: Pick<Desk, 'now' | 'crypto' | 'report'>,
  judge: (change: Change) => void,
): void {
  const judged = {...change, events: [...change.events]};
  try {
    judge(judged);
    Object.assign(change, judged);
  } catch (error) {
    desk.report(`mail ${mail.id} could not be judged and waits for an officer`, error);
    const texts = change.texts ?? dossier.texts;
    const {id: messageId, at} = mail;
    const kept = keptText(wholeText(mail), texts);
    const from = header(mail, 'from').slice(0, 200);
    const held: HeldReply = {referral, messageId, from, at, ...kept, reason: 'doubtful'};
    const textHash = seal(kept.text, dossier.complainant.salt, desk.crypto.digest);
    const stamp = {at: desk.now(), by: DESK};
    change.events.push({...stamp, type: 'replyHeld', messageId, reason: 'doubtful', textHash});
    change.texts = {...texts, held: [...texts.held, held]};
  }
}
