import {plainIndonesian} from '../../../domain/classification/plain';
import {isHidden} from '../../../domain/complaint/conceal';
import {subjectOf} from '../../../domain/complaint/dossier';
import type {MaterialSource} from '../../../domain/complaint/mail-event';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {longDateTime, shortDateTime} from '../dates';
import {CHANNEL, MATERIAL_SOURCE} from '../labels';
import {type Block, excerpt} from '../letter';
import {signature, type Subject, wording, type Wording} from '../wording';

export interface Referred {
  unit: string;
  ppidName: string;
  dueAt: Instant;
}

/** K2: what a PPID may begin a reply with, in every referral. */
const FIRST_WORDS =
  'Bila perlu, awali balasan dengan: BUKAN KEWENANGAN (sebut unit yang tepat), MINTA WAKTU 3 HARI, ' +
  'atau TANYA PELAPOR (tulis pertanyaannya).';

/** SOP A4: the referral. The first words give matter, deadline and how to answer, for a phone's screen (K1). */
export function referralMail(
  subject: Subject,
  {unit, ppidName, dueAt}: Referred,
  settings: OfficeSettings,
): Wording {
  const {zone} = settings.office;
  const {complaint, texts} = subject;
  return wording(referralSubject(subject), [
    {paragraph: `${firstWords(subject)} Cukup balas surel ini ${until(dueAt, settings)}.`},
    {paragraph: `Yth. ${ppidName}, PPID Pelaksana ${unit}`},
    {paragraph: 'Berikut aduan masyarakat yang berada di bawah wewenang Bapak/Ibu.'},
    {
      facts: [
        ['Nomor register', complaint.register],
        ['Diterima', longDateTime(complaint.receivedAt, zone)],
        ['Kanal', CHANNEL[complaint.channel]],
        ['Pelapor', complainantWords(subject)],
        ...(complaint.classification
          ? [['Kategori', complaint.classification.category] as const]
          : []),
        ...attachmentFacts(subject),
      ],
    },
    {quote: excerpt(texts.body) || subjectOf(texts)},
    ...plainBlocks(texts.body),
    {
      paragraph:
        'Tuliskan apa yang terjadi, tindakan yang diambil, siapa yang melaksanakan, dan kapan selesai. ' +
        'Tanggapan Bapak/Ibu menjadi materi jawaban kepada pelapor.',
    },
    {paragraph: FIRST_WORDS},
    signature(settings),
  ]);
}

/** K2: what became of the time a PPID asked for. */
export function timeMail(
  subject: Subject,
  {isGranted, dueAt}: {isGranted: boolean; dueAt: Instant},
  settings: OfficeSettings,
): Wording {
  const {register} = subject.complaint;
  return wording(referralSubject(subject), [
    {
      paragraph: isGranted
        ? `Waktu tambahan untuk aduan ${register} diberikan. Cukup balas surel ini ${until(dueAt, settings)}.`
        : `Waktu tambahan untuk aduan ${register} belum dapat diberikan. Tanggapan tetap ditunggu ${until(dueAt, settings)}.`,
    },
    signature(settings),
  ]);
}

/** C6: a unit learns that nobody waits for its part any more. */
export function recalledMail(subject: Subject, settings: OfficeSettings): Wording {
  const {register} = subject.complaint;
  return wording(referralSubject(subject), [
    {
      paragraph: `Koordinasi aduan ${register} ditarik kembali. Bapak/Ibu tidak perlu menanggapinya lagi.`,
    },
    signature(settings),
  ]);
}

/** K11: what the desk wrote down of a PPID's words, to be corrected by a reply. */
export function heardMail(
  subject: Subject,
  {source, at, text}: {source: MaterialSource; at: Instant; text: string},
  settings: OfficeSettings,
): Wording {
  const {register} = subject.complaint;
  return wording(referralSubject(subject), [
    {
      paragraph:
        `Tanggapan Bapak/Ibu atas aduan ${register} sudah kami catat. Balas surel ini bila keliru; ` +
        'bila benar, tidak perlu dibalas.',
    },
    {
      facts: [
        ['Sumber', MATERIAL_SOURCE[source]],
        ['Diterima', longDateTime(at, settings.office.zone)],
      ],
    },
    {quote: text},
    signature(settings),
  ]);
}

/** K4: to the official address, about a private one. One tap answers. */
export function addressMail(
  {unit, address, replyTo}: {unit: string; address: string; replyTo: string},
  settings: OfficeSettings,
): Wording {
  const subject = `Apakah ${address} alamat Bapak/Ibu?`;
  const about = `subject=${encodeURIComponent(subject)}&body=YA`;
  return wording(subject, [
    {
      paragraph:
        `Tanggapan aduan atas nama ${unit} masuk dari ${address}. ` +
        'Bila itu alamat Bapak/Ibu, balas surel ini dengan YA; tanggapan berikutnya dari alamat itu langsung diterima. ' +
        'Bila bukan, abaikan surel ini dan beri tahu kami.',
    },
    {
      link: `mailto:${replyTo}?${about}`,
      label: 'YA, itu alamat saya',
      plain: `Balas YA ke: ${replyTo}`,
    },
    signature(settings),
  ]);
}

/** Stable, so that all mails about it stand in one thread; a hidden complainant's matter is not in it. */
function referralSubject({complaint, complainant, texts}: Subject): string {
  const matter = isHidden(complainant) ? 'Aduan masyarakat' : subjectOf(texts, 60);
  return `[${complaint.register}] ${matter}`;
}

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

/** K11: the referral for WhatsApp, which belongs to others: nothing of who complained, nor of what they wrote. */
export function referralWhatsApp(
  {complaint}: Pick<Subject, 'complaint'>,
  {unit, ppidName, dueAt}: Referred,
  settings: OfficeSettings,
): string {
  const matter = complaint.classification?.category ?? 'Aduan masyarakat';
  return [
    `Yth. ${ppidName}, ${unit}.`,
    `Aduan ${complaint.register}: ${sentence(matter)} ` +
      `Tanggapan ditunggu ${until(dueAt, settings)}.`,
    'Isi lengkapnya ada di surel Bapak/Ibu; cukup balas surel itu. ' +
      'Bila dijawab di sini, sebutkan nomornya.',
    settings.office.name,
  ].join('\n\n');
}

/** The matter in so few signs that deadline and way to answer stand within a phone's 120. */
function firstWords({texts}: Subject): string {
  return sentence(subjectOf(texts, 44));
}

function until(dueAt: Instant, {office}: OfficeSettings): string {
  return `paling lambat ${shortDateTime(dueAt, office.zone)}`;
}

function complainantWords({complainant}: Subject): string {
  if (isHidden(complainant)) return 'Identitas dirahasiakan';
  return complainant.name || 'Tidak menyebut nama';
}

/** Files stay at the office: a PPID is told that they are there, and asks for what is needed. */
function attachmentFacts({texts}: Subject): Array<readonly [string, string]> {
  const count = texts.attachments?.length ?? 0;
  if (count === 0) return [];
  return [['Lampiran', `${count} berkas tersimpan di kantor; minta lewat balasan bila perlu`]];
}

/** A cut title ends with its own dots already. */
function sentence(words: string): string {
  return /[.…!?]$/.test(words) ? words : `${words}.`;
}

/** C10: everyday or Javanese words in standard Indonesian, below the citizen's own and never in their place. */
function plainBlocks(body: string): Block[] {
  const plain = plainIndonesian(excerpt(body));
  return plain === '' ? [] : [{paragraph: `Ringkasan baku: ${plain}`}];
}
