import fc from 'fast-check';
import type {Dossier} from '../../src/domain/complaint/dossier';
import {DESK} from '../../src/domain/complaint/complaint';
import type {Act} from '../../src/domain/desk/act';
import {DAY, HOUR, MINUTE} from '../../src/domain/instant';
import type {Speech} from '../../src/domain/lifecycle/speech';
import type {InboundMail} from '../../src/domain/mail/inbound';
import {withLabel} from '../../src/domain/mail/address';
import {writeCitizenToken, writeReplyToken} from '../../src/domain/mail/token';
import {writeTrackingKey} from '../../src/domain/tracking/key';
import {SOP_B} from '../../src/data/sop-b';
import {procedureKey} from '../../src/domain/procedure/procedure';
import {Refusal} from '../../src/domain/result';
import type {OfficeSettings} from '../../src/domain/settings';
import {performAll} from '../../src/workflow/acts/perform';
import {actContext} from '../../src/workflow/desk/act-context';
import {actOnComplaint} from '../../src/workflow/desk/act-on-complaint';
import {registration} from '../../src/workflow/intake/registration';
import {deliverLetters} from '../../src/workflow/letters/deliver';
import {mindLetters} from '../../src/workflow/letters/mind-letters';
import {sendDigests} from '../../src/workflow/letters/send-digests';
import {sendReminders} from '../../src/workflow/letters/send-reminders';
import {closeSilent} from '../../src/workflow/register/close-silent';
import {recordBounce} from '../../src/workflow/replies/record-bounce';
import {recordResponses} from '../../src/workflow/replies/record-responses';
import {speak} from '../../src/workflow/visitors/speak';
import {signer} from '../../src/workflow/signer';
import {officeSettings} from '../office-settings';
import {samplesOf} from './act-samples';
import {type MemoryDesk, memoryDesk} from './memory-desk';

/** What happens next; numbers choose among what is there, whatever that is. */
export type Move =
  | {is: 'act'; on: number; pick: number; by: number}
  | {is: 'ppid'; on: number; referral: number; says: number; trusted: boolean}
  | {is: 'citizen'; on: number; says: number; byPage: boolean}
  | {is: 'bounce'; on: number; mail: number}
  | {is: 'time'; how: number};

export const PPID_SAYS = [
  'Lampu sudah kami ganti pada 2 November 2026.',
  'BUKAN KEWENANGAN kami.',
  'MINTA WAKTU 3 HARI, suku cadang dipesan.',
  'TANYA PELAPOR: tiang nomor berapa?',
  'Siap.',
  'Saya sedang cuti.',
];
export const CITIZEN_SAYS = [
  'Tiang nomor 12 di depan warung.',
  'Terima kasih.',
  'Puas.',
  'Tidak puas, lampunya masih padam.',
  'Saya cabut aduan saya.',
  'Lampunya padam lagi.',
];
export const SPEECHES: Speech[] = [
  {what: 'words', text: CITIZEN_SAYS[0]!},
  {what: 'reopen', text: CITIZEN_SAYS[5]!},
  {what: 'withdraw', text: CITIZEN_SAYS[4]!},
  {what: 'rate', satisfied: true, text: ''},
  {what: 'rate', satisfied: false, text: 'Masih padam.'},
];
const TIMES = [10 * MINUTE, 2 * HOUR, DAY, 4 * DAY, 16 * DAY];

export const MONDAY = Date.parse('2026-11-02T08:00:00+07:00');
/** By mail, at the counter like the first, and from a platform under SOP B. */
export const COMPLAINTS = 3;

const small = fc.nat(COMPLAINTS * 12);

export const moves = fc.array(
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        is: fc.constant('act' as const),
        on: small,
        pick: fc.nat(1_000),
        by: small,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constant('ppid' as const),
        on: small,
        referral: small,
        says: small,
        trusted: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constant('citizen' as const),
        on: small,
        says: small,
        byPage: fc.boolean(),
      }),
    },
    {weight: 1, arbitrary: fc.record({is: fc.constant('bounce' as const), on: small, mail: small})},
    {weight: 3, arbitrary: fc.record({is: fc.constant('time' as const), how: small})},
  ),
  {minLength: 20, maxLength: 60, size: 'max'},
);

