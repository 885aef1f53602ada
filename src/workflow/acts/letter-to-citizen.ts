import type {MailKind} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Letter} from '../../domain/ledger/transaction';
import type {Wording} from '../../ui/text/wording';
import type {ActContext, Effect} from './context';

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

/** Tells the citizen: by mail, or with a line in *Belum diberi tahu* (design 13). */
export function toCitizen(
  dossier: Dossier,
  kind: 'answer' | 'interim' | 'pledge',
  wording: Wording,
  context: ActContext,
): Pick<Effect, 'events' | 'letters'> {
  const {now, by} = context;
  const {reachableByMail, route} = dossier.complaint;
  const byHand = {type: 'noticeDue' as const, at: now, by, kind};
  if (!reachableByMail) return {events: [byHand]};
  // SOP B5: the answer belongs into the complainant's platform as well.
  const events = kind === 'answer' && route.publish ? [byHand] : [];
  return {events, letters: [letterToCitizen(kind, dossier, wording, context)]};
}
