import type {Snapshot} from '../../domain/ledger/transaction';
import {addressOf} from '../../domain/mail/address';
import {originOf} from '../../domain/mail/automatic';
import {decodeWords} from '../../domain/mail/encoded-words';
import {guessComplaints} from '../../domain/mail/guess';
import {header, type InboundMail, wholeText} from '../../domain/mail/inbound';
import {ownWords} from '../../domain/mail/reply/own-words';
import {authenticatedSender} from '../../domain/mail/sender';
import type {Stray} from '../../domain/mail/stray';

const LONGEST_LINE = 160;
const BEGINNING = 400;

/** K4: whether an officer should see a mail that found no complaint: a person wrote it. */
export function isStray(mail: InboundMail): boolean {
  return originOf(mail.headers).kind === 'human';
}

/** What the list shows of it, with where it probably belongs. */
export function strayOf(mail: InboundMail, {queue, settings}: Snapshot): Stray {
  const subject = decodeWords(header(mail, 'subject')).replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
  const text = ownWords(mail).text || wholeText(mail);
  const from = addressOf(header(mail, 'from'));
  return {
    messageId: mail.id,
    from: (from ?? header(mail, 'from')).slice(0, LONGEST_LINE),
    trusted: authenticatedSender(mail).trusted,
    subject,
    beginning: text.slice(0, BEGINNING).replace(/\s+/g, ' ').trim(),
    at: mail.at,
    ...(mail.files.length > 0 ? {files: mail.files.length} : {}),
    guesses: guessComplaints({from, subject, text}, queue, settings.units),
  };
}
