import {subjectOf} from '../../../domain/complaint/dossier';
import type {CalendarDate} from '../../../domain/instant';
import type {OfficeSettings, OtherBody} from '../../../domain/settings';
import {dayDate, longDateTime} from '../dates';
import {CHANNEL} from '../labels';
import {excerpt} from '../letter';
import {greeting, signature, type Subject, type Wording, wording} from '../wording';

/** C7: to whom a matter went, why, and when we ask what became of it. */
export interface Forwarded {
  body: OtherBody;
  reason: string;
  followUp: CalendarDate;
}

/** To the other body. Who complained stays with us: the body reaches the citizen through this office (UU 27/2022). */
export function forwardMail(
  {complaint, texts}: Subject,
  {body, reason, followUp}: Forwarded,
  settings: OfficeSettings,
): Wording {
  const {office} = settings;
  const {register} = complaint;
  return wording(`[${register}] Penerusan aduan masyarakat`, [
    {
      paragraph: `Aduan ${register} kami teruskan kepada ${body.name}. Cukup balas surel ini, bila dapat paling lambat ${dayDate(followUp)}.`,
    },
    {paragraph: `Yth. Pimpinan ${body.name}`},
    {
      paragraph: `${office.name} menerima aduan masyarakat berikut, yang menurut kami berada dalam kewenangan ${body.name}.`,
    },
    {
      facts: [
        ['Nomor register', register],
        ['Diterima', longDateTime(complaint.receivedAt, office.zone)],
        ['Kanal', CHANNEL[complaint.channel]],
        ['Alasan penerusan', reason],
        ['Pelapor', 'Identitas ada pada kami dan dapat kami hubungi'],
      ],
    },
    {quote: excerpt(texts.body) || subjectOf(texts)},
    {
      paragraph:
        'Mohon ditindaklanjuti sesuai kewenangan. Jawaban pada surel ini kami sampaikan kepada pelapor dengan nomor register yang sama.',
    },
    signature(settings),
  ]);
}

/** To the citizen. */
export function forwardedMail(
  {complaint, complainant, texts}: Subject,
  about: Forwarded,
  settings: OfficeSettings,
): Wording {
  const {register} = complaint;
  return wording(`[${register}] Aduan Anda diteruskan ke ${about.body.name}`, [
    {paragraph: greeting(complainant)},
    {
      paragraph: `Aduan Anda perihal "${subjectOf(texts)}" berada di luar kewenangan ${settings.office.name} dan hari ini kami teruskan kepada ${about.body.name}.`,
    },
    {
      facts: [
        ['Alasan', about.reason],
        ['Nomor register', `${register} (tetap berlaku)`],
      ],
    },
    {paragraph: followUpSentence(about)},
    signature(settings),
  ]);
}

/** What the citizen is promised. */
export function followUpSentence({body, followUp}: Pick<Forwarded, 'body' | 'followUp'>): string {
  return `Perkembangannya kami tanyakan kepada ${body.name} paling lambat ${dayDate(followUp)} dan kami sampaikan kepada Anda.`;
}

/** C7: for a citizen without e-mail. */
export function forwardedNotice(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  {office}: OfficeSettings,
): string {
  const {forwarding, referrals, register} = complaint;
  const body = forwarding ? (referrals[forwarding.referral]?.unit ?? '') : '';
  const promised = texts.pledges?.[texts.pledges.length - 1]?.what ?? '';
  return (
    `Aduan Anda dengan nomor register ${register} berada di luar kewenangan ${office.name} dan kami teruskan ` +
    `kepada ${body}. Nomor register tetap berlaku. ${promised}`
  ).trim();
}
