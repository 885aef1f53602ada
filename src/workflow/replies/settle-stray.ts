import {type Dossier, mailIdsOf} from '../../domain/complaint/dossier';
import {isOpen} from '../../domain/complaint/referral';
import {assertMay} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {EMPTY_ENTRY, type EntryDraft} from '../../domain/intake/entry';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {volumeOf} from '../../domain/ledger/volume';
import {addressOf} from '../../domain/mail/address';
import {decodeWords} from '../../domain/mail/encoded-words';
import {header, type InboundMail, wholeText} from '../../domain/mail/inbound';
import {keptText} from '../../domain/mail/kept-text';
import {ownWords} from '../../domain/mail/reply/own-words';
import {authenticatedSender} from '../../domain/mail/sender';
import {isOpenStray} from '../../domain/mail/stray';
import {Refusal, required} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {FILES} from '../../ui/text/attachments';
import {STRAY} from '../../ui/text/desk/strays';
import {enterComplaint} from '../intake/enter-complaint';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {recordCitizen} from './record-citizen';
import {recordReply} from './record-reply';
import {shownTo} from '../desk/shown-to';
import {viewOf} from '../desk/view-complaint';
import {currentVolume} from '../register/volumes';
import {signer} from '../signer';

export interface StrayCommand {
  id: string;
  /** Gmail's id of the mail. */
  message: string;
  how: 'file' | 'new' | 'drop';
  /** The complaint, for `file`. */
  entry?: number;
}

/**
 * K4: an officer says where a mail belongs: to a complaint, whose own rules then judge it as if it had come to its
 * address; to a new complaint; or nowhere. It stays in Gmail in any case.
 *
 * @returns the complaint it went to; null for nowhere.
 */
export function settleStray(
  desk: Desk,
  identify: Identify,
  {id, message, how, entry}: StrayCommand,
): ComplaintView | null {
  if (how === 'drop') return drop(desk, identify, {id, message});
  const mail = required(desk.mailbox.fetch(message), 'unknown-reply');
  if (how === 'new')
    return enterComplaint(desk, identify, {
      id,
      draft: draftOf(mail),
      stray: message,
      hasFiles: mail.files.length > 0,
    });
  return file(desk, identify, {id, mail, entry: required(entry, 'bad-request', {field: 'aduan'})});
}

function drop(desk: Desk, identify: Identify, {id, message}: {id: string; message: string}): null {
  desk.ledger.transact({command: id}, snapshot => {
    assertOpen(snapshot, identify, message);
    return {changes: [], settledStray: message, result: {dropped: message}};
  });
  return null;
}

function file(
  desk: Desk,
  identify: Identify,
  {id, mail, entry}: {id: string; mail: InboundMail; entry: number},
): ComplaintView {
  const reads = {entries: [entry], command: id};
  const waiting = waitingElsewhere(desk, entry);
  desk.ledger.transact(reads, snapshot => {
    const officer = assertOpen(waiting ?? snapshot, identify, mail.id);
    const dossier = shownTo(officer, snapshot, entry);
    const done = {...(waiting ? {} : {settledStray: mail.id}), result: {filed: entry}};
    // Of the two commands an earlier execution may have done the first.
    if (mailIdsOf(dossier.texts).includes(mail.id)) return {changes: [], ...done};
    const change: Change = {entry, events: [], texts: dossier.texts};
    const {settings} = snapshot;
    const isCitizen = addressOf(header(mail, 'from')) === dossier.complainant.email;
    if (isCitizen) recordCitizen(dossier, change, mail, {desk, snapshot});
    else recordReply(dossier, change, {mail, referral: placeFor(dossier, mail)}, {desk, settings});
    return {changes: [change], ...done};
  });
  if (waiting)
    currentVolume(desk).transact({}, () => ({
      changes: [],
      settledStray: mail.id,
      result: undefined,
    }));
  const snapshot = desk.ledger.read({entries: [entry]});
  const officer = identify(snapshot);
  const dossier = shownTo(officer, snapshot, entry);
  return viewOf(dossier, snapshot.settings, {
    role: officer.role,
    now: desk.now(),
    sign: signer(desk),
  });
}

/**
 * R8: mails without a place wait in the volume that takes new complaints, and a transaction stays in one volume.
 *
 * @returns that volume's state where the complaint stands in an earlier one, else null.
 */
function waitingElsewhere(desk: Desk, entry: number): Snapshot | null {
  const volumes = desk.ledger.volumes();
  const isHere = volumeOf(entry, volumes) === volumes[volumes.length - 1];
  return isHere ? null : currentVolume(desk).read({});
}

/** The part it most likely is: the sender's own, else the first that is missing. */
function placeFor({complaint}: Dossier, mail: InboundMail): number {
  const from = addressOf(header(mail, 'from'));
  const {referrals} = complaint;
  const own = referrals.findIndex(one => isOpen(one) && one.ppid.toLowerCase() === from);
  return own >= 0 ? own : Math.max(0, referrals.findIndex(isOpen));
}

function assertOpen(snapshot: Snapshot, identify: Identify, message: string): Officer {
  const officer = identify(snapshot);
  assertMay(officer, 'acceptReply');
  if (!isOpenStray(snapshot.head.strays, message)) throw new Refusal('unknown-reply');
  return officer;
}

/** I3: a complaint that came by mail, in the writer's words. Only an address that Google vouches for gets the receipt. */
function draftOf(mail: InboundMail): EntryDraft {
  const sender = authenticatedSender(mail);
  const name = decodeWords(header(mail, 'from'))
    .replace(/<[^>]*>/g, '')
    .replace(/"/g, '')
    .trim();
  const {text} = keptText(ownWords(mail).text || wholeText(mail));
  const title = decodeWords(header(mail, 'subject')).slice(0, 200);
  // Some write the subject and send a photo.
  const wordless = mail.files.length > 0 ? FILES.only(mail.files.length) : '';
  return {
    ...EMPTY_ENTRY,
    channel: 'email',
    title,
    body: text || title || wordless,
    name: name.includes('@') ? '' : name.slice(0, 200),
    email: sender.trusted && sender.address ? sender.address : '',
    account: sender.trusted ? '' : STRAY.unproven(header(mail, 'from').slice(0, 200)),
    receivedAt: mail.at,
    lateReason: STRAY.lateReason,
  };
}
