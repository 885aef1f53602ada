import {decodeWords} from './encoded-words';
import {header, type InboundMail} from './inbound';

/** "Re:" in the mail programs that offices use, and their Indonesian ones. */
const REPLY = /^\s*(?:re|bls|balas|fw|fwd|tr|trs)\s*(?:\[\d+\])?\s*:/i;

/** What the writer put into the subject; '' where it is that of the letter that is answered. */
export function ownSubject(mail: InboundMail): string {
  const subject = decodeWords(header(mail, 'subject')).replace(/\s+/g, ' ').trim();
  return REPLY.test(subject) || subject.includes('[') ? '' : subject;
}
