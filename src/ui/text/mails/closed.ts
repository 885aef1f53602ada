import type {ClosureReason} from '../../../domain/lifecycle/lifecycle';
import {lifecycleOf} from '../../../domain/lifecycle/settings';
import type {OfficeSettings} from '../../../domain/settings';
import {
  type LinkedSubject,
  type LinkingOffice,
  signature,
  type Subject,
  type Wording,
  wording,
} from '../wording';

/** J8: closed, why, and how to open it again. */
export function closedMail(
  subject: LinkedSubject,
  why: Exclude<ClosureReason, 'withdrawn'>,
  {settings, trackingLink}: LinkingOffice,
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
