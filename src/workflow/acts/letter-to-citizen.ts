import type {MailKind} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Letter} from '../../domain/ledger/transaction';
import type {Wording} from '../../ui/text/wording';
import type {ActContext} from './context';

/** A letter in the thread of the receipt, whose reply finds its complaint by the signed label (K6, J8). */
export function letterToCitizen(
  kind: MailKind,
  {entry, complaint, complainant}: Dossier,
  wording: Wording,
  {citizenAddress}: Pick<ActContext, 'citizenAddress'>,
): Letter {
  const receipt = complaint.mails.find(mail => mail.kind === 'receipt');
  return {
    kind,
    to: complainant.email,
    replyTo: citizenAddress(entry),
    threadId: receipt?.threadId ?? null,
    ...wording,
  };
}
