import {subjectOf} from '../../../domain/complaint/dossier';
import type {MaterialSource} from '../../../domain/complaint/mail-event';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {longDateTime} from '../dates';
import {CHANNEL, MATERIAL_SOURCE} from '../labels';
import {excerpt} from '../letter';
import {signature, type Subject, wording, type Wording} from '../wording';
import {
  attachmentFacts,
  complainantWords,
  FIRST_WORDS,
  plainBlocks,
  type Referred,
  referralSubject,
  sentence,
  until,
} from './referral-parts';

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