/** An office of both SOPs with a few complaints. */
export function openOffice(): MemoryDesk {
  const settings: OfficeSettings = officeSettings({
    socialProcedure: procedureKey(SOP_B),
    bodies: [{name: 'Dinas Pekerjaan Umum', email: 'dpu@example.com'}],
  });
  const office = memoryDesk(settings, MONDAY);
  for (let entry = 1; entry <= COMPLAINTS; entry += 1) register(office, entry);
  return office;
}

function register(office: MemoryDesk, entry: number): void {
  const {desk} = office;
  const sign = signer(desk);
  const {commit, settings} = desk.ledger.transact({}, snapshot => {
    const change = registration(
      {
        responseId: null,
        receivedAt: office.now,
        channel: (['webForm', 'walkIn', 'instagram'] as const)[entry - 1]!,
        fields: {
          name: `Warga Contoh ${entry}`,
          title: 'Lampu jalan padam',
          body: 'Lampu padam di depan Balai Desa Karangluhur.',
          account: `warga.${entry}`,
          ...(entry === 1 ? {email: 'warga.1@example.com'} : {}),
        },
        extra: [],
      },
      {...snapshot, entry, now: office.now, crypto: desk.crypto, sign, by: DESK, known: []},
    );
    const alike =
      entry === 1 ? [] : [{entry: 1, register: 'ADU-2026-0001', as: 'sameMatter' as const}];
    const events = change.events.map(event =>
      event.type === 'registered' ? {...event, alike} : event,
    );
    return {changes: [{...change, events}], result: null};
  });
  deliverLetters(desk, commit!, settings);
}

