import {alikeAmong, type Remembered} from '../../domain/classification/alike';
import {isEmergency} from '../../domain/classification/urgency';
import {fold} from '../../domain/complaint/apply';
import {type Actor, DESK} from '../../domain/complaint/complaint';
import type {Complainant, Dossier, Texts} from '../../domain/complaint/dossier';
import {isOutsideSystem} from '../../domain/outside/system';
import {routeFor} from '../../domain/complaint/route';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {Intake, saysYes} from '../../domain/intake/intake';
import {Instant, wallClock} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import {sequenceAt} from '../../domain/ledger/head';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {parseAddress, withLabel} from '../../domain/mail/address';
import {writeCitizenToken} from '../../domain/mail/token';
import {procedureFor, procedureOf} from '../../domain/procedure/in-force';
import {formatRegisterNumber} from '../../domain/register-number';
import {trackingCodeOf} from '../../domain/tracking-code';
import {receiptMail} from '../../ui/text/mails/receipt';
import type {Crypto} from '../ports';
import {newSalt} from './new-salt';
import {remember} from '../register/remember';
import {trackingLink} from '../visitors/track-link';
import type {Sign} from '../signer';

type Registered = ComplaintEvent & {type: 'registered'};

/** SOP A2: the register number, at the moment of receipt (UU 14/2008 Ps. 22 (4)). */
export function registration(
  intake: Intake,
  entry: number,
  {head, settings}: Pick<Snapshot, 'head' | 'settings'>,
  now: Instant,
  crypto: Crypto,
  sign: Sign,
  {by = DESK, known = []}: {by?: Actor; known?: readonly Remembered[]} = {},
): Change {
  const texts = textsOf(intake);
  const {year, month} = wallClock(now, settings.office.zone);
  const sequence = sequenceAt(head, entry, year);
  const register = formatRegisterNumber(sequence, settings.numberFormat, month);
  const complainant = complainantOf(intake, crypto, trackingCodeOf(register, sign));
  const reachableByMail = complainant.email !== '';
  const sealed = (text: string) => seal(text, complainant.salt, crypto.digest);
  const {lateReason} = texts;
  const remembered = remember({entry, register}, intake, complainant, texts, sign);
  const alike = alikeAmong(remembered, known);
  const procedure = procedureFor(intake.channel, settings);
  const route = routeFor(
    procedureOf(procedure, settings),
    intake.channel,
    settings.outsideSystem ?? 'ulas',
  );
  const events: ComplaintEvent[] = [
    {
      type: 'registered',
      at: now,
      by,
      register,
      channel: intake.channel,
      responseId: intake.responseId,
      receivedAt: intake.receivedAt,
      procedure,
      ...(Object.keys(route).length > 0 ? {route} : {}),
      reachableByMail,
      contentHash: sealed(JSON.stringify([texts.title, texts.body, texts.extra])),
      identityHash: sealed(JSON.stringify(complainant)),
      ...(settings.privacy ? {privacy: settings.privacy.version} : {}),
      ...(alike.length > 0 ? {alike} : {}),
      ...(lateReason ? {lateHash: sealed(lateReason)} : {}),
      ...(intake.sheet ? {sheet: intake.sheet} : {}),
      ...(intake.postedAt === undefined ? {} : {postedAt: intake.postedAt}),
      ...outsideOf(intake),
    },
  ];
  if (!reachableByMail) {
    return {
      entry,
      complainant,
      texts,
      remembered,
      events: [...events, {type: 'noticeDue', at: now, by: DESK, kind: 'receipt'}],
    };
  }
  const dossier: Dossier = {entry, complainant, texts, complaint: fold(events)!, slot: null};
  const letter = {
    kind: 'receipt' as const,
    to: complainant.email,
    replyTo: withLabel(settings.office.email, writeCitizenToken(entry, sign)),
    threadId: null,
    ...receiptMail(dossier, settings, trackingLink(entry, settings, sign), isEmergency(texts)),
  };
  return {entry, complainant, texts, remembered, events, letters: [letter]};
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
      ? [{question: 'Alamat surel', answer: fields.email}]
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
