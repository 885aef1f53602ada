import {type Addition, subjectOf} from '../../../domain/complaint/dossier';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {longDate, shortDateTime} from '../dates';
import {excerpt} from '../letter';
import {
  greeting,
  type LinkedSubject,
  type LinkingOffice,
  signature,
  type Subject,
  type Wording,
  wording,
} from '../wording';

/** Stands before words of a citizen that answer no question of the office. */
export const UNASKED = 'Pesan pelapor';

/** K6: what the office needs to know, and until when. */
export function questionMail(
  {complaint, complainant, texts, entry}: LinkedSubject,
  {question, until}: {question: string; until: Instant},
  {settings, trackingLink}: LinkingOffice,
): Wording {
  const link = trackingLink(entry);
  return wording(`[${complaint.register}] Kami memerlukan keterangan Anda`, [
    {paragraph: greeting(complainant)},
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

/** K6, design 13: the same for a citizen without e-mail. */
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
    ...answers.flatMap(({question, answer}) => [{paragraph: question}, {quote: excerpt(answer)}]),
    signature(settings),
  ]);
}
