import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {RecapModel} from '../../../domain/recap/recap';
import type {RequestFigures} from '../../../domain/recap/requests';
import type {OfficeSettings} from '../../../domain/settings';
import {GROUND, OUTCOME} from '../information-request';
import {CHANNEL, ROLE} from '../labels';
import {STATUS} from '../status';
import {inPeriod} from '../period-words';
import {countTable} from './recap-counts';
import {headSignature, type ReportContext, reportPaper} from './report-frame';

export const ANNUAL_TITLE = 'Laporan Tahunan Layanan Informasi Publik';

const BY_HAND = '.'.repeat(96);

/** What only people know has room to be written by hand. */
const ROOM: PaperBlock[] = [1, 2, 3].map(() => ({
  paragraph: BY_HAND,
  align: 'left' as const,
  after: 4,
}));

/** P3: the annual report of the public information service, after Perki 1/2021 and UU 14/2008 Ps. 12. */
export function annualPaper(
  requests: RequestFigures,
  complaints: RecapModel,
  context: ReportContext,
): Paper {
  const {settings, at} = context;
  return reportPaper(ANNUAL_TITLE, context, [
    {heading: 'A. Gambaran umum kebijakan', level: 1},
    {
      paragraph: `${settings.office.name} melayani permintaan informasi dan aduan menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik. Kebijakan lain pada tahun ini:`,
    },
    ...ROOM,
    {heading: 'B. Sarana, petugas, dan anggaran', level: 1},
    ...people(settings),
    {paragraph: 'Sarana layanan dan anggaran:', keepNext: true},
    ...ROOM,
    {heading: 'C. Rincian layanan permintaan informasi', level: 1},
    ...requestBlocks(requests, context),
    {heading: 'D. Rincian layanan aduan', level: 1},
    ...complaintBlocks(complaints, context),
    {heading: 'E. Sengketa informasi', level: 1},
    {paragraph: 'Keberatan dan sengketa di Komisi Informasi pada tahun ini:', keepNext: true},
    ...ROOM,
    {heading: 'F. Kendala', level: 1},
    ...hindrances(requests, complaints),
    ...ROOM,
    {heading: 'G. Rekomendasi dan rencana tindak lanjut', level: 1},
    ...ROOM.map(block => ({...block, keepNext: true})),
    ...headSignature(settings, at),
  ]);
}

function people({officers, units}: OfficeSettings): PaperBlock[] {
  const rows = [
    ...officers.map(({name, role}) => [name, ROLE[role]]),
    ...units.map(({name, ppidName}) => [ppidName, `PPID Pelaksana, ${name}`]),
  ];
  return [{table: {widths: [40, 60], head: ['Nama', 'Tugas'], rows}}];
}

function requestBlocks(requests: RequestFigures, {period}: ReportContext): PaperBlock[] {
  const {total, byOutcome, byGround, extended, days, late} = requests;
  if (total === 0) return [{paragraph: `Pada ${inPeriod(period)} tidak ada permintaan informasi.`}];
  const outcomes = byOutcome.map(([outcome, count]): [string, number] => [
    OUTCOMES[outcome],
    count,
  ]);
  const grounds = byGround.map(([ground, count]): [string, number] => [GROUND[ground], count]);
  const whole = (value: number | null) => (value === null ? '' : `${Math.round(value)} hari kerja`);
  return [
    {paragraph: `Pada ${inPeriod(period)} diterima ${total} permintaan informasi.`},
    countTable('Hasil', outcomes, total),
    ...(grounds.length > 0 ? [countTable('Alasan penolakan', grounds, total)] : []),
    {
      facts: [
        ['Waktu, nilai tengah', whole(days.median)],
        ['Waktu, rata-rata', whole(days.mean)],
        ['Waktu, 90 dari 100', whole(days.p90)],
        ['Diperpanjang', String(extended)],
        ['Melewati batas waktu', String(late)],
      ],
      labelWidth: 36,
      size: 10,
    },
  ];
}

const OUTCOMES: Record<RequestFigures['byOutcome'][number][0], string> = {
  ...OUTCOME,
  forwarded: 'Diteruskan kepada badan publik lain',
  answered: 'Dijawab tanpa putusan tersendiri',
  open: 'Belum selesai',
};

function complaintBlocks(model: RecapModel, {period}: ReportContext): PaperBlock[] {
  const {total, answered, byStatus, byChannel} = model;
  if (total === 0) return [{paragraph: `Pada ${inPeriod(period)} tidak ada aduan.`}];
  return [
    {
      paragraph: `Pada ${inPeriod(period)} terdaftar ${total} aduan dan permintaan; ${answered.length} di antaranya sudah dijawab. Rinciannya ada di rekapitulasi tahunan.`,
    },
    countTable(
      'Status',
      byStatus.map(([status, count]) => [STATUS[status], count]),
      total,
    ),
    countTable(
      'Kanal',
      byChannel.map(([channel, count]) => [CHANNEL[channel], count]),
      total,
    ),
  ];
}

function hindrances({late}: RequestFigures, {late: lateSteps, open}: RecapModel): PaperBlock[] {
  const sentences = [
    ...(late > 0 ? [`Sebanyak ${late} permintaan informasi melewati batas waktu.`] : []),
    ...(lateSteps.length > 0
      ? [`Sebanyak ${lateSteps.length} langkah penanganan aduan melewati mutu baku.`]
      : []),
    ...(open.length > 0 ? [`Sebanyak ${open.length} aduan masih terbuka pada akhir tahun.`] : []),
  ];
  return sentences.map(paragraph => ({paragraph, align: 'left' as const, after: 3}));
}
