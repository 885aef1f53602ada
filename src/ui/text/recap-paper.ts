import type {Paper, PaperBlock} from '../../domain/document/paper';
import type {RecapLine, RecapModel} from '../../domain/recap/recap';
import type {Instant} from '../../domain/instant';
import type {OfficeSettings} from '../../domain/settings';
import {duration, letterDate, monthName, sortableDateTime} from './dates';
import {CHANNEL, KIND, STATUS} from './labels';

/** SOP B6 and SOP A's records: the recap of a month as a paper the head of the office signs (P1). */
export function recapPaper(
  month: string,
  model: RecapModel,
  settings: OfficeSettings,
  now: Instant,
): Paper {
  const {office, letterhead} = settings;
  const period = `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
  return {
    title: `Rekapitulasi Aduan ${period}`,
    size: 'F4',
    letterhead,
    footer: `Rekapitulasi Aduan ${period} · ${office.name}`,
    blocks: [
      {paragraph: 'REKAPITULASI ADUAN MASYARAKAT', align: 'center', bold: true},
      {paragraph: `Bulan ${period}`, align: 'center'},
      {heading: 'A. Ringkasan', level: 1},
      {paragraph: summary(period, model)},
      ...counts(model),
      {heading: 'C. Aduan yang sudah selesai', level: 1},
      ...list(model.answered, settings, 'Belum ada aduan yang selesai pada periode ini.'),
      {heading: 'D. Lampiran: aduan yang masih terbuka', level: 1},
      ...list(model.open, settings, 'Tidak ada aduan yang masih terbuka.'),
      ...signature(settings, now),
    ],
  };
}

function summary(period: string, model: RecapModel): string {
  const {total, problems, first, last, answered, open, medianAnswerTime} = model;
  const numbers =
    first === last ? `nomor register ${first}` : `nomor register ${first} sampai dengan ${last}`;
  const sentences = [
    `Pada bulan ${period} terdaftar ${total} aduan dengan ${numbers}.`,
    ...(problems < total ? [`Aduan itu menyangkut ${problems} masalah.`] : []),
    `Sebanyak ${answered.length} aduan sudah selesai dan ${open.length} aduan masih terbuka.`,
  ];
  if (medianAnswerTime !== null) {
    sentences.push(
      `Waktu tengah sejak aduan diterima sampai dijawab: ${duration(medianAnswerTime)}.`,
    );
  }
  return sentences.join(' ');
}

function counts(model: RecapModel): PaperBlock[] {
  const none = 'Belum ditentukan';
  const tables: Array<[string, Array<[string, number]>]> = [
    ['Status', model.byStatus.map(([status, count]) => [STATUS[status], count])],
    ['Kanal', model.byChannel.map(([channel, count]) => [CHANNEL[channel], count])],
    [
      'Klasifikasi',
      model.byKind.map(([kind, count]) => [kind === 'unclassified' ? none : KIND[kind], count]),
    ],
    ['Kategori', model.byCategory.map(([category, count]) => [category || none, count])],
    ['Unit PPID Pelaksana', model.byUnit],
  ];
  return [
    {heading: 'B. Jumlah aduan', level: 1},
    ...tables
      .filter(([, rows]) => rows.length > 0)
      .flatMap(([head, rows]) => [countTable(head, rows), {paragraph: '', size: 4, after: 0}]),
  ];
}

function countTable(head: string, rows: ReadonlyArray<[string, number]>): PaperBlock {
  return {
    table: {
      widths: [75, 25],
      head: [head, 'Jumlah'],
      rows: rows.map(([name, count]) => [name, String(count)]),
    },
  };
}

function list(lines: readonly RecapLine[], {office}: OfficeSettings, none: string): PaperBlock[] {
  if (lines.length === 0) return [{paragraph: none}];
  const rows = lines.map(line => [
    line.register,
    `${sortableDateTime(line.receivedAt, office.zone)} ${office.zone}\n${CHANNEL[line.channel]}`,
    line.subject || 'Dirahasiakan',
    line.unit || line.category || '',
    line.answeredAt === null
      ? STATUS[line.status]
      : `${STATUS[line.status]}\n${sortableDateTime(line.answeredAt, office.zone)}`,
  ]);
  const head = ['Nomor', 'Diterima', 'Perihal', 'Unit atau kategori', 'Status'];
  return [{table: {widths: [16, 18, 28, 20, 18], head, rows}}];
}

function signature({letterhead, office}: OfficeSettings, now: Instant): PaperBlock[] {
  const side = {align: 'left' as const, indent: 5000, keepNext: true};
  return [
    {
      paragraph: `${letterhead.place}, ${letterDate(now, office.zone)}\n${letterhead.signatoryPosition}\n\n\n`,
      ...side,
    },
    {
      paragraph: `${letterhead.signatoryName}\nNIP ${letterhead.signatoryNip}`,
      ...side,
      keepNext: false,
    },
  ];
}
