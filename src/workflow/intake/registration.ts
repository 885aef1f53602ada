import {alikeAmong, type Remembered} from '../../domain/classification/alike';
import {isEmergency} from '../../domain/classification/urgency';
import {fold} from '../../domain/complaint/apply';
import {type Actor, type Alike, DESK} from '../../domain/complaint/complaint';
import type {Complainant, Dossier, Texts} from '../../domain/complaint/dossier';
import {isOutsideSystem} from '../../domain/outside/system';
import {routeFor} from '../../domain/complaint/route';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {Intake, saysYes} from '../../domain/intake/intake';
import {Instant, wallClock} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import {sequenceAt} from '../../domain/ledger/head';
import type {Change, Letter, Snapshot} from '../../domain/ledger/transaction';
import {parseAddress, withLabel} from '../../domain/mail/address';
import {writeCitizenToken} from '../../domain/mail/token';
import {procedureFor, procedureOf} from '../../domain/procedure/in-force';
import {formatRegisterNumber, type RegisterNumber} from '../../domain/register-number';
import {trackingCodeOf} from '../../domain/tracking-code';
import {receiptMail, UNUSABLE_ADDRESS} from '../../ui/text/mails/receipt';
import type {Crypto} from '../ports';
import {newSalt} from './new-salt';
import {remember} from '../register/remember';
import {trackingLink} from '../visitors/track-link';
import type {Sign} from '../signer';

type Registered = ComplaintEvent & {type: 'registered'};

/** Where and when a complaint gets its number, and from whose hand. */
export interface Registering extends Pick<Snapshot, 'head' | 'settings'> {
  entry: number;
  now: Instant;
  crypto: Crypto;
  sign: Sign;
  by?: Actor;
  /** C5: those that it may be one with. */
  known: readonly Remembered[];
}

/** SOP A2: the register number, at the moment of receipt (UU 14/2008 Ps. 22 (4)). */
export function registration(intake: Intake, registering: Registering): Change {
  const {entry, head, settings, now, crypto, sign, known} = registering;
  const {year, month} = wallClock(now, settings.office.zone);
  const register = formatRegisterNumber(
    sequenceAt(head, entry, year),
    settings.numberFormat,
    month,
  );
  const texts = textsOf(intake);
  const complainant = complainantOf(intake, crypto, trackingCodeOf(register, sign));
  const remembered = remember({entry, register}, intake, complainant, texts, sign);
  const alike = alikeAmong(remembered, known);
  const registered = registeredEvent(intake, {register, texts, complainant, alike}, registering);
  const whole = {entry, complainant, texts, remembered};
  if (!registered.reachableByMail)
    return {
      ...whole,
      events: [registered, {type: 'noticeDue', at: now, by: DESK, kind: 'receipt'}],
    };
  const complaint = fold([registered])!;
  const letter = receipt({entry, complainant, texts, complaint, slot: null}, registering);
  return {...whole, events: [registered], letters: [letter]};
}

function registeredEvent(
  intake: Intake,
  {
    register,
    texts,
    complainant,
    alike,
  }: {register: RegisterNumber; texts: Texts; complainant: Complainant; alike: Alike[]},
  {settings, now, crypto, by = DESK}: Registering,
): Registered {
  const {channel, responseId, receivedAt, sheet, postedAt} = intake;
  const {title, body, extra, lateReason} = texts;
  const sealed = (text: string) => seal(text, complainant.salt, crypto.digest);
  const procedure = procedureFor(channel, settings);
  const system = settings.outsideSystem ?? 'ulas';
  const route = routeFor(procedureOf(procedure, settings), channel, system);
  return {
    type: 'registered',
    at: now,
    by,
    register,
    channel,
    responseId,
    receivedAt,
    procedure,
    ...(Object.keys(route).length > 0 ? {route} : {}),
    reachableByMail: complainant.email !== '',
    contentHash: sealed(JSON.stringify([title, body, extra])),
    identityHash: sealed(JSON.stringify(complainant)),
    ...(settings.privacy ? {privacy: settings.privacy.version} : {}),
    ...(alike.length > 0 ? {alike} : {}),
    ...(lateReason ? {lateHash: sealed(lateReason)} : {}),
    ...(sheet ? {sheet} : {}),
    ...(postedAt === undefined ? {} : {postedAt}),
    ...outsideOf(intake),
  };
}

function receipt(dossier: Dossier, {entry, settings, sign}: Registering): Letter {
  const link = trackingLink(entry, settings, sign);
  return {
    kind: 'receipt',
    to: dossier.complainant.email,
    replyTo: withLabel(settings.office.email, writeCitizenToken(entry, sign)),
    threadId: null,
    ...receiptMail(dossier, settings, link, isEmergency(dossier.texts)),
  };
}

function complainantOf({fields, link}: Intake, crypto: Crypto, code: string): Complainant {
  return {
    name: fields.name ?? '',
    email: parseAddress(fields.email ?? '') ?? '',
    phone: fields.phone ?? '',
    address: fields.address ?? '',
    identityNumber: fields.identityNumber ?? '',
    account: fields.account ?? '',
    ...(link ? {link} : {}),
    anonymous: saysYes(fields.anonymous),
    confidential: saysYes(fields.confidential),
    trackingCode: code,
    salt: newSalt(crypto),
  };
}

function textsOf({fields, extra, isCut, lateReason, sheet}: Intake): Texts {
  // An address that cannot be written to is still what the citizen said: it stays with the complaint.
  const unusable =
    fields.email && !parseAddress(fields.email)
      ? [{question: UNUSABLE_ADDRESS, answer: fields.email}]
      : [];
  return {
    title: fields.title ?? '',
    body: fields.body ?? '',
    extra: [...extra, ...unusable],
    ...(isCut ? {isCut} : {}),
    materials: [],
    held: [],
    answer: '',
    answerBy: '',
    ...(lateReason ? {lateReason} : {}),
    ...(sheet ? {sheet} : {}),
  };
}

/** J6: what comes from ULAS or SP4N-LAPOR! stands there already, under the number it has there. */
function outsideOf({channel, outsideNumber}: Intake): Pick<Registered, 'outside'> {
  const isThere = outsideNumber !== undefined && isOutsideSystem(channel);
  return isThere ? {outside: {system: channel, number: outsideNumber}} : {};
}
