import {fold} from '../../domain/complaint/apply';
import {COMPLAINANT, DESK, hasEnded} from '../../domain/complaint/complaint';
import {type Dossier, FROM_CITIZEN} from '../../domain/complaint/dossier';
import type {HoldReason} from '../../domain/complaint/event';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {addressOf} from '../../domain/mail/address';
import {originOf} from '../../domain/mail/automatic';
import {header, type InboundMail, wholeText} from '../../domain/mail/inbound';
import {keptText} from '../../domain/mail/kept-text';
import {isDoubtful, type OwnWords, ownWords} from '../../domain/mail/reply/own-words';
import {namesOther} from '../../domain/mail/other-number';
import {ownSubject} from '../../domain/mail/own-subject';
import {authenticatedSender} from '../../domain/mail/sender';
import {FILES} from '../../ui/text/attachments';
import {actContext} from '../desk/act-context';
import {hearCitizen} from '../acts/citizen-words';
import type {Desk} from '../ports';

/**
 * K6, J8: a citizen's reply to a letter of the desk. It counts as the citizen's only if the address of the complaint
 * wrote it and Google vouches for that; every other one waits in *Balasan perlu ditinjau* (K4).
 */
export function recordCitizen(
  dossier: Dossier,
  change: Change,
  mail: InboundMail,
  {desk, snapshot, isShared = false}: {desk: Desk; snapshot: Snapshot; isShared?: boolean},
): void {
  const words = ownWords(mail);
  const texts = change.texts ?? dossier.texts;
  const {length: files} = mail.files;
  const wordless = files > 0 ? FILES.only(files) : wholeText(mail);
  const kept = keptText(words.text || ownSubject(mail) || wordless, texts);
  const complaint = fold(change.events, dossier.complaint)!;
  const context = actContext(desk, snapshot, dossier, COMPLAINANT);
  const reason =
    holdReason(dossier, mail, words, snapshot.settings.office.email) ??
    (isShared ? 'shared' : null);
  if (reason) {
    const {id: messageId, at} = mail;
    const from = addressOf(header(mail, 'from')) ?? header(mail, 'from');
    const textHash = context.seal(kept.text);
    change.events.push({type: 'replyHeld', at: context.now, by: DESK, messageId, reason, textHash});
    const held = {
      referral: FROM_CITIZEN,
      messageId,
      from,
      ...(files > 0 ? {files} : {}),
      ...kept,
      at,
      reason,
    };
    change.texts = {...texts, held: [...texts.held, held]};
    return;
  }
  const heard = {...kept, how: 'email' as const, messageId: mail.id};
  const effect = hearCitizen({...dossier, complaint, texts}, heard, context);
  change.events.push(...effect.events);
  change.texts = effect.texts;
  if (files > 0) change.toFile = [...(change.toFile ?? []), mail.id];
  change.letters = [...(change.letters ?? []), ...(effect.letters ?? [])];
}

function holdReason(
  {complainant, complaint}: Dossier,
  mail: InboundMail,
  words: OwnWords,
  office: string,
): HoldReason | null {
  if (originOf(mail.headers, [office]).kind !== 'human') return 'automatic';
  const sender = authenticatedSender(mail);
  if (complainant.email === '' || sender.address !== complainant.email) return 'sender';
  if (!sender.trusted) return 'authentication';
  if (namesOther(header(mail, 'subject'), complaint.register)) return 'otherNumber';
  // K6: a photo may be all that was asked for; after the end it may be a flower.
  if (words.text === '') return mail.files.length > 0 && !hasEnded(complaint) ? null : 'empty';
  return isDoubtful(words) ? 'doubtful' : null;
}
