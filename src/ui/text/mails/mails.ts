import type {NoticeKind} from '../../../domain/complaint/complaint';
import {subjectOf} from '../../../domain/complaint/dossier';
import {isRequest} from '../../../domain/complaint/information-request';
import type {CalendarDate} from '../../../domain/instant';
import {hasPublicForm} from '../../../domain/publish/variants';
import {emergencyNumbersOf, type OfficeSettings} from '../../../domain/settings';
import {spellTrackingCode} from '../../../domain/tracking-code';
import {closedNotice, forwardedNotice, questionNotice} from './citizen';
import {privacyWords} from '../install/complete-form';
import {dayDate, longDateTime} from '../dates';
import {extensionNotice} from './extension';
import {decisionWords, REQUEST_RIGHTS} from '../information-request';
import {CHANNEL} from '../labels';
import {signature, type Subject, type Wording, wording} from '../wording';

/** SOP A2: the receipt with register number and tracking code (I5; UU 14/2008 Ps. 22 (4)). */
export function receiptMail(
  {complaint, complainant, texts}: Subject,
  settings: OfficeSettings,
  trackingLink: string | null,
  isEmergency = false,
): Wording {
  const {zone} = settings.office;
  return wording(`[${complaint.register}] Aduan Anda telah terdaftar`, [
    {
      paragraph: `Yth. ${complainant.anonymous || !complainant.name ? 'Pelapor' : `Bapak/Ibu ${complainant.name}`}`,
    },
    ...(isEmergency ? [{paragraph: emergencySentence(settings)}] : []),
    {paragraph: `Aduan Anda telah kami terima dan terdaftar di ${settings.office.name}.`},
    {
      facts: [
        ['Nomor register', complaint.register],
        ['Kode lacak', spellTrackingCode(complainant.trackingCode)],
        ['Diterima', longDateTime(complaint.receivedAt, zone)],
        ['Perihal', subjectOf(texts)],
      ],
    },
    {
      paragraph:
        'Simpan nomor register dan kode lacak ini. Sebutkan keduanya bila Anda menanyakan perkembangan aduan. ' +
        `Aduan ditangani pada jam pelayanan: ${settings.office.serviceHours}.`,
    },
    ...(trackingLink
      ? [{paragraph: `Perkembangan aduan dapat Anda lihat kapan saja di:\n${trackingLink}`}]
      : []),
    {paragraph: 'Jawaban akan kami kirim ke alamat surel ini.'},
    ...(settings.privacy ? [{paragraph: privacyWords(settings.privacy)}] : []),
    signature(settings),
  ]);
}

/** C4: who is in danger must not wait for an office. */
function emergencySentence(settings: OfficeSettings): string {
  const numbers = emergencyNumbersOf(settings)
    .map(({name, number}) => `${name} ${number}`)
    .join(', ');
  return `Bila ada yang terancam keselamatannya sekarang, segera hubungi: ${numbers}.`;
}

/** A complaint's; an information request has its own. */
const COMPLAINT_RIGHTS =
  'Anda juga berhak menyampaikan keberatan kepada Ombudsman Republik Indonesia melalui telepon 137.';

/** SOP A5: the public answer. @param note what is said of a letter that goes with it (J4). */
export function answerMail({complaint, texts}: Subject, replyTo: string, note = ''): Wording {
  const decision = isRequest(complaint) ? (complaint.request?.decision ?? null) : null;
  const rate = (words: string, label: string) => ({
    link: `mailto:${replyTo}?subject=${encodeURIComponent(`[${complaint.register}]`)}&body=${encodeURIComponent(words)}`,
    label,
    plain: `${label}: balas surel ini dengan kata ${words}`,
  });
  return wording(`[${complaint.register}] Jawaban aduan: ${subjectOf(texts, 60)}`, [
    {paragraph: texts.answer},
    ...(note ? [{paragraph: note}] : []),
    {
      facts: [
        ['Nomor register', complaint.register],
        ...(decision ? [['Putusan', decisionWords(decision)] as const] : []),
      ],
    },
    {paragraph: 'Apakah Anda puas dengan jawaban ini?'},
    rate('PUAS', 'Puas'),
    rate('TIDAK PUAS', 'Tidak puas'),
    {
      paragraph:
        'Bila jawaban ini belum menyelesaikan aduan Anda, balas surel ini. ' +
        (decision ? REQUEST_RIGHTS : COMPLAINT_RIGHTS),
    },
  ]);
}

/** R5: the number a citizen holds no longer stands for a complaint. */
export function voidedMail(subject: Subject, settings: OfficeSettings): Wording {
  const {register} = subject.complaint;
  return wording(`[${register}] Nomor register dibatalkan`, [
    {paragraph: voidedSentence(subject, settings)},
    signature(settings),
  ]);
}

function voidedSentence(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  {office}: OfficeSettings,
): string {
  return (
    `Nomor register ${complaint.register} dibatalkan dengan alasan: ${texts.voidReason ?? ''}. ` +
    'Aduan Anda yang lain tetap diproses. Bila pembatalan ini keliru, hubungi kami' +
    `${office.phone ? ` melalui telepon ${office.phone}` : ''} dan sebutkan nomor tersebut.`
  );
}

/** O4: the code that signs an officer in on one device. */
export function signInMail(code: string, settings: OfficeSettings): Wording {
  return wording(`${code} adalah kode masuk Meja Aduan`, [
    {paragraph: `Kode masuk Anda ke Meja Aduan ${settings.office.name}:`},
    {quote: code},
    {
      paragraph:
        'Kode berlaku 10 menit dan hanya untuk satu perangkat. Abaikan surel ini bila Anda tidak memintanya.',
    },
  ]);
}

