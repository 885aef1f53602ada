import type {Instant} from '../../../domain/instant';
import {type Subject, type Wording, wording} from '../wording';

/** J2: a promise of an answer has been kept; the citizen hears it without asking. */
export function pledgeMail(subject: Pick<Subject, 'complaint' | 'texts'>): Wording {
  const {register} = subject.complaint;
  return wording(`[${register}] Janji dalam jawaban aduan Anda`, [
    {paragraph: pledgeNotice(subject)},
    {paragraph: 'Bila hal ini belum sesuai, balas surel ini.'},
  ]);
}

/** How a pledge was kept. @param at when; the one that was kept last where none was kept then. */
export function pledgeNotice(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  at?: Instant,
): string {
  const {pledges} = complaint;
  const last = pledges.reduce(
    (best, {keptAt}, place) => ((keptAt ?? 0) > (pledges[best]?.keptAt ?? 0) ? place : best),
    0,
  );
  const then = pledges.findIndex(({keptAt}) => keptAt === at);
  const {what = '', note = ''} = texts.pledges?.[then < 0 ? last : then] ?? {};
  return `Mengenai aduan ${complaint.register} kami menulis: "${what}" Kini dapat kami sampaikan: ${note}`;
}