/** @returns the refusal where the desk refused; anything else that is thrown is a fault. */
export function play(office: MemoryDesk, move: Move, place: number): Refusal | null {
  office.now += MINUTE;
  try {
    perform(office, move, place);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function perform(office: MemoryDesk, move: Move, place: number): void {
  switch (move.is) {
    case 'act':
      return officerActs(office, move, place);
    case 'ppid':
      return ppidWrites(office, move, place);
    case 'citizen':
      return move.byPage ? citizenSpeaks(office, move, place) : citizenWrites(office, move, place);
    case 'bounce':
      return mailBounces(office, move, place);
    case 'time':
      office.now += TIMES[move.how % TIMES.length]!;
      return wake(office);
  }
}

/** Which act a move means on the complaint as it stands. */
function actOf(office: MemoryDesk, {on, pick}: Move & {is: 'act'}): Act {
  const {settings} = office.snapshot();
  const dossier = office.dossier(entryOf(on));
  const other = (pick % COMPLAINTS) + 1;
  const samples = samplesOf(dossier, {settings, now: office.now, other});
  const at = pick % samples.length;
  const turned = [...samples.slice(at), ...samples.slice(0, at)];
  // One in five is any act, one in five may be an ending: a complaint has a life before it ends.
  if (pick % 5 === 0) return turned[0]!;
  const mayEnd = pick % 5 === 1;
  const isPushed = pick % 5 > 2;
  const next = turned.find(
    act =>
      (mayEnd || !ENDINGS.includes(act.type)) &&
      (!isPushed || ONWARD.includes(act.type)) &&
      isAccepted(office, dossier, act),
  );
  return next ?? turned[0]!;
}

const ONWARD: ReadonlyArray<Act['type']> = ['refer', 'approve', 'tell', 'publish', 'acceptReply'];
const ENDINGS: ReadonlyArray<Act['type']> = ['dismiss', 'void', 'withdraw', 'forward', 'close'];

/** Whether the desk allows an admin this act, without doing it. */
export function isAccepted(office: MemoryDesk, dossier: Dossier, act: Act): boolean {
  const context = actContext(office.desk, office.snapshot(), dossier, ADMIN);
  const parent = act.type === 'link' ? (office.dossier(act.parent) ?? null) : null;
  try {
    performAll(dossier, [act], {...context, parent});
    return true;
  } catch (error) {
    if (error instanceof Refusal) return BY_PERSON.includes(error.code);
    throw error;
  }
}

const ADMIN = 'ayu.admin@example.com';

/** Refused to this officer, or until the page's own form has brought the rest. */
export const BY_PERSON = ['first-answerer', 'own-approval', 'no-outcome'];

export function entryOf(on: number): number {
  return (on % COMPLAINTS) + 1;
}

function officerActs(office: MemoryDesk, move: Move & {is: 'act'}, place: number): void {
  const {officers} = office.snapshot().settings;
  const {complaint, entry} = office.dossier(entryOf(move.on));
  const acts = [actOf(office, move)];
  actOnComplaint(office.desk, () => officers[move.by % officers.length]!, {
    id: `perintah ${place}`,
    entry,
    seen: complaint.version,
    acts,
    worked: 60_000,
  });
}

function ppidWrites(
  office: MemoryDesk,
  {on, referral, says, trusted}: Move & {is: 'ppid'},
  place: number,
): void {
  const {complaint, entry} = office.dossier(entryOf(on));
  if (complaint.referrals.length === 0) return;
  const which = referral % complaint.referrals.length;
  const from = complaint.referrals[which]!.ppid;
  const text = PPID_SAYS[says % PPID_SAYS.length]!;
  const label = writeReplyToken({entry, referral: which}, signer(office.desk));
  arrives(office, {from, label, text, trusted, isAutomatic: /cuti/.test(text)}, place);
}

function citizenWrites(
  office: MemoryDesk,
  {on, says}: Move & {is: 'citizen'},
  place: number,
): void {
  const {complainant, entry} = office.dossier(entryOf(on));
  if (complainant.email === '') return;
  const text = CITIZEN_SAYS[says % CITIZEN_SAYS.length]!;
  const label = writeCitizenToken(entry, signer(office.desk));
  arrives(office, {from: complainant.email, label, text, trusted: true, isAutomatic: false}, place);
}

function arrives(
  office: MemoryDesk,
  mail: {from: string; label: string; text: string; trusted: boolean; isAutomatic: boolean},
  place: number,
): void {
  const {from, label, text, trusted, isAutomatic} = mail;
  const inbound: InboundMail = {
    id: `surel ${place}`,
    threadId: `utas ${place}`,
    at: office.now,
    labels: [],
    headers: {
      from: [from],
      to: [withLabel(office.snapshot().settings.office.email, label)],
      'authentication-results': [
        `mx.google.com; dmarc=${trusted ? 'pass' : 'fail'} header.from=${from.split('@')[1]}`,
      ],
      ...(isAutomatic ? {'auto-submitted': ['auto-replied']} : {}),
    },
    text,
    html: '',
    files: [],
  };
  recordResponses(office.desk, {before: null, mails: [inbound], after: {historyId: '1'}});
}

function citizenSpeaks(
  office: MemoryDesk,
  {on, says}: Move & {is: 'citizen'},
  place: number,
): void {
  const key = writeTrackingKey(entryOf(on), signer(office.desk));
  const speech = SPEECHES[says % SPEECHES.length]!;
  speak(office.desk, {key, number: '', code: '', id: `ucapan ${place}`, speech});
}

function mailBounces(office: MemoryDesk, {on, mail}: Move & {is: 'bounce'}, place: number): void {
  const {complaint, entry} = office.dossier(entryOf(on));
  if (complaint.mails.length === 0) return;
  const bounce = {entry, mail: mail % complaint.mails.length};
  const {desk} = office;
  desk.ledger.transact({entries: [entry]}, ({dossiers}) => {
    const dossier = dossiers.get(entry)!;
    const change = {entry, events: [], texts: dossier.texts};
    const inbound = {id: `pantulan ${place}`} as InboundMail;
    recordBounce(dossier, change, {mail: inbound, bounce}, {desk});
    return {changes: change.events.length > 0 ? [change] : [], result: null};
  });
}

/** What the ticks of a while do to complaints. */
export function wake({desk, queue, snapshot}: MemoryDesk): void {
  const {settings} = snapshot();
  closeSilent(desk, desk.ledger, queue(), settings);
  mindLetters(desk, desk.ledger, snapshot().head);
  sendDigests(desk, desk.ledger, snapshot().head);
  sendReminders(desk, desk.ledger, queue(), settings);
}