/** The one number a citizen has: the one of ULAS or SP4N-LAPOR! where the SOP tells of that (B3). */
function numberLine({outside, register}: Subject['complaint']): string {
  return outside ? `Nomor lacak: ${outside.number}` : `Nomor register: ${register}`;
}

/** SOP B3: no number of ours, so that the citizen has only the one that ULAS or SP4N-LAPOR! gives. */
function outsideReceipt(
  {outside, route}: Subject['complaint'],
  {office}: OfficeSettings,
  trackingLink: string | null,
): string {
  const number = outside
    ? `dan tercatat di ${CHANNEL[outside.system]} dengan nomor lacak ${outside.number}. Simpan nomor ini.`
    : `dan sedang kami catat di ${CHANNEL[route.outside ?? 'ulas']}. Nomor lacaknya segera kami sampaikan.`;
  return (
    `Aduan Anda telah diterima ${office.name} ${number} ` +
    `Aduan ditangani pada jam pelayanan: ${office.serviceHours}.` +
    (trackingLink ? ` Lihat perkembangannya di ${trackingLink}` : '')
  );
}

/** I5, J5: what an officer tells a citizen without e-mail, short enough for any platform. */
export function noticeText(
  {complaint, complainant, texts}: Subject,
  kind: NoticeKind,
  settings: OfficeSettings,
  trackingLink: string | null,
  isEmergency = false,
): string {
  if (kind === 'voided') return voidedSentence({complaint, texts}, settings);
  if (kind === 'question') return questionNotice({complaint, texts}, settings, trackingLink);
  if (kind === 'closed') return closedNotice({complaint}, settings, trackingLink);
  if (kind === 'forwarded') return forwardedNotice({complaint, texts}, settings);
  if (kind === 'extended') return extensionNotice({complaint, texts}, settings);
  if (kind === 'interim') return `${lastOf(texts.interims)}\n\n${numberLine(complaint)}`;
  if (kind === 'pledge') return pledgeText({complaint, texts});
  if (kind === 'answer')
    return answerText({complaint, texts}) + rateSentence(complaint, trackingLink);
  if (complaint.route.outside || complaint.outside)
    return outsideReceipt(complaint, settings, trackingLink);
  return (
    (isEmergency ? `${emergencySentence(settings)} ` : '') +
    `Aduan Anda telah terdaftar di ${settings.office.name} dengan nomor register ${complaint.register} ` +
    `dan kode lacak ${spellTrackingCode(complainant.trackingCode)}. Simpan keduanya. ` +
    `Aduan ditangani pada jam pelayanan: ${settings.office.serviceHours}.` +
    (trackingLink ? ` Lihat perkembangannya di ${trackingLink}` : '')
  );
}

/** J9. The link opens the complaint to whoever has it, so it goes nowhere where others may read. */
function rateSentence(complaint: Subject['complaint'], trackingLink: string | null): string {
  if (!trackingLink || hasPublicForm(complaint)) return '';
  return (
    `\nApakah jawaban ini menyelesaikan aduan Anda? Sampaikan di ${trackingLink}. ` +
    (complaint.request?.decision ? REQUEST_RIGHTS : COMPLAINT_RIGHTS)
  );
}

/** With what was decided where it is an information request (C2). */
function answerText({complaint, texts}: Pick<Subject, 'complaint' | 'texts'>): string {
  const decision = isRequest(complaint) ? complaint.request?.decision : null;
  const parts = [texts.answer, ...(decision ? [`Putusan: ${decisionWords(decision)}`] : [])];
  return [...parts, numberLine(complaint)].join('\n\n');
}

/** J2: the interim answer, and when the whole one comes. */
export function interimMail({complaint, texts}: Subject): Wording {
  return wording(`[${complaint.register}] Jawaban sementara: ${subjectOf(texts, 60)}`, [
    {paragraph: lastOf(texts.interims)},
    {facts: [['Nomor register', complaint.register]]},
  ]);
}

/** J2: the sentence that every interim answer ends with. */
export function untilSentence(until: CalendarDate): string {
  return `Jawaban lengkap akan kami sampaikan paling lambat ${dayDate(until)}.`;
}

/** J2: a promise of an answer has been kept; the citizen hears it without asking. */
export function pledgeMail(subject: Pick<Subject, 'complaint' | 'texts'>): Wording {
  const {register} = subject.complaint;
  return wording(`[${register}] Janji dalam jawaban aduan Anda`, [
    {paragraph: pledgeText(subject)},
    {paragraph: 'Bila hal ini belum sesuai, balas surel ini.'},
  ]);
}

/** How the pledge that was kept last was kept. */
function pledgeText({complaint, texts}: Pick<Subject, 'complaint' | 'texts'>): string {
  const {pledges} = complaint;
  const last = pledges.reduce(
    (best, {keptAt}, place) => ((keptAt ?? 0) > (pledges[best]?.keptAt ?? 0) ? place : best),
    0,
  );
  const {what = '', note = ''} = texts.pledges?.[last] ?? {};
  return `Mengenai aduan ${complaint.register} kami menulis: "${what}" Kini dapat kami sampaikan: ${note}`;
}

function lastOf(texts: readonly string[] = []): string {
  return texts[texts.length - 1] ?? '';
}
