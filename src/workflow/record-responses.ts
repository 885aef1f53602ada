import {DESK} from '../domain/complaint/complaint';
import type {Dossier, Material} from '../domain/complaint/dossier';
import type {HoldReason} from '../domain/complaint/event';
import type {Change, Decision, Snapshot} from '../domain/ledger/transaction';
import {seal} from '../domain/ledger/digest';
import {addressOf, labelOf} from '../domain/mail/address';
import {originOf} from '../domain/mail/automatic';
import {header, InboundMail} from '../domain/mail/inbound';
import {isDoubtful, OwnWords, ownWords} from '../domain/mail/reply/own-words';
import {authenticatedSender} from '../domain/mail/sender';
import {readReplyToken, ReplyToken} from '../domain/mail/token';
import type {Desk} from './ports';
import {labelSigner} from './reply-address';

/** How far the mailbox has been read, and how many ticks since gave their turn to replies. */
interface MailRead {
  historyId: string;
  skippedTurns: number;
}

/** A tick that files replies leaves its turn to a later one, but never more often than this in a row. */
const MOST_SKIPPED = 3;

/**
 * SOP A4: the PPID's replies that came in since the last look become material (K2). A reply counts only if its
 * token, its sender and Google's authentication agree; every other one waits in *Balasan perlu ditinjau* (K4).
 *
 * @returns whether the tick still owes its other turn.
 */
export function recordResponses(desk: Desk): {turnIsDue: boolean} {
  const before = readMailRead(desk.memory.all().mail);
  const arrived = (before && desk.mailbox.arrivedSince(before.historyId)) || everythingLately(desk);
  if (before && arrived.ids.length === 0) return {turnIsDue: true};
  const replies = arrived.ids
    .map(id => desk.mailbox.fetch(id))
    .flatMap(mail => withToken(mail, desk));
  const turnIsDue = replies.length === 0 || before === null || before.skippedTurns >= MOST_SKIPPED;
  if (replies.length > 0) {
    const entries = [...new Set(replies.map(reply => reply.token.entry))];
    desk.ledger.transact({entries}, snapshot => record(replies, snapshot, desk), {
      isLast: !turnIsDue,
    });
  }
  const skippedTurns = turnIsDue ? 0 : before.skippedTurns + 1;
  desk.memory.set('mail', writeMailRead({historyId: arrived.historyId, skippedTurns}));
  return {turnIsDue};
}

/** *Pasang* reads from now on; what lies in the mailbox already is no reply. */
export function startReadingMail({memory, mailbox}: Desk): void {
  memory.set('mail', writeMailRead({historyId: mailbox.historyId(), skippedTurns: 0}));
}

/** @param text what the memory holds. */
export function readMailRead(text: string | undefined): MailRead | null {
  return text === undefined ? null : (JSON.parse(text) as MailRead);
}

function writeMailRead(read: MailRead): string {
  return JSON.stringify(read);
}

/** Gmail keeps its history a week or less; what was read before is known by its id. */
function everythingLately({mailbox}: Desk): {ids: string[]; historyId: string} {
  const historyId = mailbox.historyId();
  return {ids: mailbox.arrivedLately(), historyId};
}

interface Reply {
  mail: InboundMail;
  token: ReplyToken;
}

function withToken(mail: InboundMail, desk: Desk): Reply[] {
  const hmac = labelSigner(desk);
  const addresses = ['to', 'cc', 'delivered-to'].flatMap(name =>
    (mail.headers[name] ?? []).join(',').split(','),
  );
  for (const address of addresses) {
    const token = readReplyToken(labelOf(addressOf(address) ?? '') ?? '', hmac);
    if (token) return [{mail, token}];
  }
  return [];
}

function record(replies: readonly Reply[], snapshot: Snapshot, desk: Desk): Decision<void> {
  const changes: Change[] = [];
  for (const [entry, dossier] of snapshot.dossiers) {
    const change: Change = {entry, events: [], texts: dossier.texts};
    for (const reply of replies.filter(one => one.token.entry === entry)) {
      if (!isKnown(dossier, change, reply.mail.id))
        recordOne(dossier, change, reply, {desk, office: snapshot.settings.office.email});
    }
    if (change.events.length > 0) changes.push(change);
  }
  return {changes, result: undefined};
}

function isKnown({texts}: Dossier, change: Change, messageId: string): boolean {
  const seen = [
    ...texts.materials,
    ...texts.held,
    ...(change.texts?.materials ?? []),
    ...(change.texts?.held ?? []),
  ];
  return seen.some(one => one.messageId === messageId);
}

function recordOne(
  dossier: Dossier,
  change: Change,
  {mail, token}: Reply,
  {desk, office}: {desk: Desk; office: string},
): void {
  const at = desk.now();
  const words = ownWords(mail);
  const material: Material = {
    referral: token.referral,
    messageId: mail.id,
    from: addressOf(header(mail, 'from')) ?? header(mail, 'from'),
    text: words.text || mail.text.trim(),
    at: mail.at,
  };
  const hash = seal(material.text, dossier.complainant.salt, desk.crypto.digest);
  const reason = holdReason(dossier, {mail, token}, words, office);
  const texts = change.texts!;
  if (reason) {
    change.events.push({
      type: 'replyHeld',
      at,
      by: DESK,
      messageId: mail.id,
      reason,
      textHash: hash,
    });
    change.texts = {...texts, held: [...texts.held, {...material, reason}]};
  } else {
    const {referral} = token;
    change.events.push({
      type: 'responseRecorded',
      at,
      by: DESK,
      referral,
      messageId: mail.id,
      materialHash: hash,
    });
    change.texts = {...texts, materials: [...texts.materials, material]};
  }
}

function holdReason(
  {complaint}: Dossier,
  {mail, token}: Reply,
  words: OwnWords,
  office: string,
): HoldReason | null {
  const referral = complaint.referrals[token.referral];
  if (!referral || !['referred', 'responded'].includes(complaint.status)) return 'noReferral';
  if (originOf(mail.headers, [office]).kind !== 'human') return 'automatic';
  const sender = authenticatedSender(mail);
  if (sender.address !== referral.ppid.toLowerCase()) return 'sender';
  if (!sender.trusted) return 'authentication';
  if (words.text === '') return 'empty';
  return isDoubtful(words) ? 'doubtful' : null;
}
