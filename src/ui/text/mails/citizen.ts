import type {Addition, Dossier} from '../../../domain/complaint/dossier';
import {subjectOf} from '../../../domain/complaint/dossier';
import type {Instant} from '../../../domain/instant';
import type {ClosureReason} from '../../../domain/lifecycle/lifecycle';
import {lifecycleOf} from '../../../domain/lifecycle/settings';
import type {OfficeSettings} from '../../../domain/settings';
import {longDate, shortDateTime} from '../dates';
import {type Wording, signature, wording} from '../wording';

type Subject = Pick<Dossier, 'complaint' | 'complainant' | 'texts' | 'entry'>;

/** What these letters need to know of the office. */
interface Office {
  settings: OfficeSettings;
  /** The tracking page of a complaint; null where there is none yet. */
  trackingLink(entry: number): string | null;
}

/** Stands before words of a citizen that answer no question of the office. */
export const UNASKED = 'Pesan pelapor';

/** K6: what the office needs to know, and until when. */
export function questionMail(
  {complaint, complainant, texts, entry}: Subject,
  {question, until}: {question: string; until: Instant},
  {settings, trackingLink}: Office,
): Wording {
  const link = trackingLink(entry);
  return wording(`[${complaint.register}] Kami memerlukan keterangan Anda`, [
    {
      paragraph: `Yth. ${complainant.anonymous || !complainant.name ? 'Pelapor' : `Bapak/Ibu ${complainant.name}`}`,
    },
    {
      paragraph: `Agar aduan Anda perihal "${subjectOf(texts)}" dapat ditindaklanjuti, mohon jawab pertanyaan berikut.`,
    },
    {quote: question},
    {
      paragraph:
        `Cukup balas surel ini paling lambat ${longDate(until, settings.office.zone)}. ` +
        'Selama menunggu jawaban Anda, batas waktu penanganan berhenti dihitung.' +
        (link ? `\nAnda juga dapat menjawab di:\n${link}` : ''),
    },
    signature(settings),
  ]);
}

/** K6, decision 13: the same for a citizen without e-mail. */
export function questionNotice(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  {office}: OfficeSettings,
  link: string | null,
): string {
  const place = complaint.questions.length - 1;
  const question = texts.questions?.[place] ?? '';
  const until = complaint.questions[place]?.until ?? 0;
  return (
    `Mengenai aduan ${complaint.register} di ${office.name}, kami memerlukan keterangan Anda: ${question} ` +
    `Mohon dijawab paling lambat ${longDate(until, office.zone)} dengan membalas pesan ini` +
    (link ? ` atau di ${link}` : '') +
    '.'
  );
}

/** K6: the PPID who waits with the citizen learns what was added. */
export function additionMail(
  {complaint}: Pick<Subject, 'complaint'>,
  {answers}: Addition,
  {unit, dueAt}: {unit: string; dueAt: Instant},
  settings: OfficeSettings,
): Wording {
  return wording(`[${complaint.register}] Keterangan tambahan pelapor`, [
    {
      paragraph: `Pelapor menambahkan keterangan. Cukup balas surel ini paling lambat ${shortDateTime(dueAt, settings.office.zone)}.`,
    },
    {paragraph: `Yth. PPID Pelaksana ${unit}`},
    ...answers.flatMap(({question, answer}) => [{paragraph: question}, {quote: answer}]),
    signature(settings),
  ]);
}

/** J8: the complaint is in the hands of a unit; sent only where the office has switched it on. */
export function referredMail(
  {complaint, entry}: Subject,
  unit: string,
  {settings, trackingLink}: Office,
): Wording {
  const link = trackingLink(entry);
  return wording(`[${complaint.register}] Aduan Anda diteruskan`, [
    {
      paragraph: `Aduan Anda dengan nomor register ${complaint.register} sudah dibaca dan diteruskan ke ${unit}. Jawaban akan kami kirim ke alamat surel ini.`,
    },
    ...(link ? [{paragraph: `Perkembangannya dapat Anda lihat di:\n${link}`}] : []),
    signature(settings),
  ]);
}

/** J8: closed, why, and how to open it again. */
export function closedMail(
  subject: Subject,
  why: Exclude<ClosureReason, 'withdrawn'>,
  {settings, trackingLink}: Office,
): Wording {
  const {complaint, entry} = subject;
  return wording(`[${complaint.register}] Aduan ditutup`, [
    {paragraph: closedSentence(complaint.register, why, settings)},
    {paragraph: reopenSentence(trackingLink(entry))},
    signature(settings),
  ]);
}

/** The same for a citizen without e-mail. */
export function closedNotice(
  {complaint}: Pick<Subject, 'complaint'>,
  settings: OfficeSettings,
  link: string | null,
): string {
  const why = complaint.closure?.why ?? 'officer';
  const sentence = closedSentence(complaint.register, why, settings);
  return `${sentence} Bila masih ada yang perlu ditindaklanjuti, balas pesan ini${link ? ` atau tulis di ${link}` : ''}.`;
}

function closedSentence(register: string, why: ClosureReason, settings: OfficeSettings): string {
  const {silenceDays} = lifecycleOf(settings);
  const because: Record<ClosureReason, string> = {
    silence: `karena ${silenceDays} hari kerja sesudah jawaban tidak ada pesan lagi dari Anda`,
    noReply: 'karena pertanyaan kami belum Anda jawab sampai batas waktunya',
    officer: 'karena penanganannya selesai',
    withdrawn: 'karena Anda cabut',
  };
  return `Aduan Anda dengan nomor register ${register} kami tutup ${because[why]}.`;
}

function reopenSentence(link: string | null): string {
  return (
    'Bila masalahnya belum selesai, balas surel ini' +
    (link ? ` atau tulis di ${link}` : '') +
    '. Aduan dibuka kembali dan ditangani petugas lain.'
  );
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
