import {subjectOf} from '../../../domain/complaint/dossier';
import {isRequest} from '../../../domain/complaint/information-request';
import type {CalendarDate} from '../../../domain/instant';
import {hasPublicForm} from '../../../domain/publish/variants';
import {dayDate} from '../dates';
import {decisionWords, REQUEST_RIGHTS} from '../information-request';
import {type Subject, type Wording, wording} from '../wording';

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

/** J5: the answer for a citizen without e-mail. */
export function answerNotice(
  subject: Pick<Subject, 'complaint' | 'texts'>,
  trackingLink: string | null,
): string {
  return answerText(subject) + rateSentence(subject.complaint, trackingLink);
}

/** With what was decided where it is an information request (C2). */
function answerText({complaint, texts}: Pick<Subject, 'complaint' | 'texts'>): string {
  const decision = isRequest(complaint) ? complaint.request?.decision : null;
  const parts = [texts.answer, ...(decision ? [`Putusan: ${decisionWords(decision)}`] : [])];
  return [...parts, numberLine(complaint)].join('\n\n');
}

/** J9. The link opens the complaint to whoever has it, so it goes nowhere where others may read. */
function rateSentence(complaint: Subject['complaint'], trackingLink: string | null): string {
  if (!trackingLink || hasPublicForm(complaint)) return '';
  return (
    `\nApakah jawaban ini menyelesaikan aduan Anda? Sampaikan di ${trackingLink}. ` +
    (complaint.request?.decision ? REQUEST_RIGHTS : COMPLAINT_RIGHTS)
  );
}

/** J2: the interim answer, and when the whole one comes. */
export function interimMail({complaint, texts}: Subject): Wording {
  return wording(`[${complaint.register}] Jawaban sementara: ${subjectOf(texts, 60)}`, [
    {paragraph: lastOf(texts.interims)},
    {facts: [['Nomor register', complaint.register]]},
  ]);
}

/** The same for a citizen without e-mail. */
export function interimNotice({complaint, texts}: Pick<Subject, 'complaint' | 'texts'>): string {
  return `${lastOf(texts.interims)}\n\n${numberLine(complaint)}`;
}

/** J2: the sentence that every interim answer ends with. */
export function untilSentence(until: CalendarDate): string {
  return `Jawaban lengkap akan kami sampaikan paling lambat ${dayDate(until)}.`;
}

/** The one number a citizen has: the one of ULAS or SP4N-LAPOR! where the SOP tells of that (B3). */
function numberLine({outside, register}: Subject['complaint']): string {
  return outside ? `Nomor lacak: ${outside.number}` : `Nomor register: ${register}`;
}

function lastOf(texts: readonly string[] = []): string {
  return texts[texts.length - 1] ?? '';
}
