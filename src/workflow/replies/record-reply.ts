import {mayReceive} from '../../domain/complaint/barrier';
import {fold} from '../../domain/complaint/apply';
import {DESK} from '../../domain/complaint/complaint';
import type {Dossier, HeldReply, Material, Remark} from '../../domain/complaint/dossier';
import type {HoldReason} from '../../domain/complaint/event';
import {guardOf} from '../../domain/complaint/guard';
import {isOpen, type Referral} from '../../domain/complaint/referral';
import {DAY, dateOf} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {onlyAcknowledges} from '../../domain/mail/acknowledgement';
import {addressOf} from '../../domain/mail/address';
import {originOf} from '../../domain/mail/automatic';
import {namesOther} from '../../domain/mail/other-number';
import {wishOf} from '../../domain/mail/first-words';
import {header, type InboundMail, wholeText} from '../../domain/mail/inbound';
import {ownSubject} from '../../domain/mail/own-subject';
import {speaksFor} from '../../domain/mail/known-address';
import {keptText} from '../../domain/mail/kept-text';
import {isDoubtful, type OwnWords, ownWords} from '../../domain/mail/reply/own-words';
import {authenticatedSender} from '../../domain/mail/sender';
import {type OfficeSettings, substituteOn} from '../../domain/settings';
import type {Effect} from '../acts/context';
import {laterDue, timeLetter} from '../acts/decide-time';
import type {Desk} from '../ports';
import {replyAddress} from '../letters/reply-address';
import type {Share} from './shares';

/** Mails of one address about one complaint that are kept in a day: nobody writes more by hand (K5). */
const MOST_A_DAY = 20;

interface Context {
  desk: Desk;
  settings: OfficeSettings;
}

/**
 * SOP A4: a mail to the address of a referral. It counts as the unit's part only if token, sender and Google's
 * authentication agree (K2, K4); what its first words ask for is done or put before an officer; a machine's mail is
 * never answered (K5).
 */
export function recordReply(
  dossier: Dossier,
  change: Change,
  {mail, referral, share}: {mail: InboundMail; referral: number; share?: Share},
  context: Context,
): void {
  const current = {
    ...dossier,
    complaint: fold(change.events, dossier.complaint)!,
    texts: change.texts ?? dossier.texts,
  };
  const effect = file(current, mail, {place: referral, share}, context);
  change.events.push(...effect.events);
  change.letters = [...(change.letters ?? []), ...(effect.letters ?? [])];
  change.texts = effect.texts ?? current.texts;
  if (effect.toFile) change.toFile = [...(change.toFile ?? []), ...effect.toFile];
}

const NOTHING: Effect = {events: []};

function file(
  dossier: Dossier,
  mail: InboundMail,
  {place, share}: {place: number; share?: Share},
  context: Context,
): Effect {
  const {office} = context.settings;
  const words = ownWords(mail);
  const material: Material = {
    referral: place,
    messageId: mail.id,
    from: addressOf(header(mail, 'from')) ?? header(mail, 'from').slice(0, 200),
    at: mail.at,
    ...(mail.files.length > 0 ? {files: mail.files.length} : {}),
    ...rfcIdOf(mail),
    ...(share?.part ? {isPart: true as const} : {}),
    ...keptText(share?.part ?? textOf(mail, words), dossier.texts),
  };
  const known = knownOf(dossier, material.from, context.desk.now() - DAY);
  if (known > MOST_A_DAY) return NOTHING;
  if (known === MOST_A_DAY) return hold(dossier, material, 'flood', context);
  const {kind} = originOf(mail.headers, [office.email]);
  const referral = dossier.complaint.referrals[place];
  if (kind === 'auto' && referral && mayAnswer(dossier, referral, material.from, context))
    return absent(dossier, material, context);
  if (kind !== 'human') return hold(dossier, material, 'automatic', context);
  const reason = holdReason(dossier, mail, {place, words, share}, context);
  return reason ? hold(dossier, material, reason, context) : heed(dossier, material, context);
}

/** Some write all they have to say into the subject. Beside files, the letter that is quoted below says nothing. */
function textOf(mail: InboundMail, {text}: OwnWords): string {
  if (text !== '') return text;
  return ownSubject(mail) || (mail.files.length > 0 ? '' : wholeText(mail));
}

function rfcIdOf(mail: InboundMail): Pick<Material, 'rfcId'> {
  const rfcId = /<[^<>\s]{1,300}>/.exec(header(mail, 'message-id'))?.[0];
  return rfcId ? {rfcId} : {};
}

/** How many mails of an address stand with the complaint since an instant. */
function knownOf({texts}: Dossier, from: string, since: number): number {
  const all = [...texts.materials, ...texts.held, ...(texts.remarks ?? [])];
  return all.filter(one => one.from === from && one.at > since).length;
}

/** K2: what a reply that counts says: an act by its first words, else the unit's part. */
function heed(dossier: Dossier, material: Material, context: Context): Effect {
  const {texts, complaint} = dossier;
  const {desk, settings} = context;
  const {referral, messageId} = material;
  const wish = wishOf(
    material.text,
    settings.units.map(({name}) => name),
  );
  const isWaiting = isOpen(complaint.referrals[referral]!);
  const stamp = {at: desk.now(), by: DESK, referral};
  const hash = sealed(dossier, material, desk);
  if (wish?.is === 'askCitizen') return hold(dossier, material, 'question', context);
  if (wish?.is === 'notOurs' && isWaiting)
    return {
      events: [{...stamp, type: 'referralReturned', messageId, unit: wish.unit, textHash: hash}],
      texts: withRemark(dossier, {...material, about: 'notOurs'}),
    };
  if (wish?.is === 'moreTime' && isWaiting) {
    const {days} = wish;
    const asked = {...stamp, type: 'timeAsked' as const, messageId, days, textHash: hash};
    const remarked = withRemark(dossier, {...material, about: 'moreTime'});
    return {...granted(dossier, asked, context), texts: remarked};
  }
  return {
    events: [{...stamp, type: 'responseRecorded', messageId, materialHash: hash}],
    texts: {...texts, materials: [...texts.materials, material]},
    ...(material.files ? {toFile: [messageId]} : {}),
  };
}

