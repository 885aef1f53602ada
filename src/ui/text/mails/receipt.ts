import {nextOpening} from '../../../domain/calendar/next-opening';
import {subjectOf} from '../../../domain/complaint/dossier';
import type {Instant} from '../../../domain/instant';
import {calendarOf, emergencyNumbersOf, type OfficeSettings} from '../../../domain/settings';
import {spellTrackingCode} from '../../../domain/tracking-code';
import {longDateTime, shortDateTime} from '../dates';
import {CHANNEL} from '../labels';
import {privacyWords} from '../privacy';
import {greeting, signature, type Subject, type Wording, wording} from '../wording';

/** Heads an address that cannot be written to, which stays with the complaint as it was given. */
export const UNUSABLE_ADDRESS = 'Alamat surel';

/** SOP A2: the receipt with register number and tracking code (I5; UU 14/2008 Ps. 22 (4)). */
export function receiptMail(
  {complaint, complainant, texts}: Subject,
  settings: OfficeSettings,
  trackingLink: string | null,
  isEmergency = false,
): Wording {
  const {zone} = settings.office;
  return wording(`[${complaint.register}] Aduan Anda telah terdaftar`, [
    {paragraph: greeting(complainant)},
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
        `Aduan ditangani pada jam pelayanan: ${settings.office.serviceHours}.${closedWords(complaint.registeredAt, settings)}`,
    },
    ...(trackingLink
      ? [{paragraph: `Perkembangan aduan dapat Anda lihat kapan saja di:\n${trackingLink}`}]
      : []),
    {paragraph: 'Jawaban akan kami kirim ke alamat surel ini.'},
    ...(settings.privacy ? [{paragraph: privacyWords(settings.privacy)}] : []),
    signature(settings),
  ]);
}

function closedWords(now: Instant, settings: OfficeSettings): string {
  const {zone} = settings.office;
  const opens = nextOpening(now, calendarOf(settings), zone);
  return opens === null ? '' : ` Kantor sedang tutup dan buka lagi ${shortDateTime(opens, zone)}.`;
}

/** I5: the same for a citizen without e-mail. */
export function receiptNotice(
  {complaint, complainant}: Pick<Subject, 'complaint' | 'complainant'>,
  settings: OfficeSettings,
  trackingLink: string | null,
  isEmergency: boolean,
): string {
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

/** C4: who is in danger must not wait for an office. */
function emergencySentence(settings: OfficeSettings): string {
  const numbers = emergencyNumbersOf(settings)
    .map(({name, number}) => `${name} ${number}`)
    .join(', ');
  return `Bila ada yang terancam keselamatannya sekarang, segera hubungi: ${numbers}.`;
}
