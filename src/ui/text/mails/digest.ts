import {subjectOf} from '../../../domain/complaint/dossier';
import type {OfficeSettings} from '../../../domain/settings';
import {type Block, excerpt} from '../letter';
import {signature, type Subject, wording, type Wording} from '../wording';
import {
  attachmentFacts,
  complainantWords,
  FIRST_WORDS,
  plainBlocks,
  type Referred,
  referralSubject,
  until,
} from './referral-parts';

/** One complaint of a digest, with the address its own answer goes to. */
export interface DigestItem extends Referred {
  subject: Subject;
  replyTo: string;
}

/** K1: the referrals of a busy day in one mail; each has its own way to answer. */
export function digestMail(items: readonly DigestItem[], settings: OfficeSettings): Wording {
  const {unit, ppidName} = items[0]!;
  const first = Math.min(...items.map(one => one.dueAt));
  return wording(`${items.length} aduan menunggu tanggapan ${unit}`, [
    {
      paragraph:
        `${items.length} aduan menunggu tanggapan, yang pertama ${until(first, settings)}. ` +
        'Balas tiap aduan lewat tautannya.',
    },
    {paragraph: `Yth. ${ppidName}, PPID Pelaksana ${unit}`},
    ...items.flatMap(item => digestBlocks(item, settings)),
    {paragraph: FIRST_WORDS},
    signature(settings),
  ]);
}

function digestBlocks({subject, replyTo, dueAt}: DigestItem, settings: OfficeSettings): Block[] {
  const {complaint, texts} = subject;
  const about = encodeURIComponent(referralSubject(subject));
  return [
    {
      facts: [
        ['Nomor register', complaint.register],
        ['Perihal', subjectOf(texts)],
        ['Pelapor', complainantWords(subject)],
        ['Tanggapan', until(dueAt, settings)],
        ...attachmentFacts(subject),
      ],
    },
    {quote: excerpt(texts.body) || subjectOf(texts)},
    ...plainBlocks(texts.body),
    {
      link: `mailto:${replyTo}?subject=${about}`,
      label: `Balas aduan ${complaint.register}`,
      plain: `Balas aduan ${complaint.register} ke: ${replyTo}`,
    },
  ];
}