type Asked = Extract<Effect['events'][number], {type: 'timeAsked'}>;

/** Within what the office grants unasked a PPID need not wait for an officer, the first time. The tick sends the word. */
function granted(dossier: Dossier, asked: Asked, {desk, settings}: Context): Effect {
  const {referral, days, at, by} = asked;
  const before = (dossier.texts.remarks ?? []).some(
    one => one.about === 'moreTime' && one.referral === referral,
  );
  if (before || days > (settings.daysGrantedUnasked ?? 0)) return {events: [asked]};
  const dueAt = laterDue(dossier.complaint.referrals[referral]!.dueAt, days, settings);
  const decision = {isGranted: true, dueAt};
  const to = {
    settings,
    replyAddress: (entry: number, place: number) =>
      replyAddress(desk, settings.office.email, {entry, referral: place}),
  };
  return {
    events: [asked, {type: 'timeGranted', at, by, referral, days, dueAt}],
    letters: [{...timeLetter(dossier, referral, decision, to), later: true}],
  };
}

/** K5: the PPID is away. Said once: a machine that answers every mail adds nothing. */
function absent(dossier: Dossier, material: Material, context: Context): Effect {
  const {referral, messageId} = material;
  const one = dossier.complaint.referrals[referral]!;
  if (!isOpen(one) || one.trouble) return NOTHING;
  const textHash = sealed(dossier, material, context.desk);
  const at = context.desk.now();
  return {
    events: [{type: 'ppidAbsent', at, by: DESK, referral, messageId, textHash}],
    texts: withRemark(dossier, {...material, about: 'absent'}),
  };
}

function hold(dossier: Dossier, material: Material, reason: HoldReason, {desk}: Context): Effect {
  const {texts} = dossier;
  const {messageId} = material;
  const textHash = sealed(dossier, material, desk);
  const held: HeldReply = {...material, reason};
  return {
    events: [{type: 'replyHeld', at: desk.now(), by: DESK, messageId, reason, textHash}],
    texts: {...texts, held: [...texts.held, held]},
  };
}

function holdReason(
  dossier: Dossier,
  mail: InboundMail,
  {place, words, share}: {place: number; words: OwnWords; share?: Share},
  context: Context,
): HoldReason | null {
  const {complaint} = dossier;
  const referral = complaint.referrals[place];
  const {status} = complaint;
  const isAwaited = ['classified', 'referred', 'responded', 'forwarded'].includes(status);
  // K6: the unit that waited for the citizen's answer when the complaint was closed.
  const waitsAgain = status === 'reopened' && referral !== undefined && isOpen(referral);
  if (!referral || !(isAwaited || waitsAgain)) return 'noReferral';
  const sender = authenticatedSender(mail);
  if (!sender.address || !mayAnswer(dossier, referral, sender.address, context)) return 'sender';
  if (!sender.trusted) return 'authentication';
  if (share && !share.counts) return 'shared';
  if (!share && namesOther(header(mail, 'subject'), complaint.register)) return 'otherNumber';
  // A signed letter as PDF, a photo of the lamp that burns again: what comes with files is shown by them.
  if (words.text === '') return mail.files.length > 0 ? null : 'empty';
  const names = [referral.unit, unitOf(referral, context)?.ppidName ?? ''];
  const said = share?.part ?? words.text;
  if (mail.files.length === 0 && onlyAcknowledges(said, names)) return 'acknowledged';
  return isDoubtful(words) ? 'doubtful' : null;
}

/** K4: the part of a complaint that a mail's sender owes or has given; null for whom Google does not vouch, and for anybody else. */
export function placeOfSender(
  dossier: Dossier,
  mail: InboundMail,
  context: Context,
): number | null {
  const {address, trusted} = authenticatedSender(mail);
  if (!address || !trusted) return null;
  const {referrals} = dossier.complaint;
  const own = referrals
    .map((_one, place) => place)
    .filter(place => mayAnswer(dossier, referrals[place]!, address, context));
  return own.find(place => isOpen(referrals[place]!)) ?? own[own.length - 1] ?? null;
}

function unitOf(
  {unit}: Referral,
  {settings}: Context,
): OfficeSettings['units'][number] | undefined {
  return settings.units.find(one => one.name === unit);
}

/** Whose word counts for a unit: the address it was sent to, the PPID's own, and the *Plh*'s while in charge. */
function mayAnswer(
  dossier: Dossier,
  referral: Referral,
  address: string,
  context: Context,
): boolean {
  const {desk, settings} = context;
  const known = unitOf(referral, context);
  const today = dateOf(desk.now(), settings.office.zone);
  const plh = known && substituteOn(known, today)?.email;
  const officials = [referral.ppid, known?.ppidEmail, plh].flatMap(one => one?.toLowerCase() ?? []);
  return (
    (officials.includes(address) || speaksFor(settings.knownAddresses ?? [], address, officials)) &&
    mayReceive(guardOf(dossier, settings), settings, {email: address})
  );
}

function withRemark({texts}: Dossier, remark: Remark): Dossier['texts'] {
  return {...texts, remarks: [...(texts.remarks ?? []), remark]};
}

function sealed({complainant}: Dossier, {text}: Material, desk: Desk): string {
  return seal(text, complainant.salt, desk.crypto.digest);
}
