import type {Dossier} from '../../domain/complaint/dossier';
import {hasEnded} from '../../domain/complaint/complaint';
import {mayReceive} from '../../domain/complaint/barrier';
import {guardOf} from '../../domain/complaint/guard';
import {isOpen} from '../../domain/complaint/referral';
import type {Change} from '../../domain/ledger/transaction';
import {originOf} from '../../domain/mail/automatic';
import type {InboundMail} from '../../domain/mail/inbound';
import {labelsOf} from '../../domain/mail/labels';
import {ownWords} from '../../domain/mail/reply/own-words';
import {authenticatedSender} from '../../domain/mail/sender';
import {readMorningToken} from '../../domain/mail/token';
import {remindWish} from '../../domain/morning/wish';
import type {Desk} from '../ports';
import {signer} from '../signer';

/**
 * K10: "ingatkan 3,5" as a reply to a morning mail. Only from the address it was sent to, vouched for by Google. What is
 * asked after is journalled here; the letter goes with the next reminders, in service hours.
 */
export function recordMorning(desk: Desk, mail: InboundMail): void {
  const letter = labelsOf(mail)
    .map(label => readMorningToken(label, signer(desk)))
    .find(one => one !== null);
  if (letter === undefined || letter === null) return;
  const wish = remindWish(ownWords(mail).text);
  if (wish === null) return;
  const {office, settings} = desk.ledger.read({office: true});
  const sent = office.get(letter)?.letter;
  const {address, trusted} = authenticatedSender(mail);
  if (!sent?.lines || !trusted || address !== sent.to.toLowerCase()) return;
  if (originOf(mail.headers, [settings.office.email]).kind !== 'human') return;
  const isWanted = (no: number) => wish === 'all' || wish.includes(no);
  for (const [entry, place] of sent.lines.filter((_line, index) => isWanted(index + 1))) {
    // A mail that is read twice asks once.
    const command = `ingatkan ${mail.id} ${entry}`;
    desk.ledger.transact({entries: [entry], command}, ({dossiers, settings: now}) => {
      const dossier = dossiers.get(entry);
      const mayAsk = dossier && mayReceive(guardOf(dossier, now), now, {email: address});
      const changes = mayAsk ? inquiry(dossier, place, {at: desk.now(), by: address}) : [];
      return {changes, result: {asked: entry}};
    });
  }
}

/** After the part that was named; where it has come in since, after what the desk makes of it. */
function inquiry(
  {entry, complaint}: Dossier,
  place: number | null,
  {at, by}: {at: number; by: string},
): Change[] {
  if (hasEnded(complaint)) return [];
  const part = place === null ? undefined : complaint.referrals[place];
  const referral = part && isOpen(part) ? place : null;
  return [{entry, events: [{type: 'inquired', at, by, referral}]}];
}
