import {conceal, isHidden} from '../../../domain/complaint/conceal';
import type {Dossier} from '../../../domain/complaint/dossier';
import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {longDateTime} from '../dates';
import {CHANNEL, KIND, URGENCY} from '../labels';
import {STATUS} from '../status';
import {headOfOffice, NAME_BY_HAND, paperTitle, signatures} from './parts';

const HIDDEN = 'Dirahasiakan atas permintaan pelapor';
const UNSAID = 'Tidak disebutkan';

/**
 * J10: *berkas aduan*: the Form as it was filled in (SOP A1), the sheet of classification and coordination (SOP A3), and
 * the *Laporan Tanggapan Pengaduan* (SOP A3, A5), each a sheet of its own.
 */
export function caseFilePaper(dossier: Dossier, settings: OfficeSettings, now: Instant): Paper {
  const {office, letterhead} = settings;
  const {register} = dossier.complaint;
  return {
    title: `Berkas Aduan ${register}`,
    letterhead,
    footer: `Berkas aduan ${register} · ${office.name}`,
    blocks: [
      ...form(dossier, settings),
      {pageBreak: true},
      ...classification(dossier, settings),
      {pageBreak: true},
      ...response(dossier, settings, now),
    ],
  };
}

function form(dossier: Dossier, {office}: OfficeSettings): PaperBlock[] {
  const {complaint} = dossier;
  const {complainant, texts} = conceal(dossier);
  const hidden = isHidden(complainant);
  const given = (value: string) => (hidden ? HIDDEN : value || UNSAID);
  const {phone, email, account} = complainant;
  return [
    ...paperTitle('FORMULIR ADUAN', `Nomor register ${complaint.register}`),
    {
      facts: [
        ['Diterima', longDateTime(complaint.receivedAt, office.zone)],
        ['Kanal', CHANNEL[complaint.channel]],
        ['Nama pelapor', given(complainant.name)],
        ['Alamat', given(complainant.address)],
        ['Kontak', given([phone, email, account].filter(one => one !== '').join(', '))],
        ['Judul', texts.title || UNSAID],
      ],
      labelWidth: 24,
      size: 10,
    },
    ...words('Isi aduan', texts.body),
    ...texts.extra.flatMap(({question, answer}) => words(question, answer)),
    ...words('Lampiran', (texts.attachments ?? []).map(one => one.name).join('\n')),
  ];
}

function classification({complaint}: Dossier, {office}: OfficeSettings): PaperBlock[] {
  const {classification: said, classifiedAt, referrals} = complaint;
  const at = (instant: Instant | null) =>
    instant === null ? 'Belum' : longDateTime(instant, office.zone);
  const done = (value: boolean | undefined) => (value ? 'Sudah' : 'Belum');
  const rows = referrals.map(one => [
    one.unit,
    at(one.at),
    at(one.dueAt),
    one.returned ? 'Dikembalikan' : at(one.respondedAt),
  ]);
  return [
    ...paperTitle('LEMBAR KLASIFIKASI DAN DISPOSISI', `Nomor register ${complaint.register}`),
    {
      facts: [
        ['Data pelapor lengkap', done(said?.complete)],
        ['Aduan jelas', done(said?.clear)],
        ['Klasifikasi', said ? KIND[said.kind] : 'Belum ditentukan'],
        ['Kategori', said?.category ?? 'Belum ditentukan'],
        ['Urgensi', said ? URGENCY[said.urgency] : 'Belum ditentukan'],
        ['Diklasifikasi', at(classifiedAt)],
      ],
      labelWidth: 28,
      size: 10,
    },
    {heading: 'Koordinasi dengan PPID Pelaksana', level: 2},
    ...(rows.length > 0
      ? [
          {
            table: {
              widths: [28, 24, 24, 24],
              head: ['Unit', 'Dikoordinasikan', 'Paling lambat', 'Ditanggapi'],
              rows,
            },
          },
        ]
      : [{paragraph: 'Belum dikoordinasikan.'}]),
    {heading: 'Catatan', level: 2},
    ...[1, 2, 3, 4].map(() => ({paragraph: '.'.repeat(96), align: 'left' as const, after: 6})),
    signatures([
      {role: 'Petugas', name: NAME_BY_HAND},
      {role: 'Penerima', name: NAME_BY_HAND},
    ]),
  ];
}

function response(dossier: Dossier, settings: OfficeSettings, now: Instant): PaperBlock[] {
  const {office} = settings;
  const {complaint} = dossier;
  const {texts} = conceal(dossier);
  const {answeredAt, answer} = complaint;
  const named = (email: string | null | undefined) =>
    settings.officers.find(one => one.email === email)?.name ?? email ?? '';
  return [
    ...paperTitle('LAPORAN TANGGAPAN PENGADUAN', `Nomor register ${complaint.register}`),
    {
      facts: [
        ['Status', STATUS[complaint.status]],
        ['Dijawab', answeredAt === null ? 'Belum' : longDateTime(answeredAt, office.zone)],
        ...(answer
          ? [
              ['Penyusun jawaban', named(answer.draftedBy)] as const,
              ['Penyetuju jawaban', named(answer.approvedBy)] as const,
            ]
          : []),
      ],
      labelWidth: 28,
      size: 10,
    },
    ...texts.materials.flatMap(one => words('Tanggapan PPID Pelaksana', one.text)),
    ...words('Jawaban kepada pelapor', texts.answer),
    {paragraph: '', size: 6, after: 0, keepNext: true},
    signatures([{role: '\nPetugas', name: NAME_BY_HAND}, headOfOffice(settings, now)]),
  ];
}

function words(head: string, text: string): PaperBlock[] {
  if (text.trim() === '') return [];
  return [
    {heading: head, level: 2},
    ...text
      .split(/\n+/)
      .map(paragraph => ({paragraph, align: 'left' as const, size: 10, after: 3})),
  ];
}
