import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {HotSpot} from '../../../domain/recap/hot-spots';
import type {RecapModel} from '../../../domain/recap/recap';
import type {OfficeSettings} from '../../../domain/settings';
import {letterDate} from '../dates';
import {serviceTime} from '../desk/clock';
import {countSections} from './recap-counts';
import {recapLists, type RecapLists} from './recap-lists';
import {timeSections} from './recap-times';
import {headSignature, type ReportContext, reportPaper} from './report-frame';
import {dateWords, inPeriod} from '../period-words';

export const RECAP_TITLE = 'Rekapitulasi Aduan Masyarakat';

/**
 * SOP B6 and SOP A's records: the recap of a period as a paper the head of the office signs (P1).
 *
 * @param lists the complaints one by one; null where they stand in parts of their own.
 * @param parts how many parts the whole has.
 */
export function recapPaper(
  model: RecapModel,
  context: ReportContext,
  lists: RecapLists | null,
  parts = 1,
): Paper {
  const {settings, at} = context;
  // A month without complaints has no figures, and its parts still follow each other.
  const [numbersAt, lessonsAt] = model.total === 0 ? ['B', 'C'] : ['G', 'H'];
  const blocks: PaperBlock[] = [
    {heading: 'A. Ringkasan', level: 1},
    {paragraph: summaryWords(model, settings)},
    ...(model.total === 0 ? [] : figures(model, context)),
    {heading: `${numbersAt}. Nomor register`, level: 1},
    ...numbers(model, context),
    {heading: `${lessonsAt}. Pelajaran dan rekomendasi`, level: 1},
    ...lessons(model),
    ...headSignature(settings, at),
    ...annexes(model, {lists, parts, settings}),
  ];
  return reportPaper(RECAP_TITLE, context, blocks, parts > 1 ? [1, parts] : undefined);
}

/** A further part: some of the complaints one by one. */
export function recapListPaper(
  lists: RecapLists,
  context: ReportContext,
  part: readonly [number, number],
): Paper {
  return reportPaper(RECAP_TITLE, context, recapLists(lists, context.settings), part);
}

function figures(model: RecapModel, {settings}: ReportContext): PaperBlock[] {
  return [
    ...countSections(model),
    ...timeSections(model, settings),
    {heading: 'E. Mutu layanan', level: 1},
    quality(model),
    {heading: 'F. Aduan yang berulang', level: 1},
    ...repeats(model.hotSpots),
  ];
}

/** The first sentences of a recap. */
export function summaryWords(model: RecapModel, settings: OfficeSettings): string {
  const {period, total, problems, answered, ended, open, answerWorking, awaitingCitizen} = model;
  const when = inPeriod(period);
  if (total === 0) return `Pada ${when} tidak ada aduan yang terdaftar di ${settings.office.name}.`;
  return [
    `Pada ${when} terdaftar ${total} aduan di ${settings.office.name}.`,
    ...(problems < total ? [`Aduan itu menyangkut ${problems} masalah.`] : []),
    `Sebanyak ${answered.length} aduan sudah dijawab${ended.length > 0 ? `, ${ended.length} berakhir tanpa jawaban,` : ''} dan ${open.length} masih terbuka.`,
    ...(awaitingCitizen > 0
      ? [`Sebanyak ${awaitingCitizen} aduan terbuka menunggu keterangan pelapor.`]
      : []),
    ...(answerWorking.median === null
      ? []
      : [
          `Setengah dari aduan yang dijawab memperoleh jawaban dalam ${serviceTime(answerWorking.median)} waktu pelayanan.`,
        ]),
  ].join(' ');
}

function quality({total, problems, satisfaction, promises, reopened}: RecapModel): PaperBlock {
  const {satisfied, unsatisfied, silent} = satisfaction;
  return {
    facts: [
      ['Aduan', String(total)],
      ['Masalah yang berbeda', String(problems)],
      ['Pelapor menyatakan puas', String(satisfied)],
      ['Pelapor menyatakan tidak puas', String(unsatisfied)],
      ['Pelapor tidak menyatakan apa-apa', String(silent)],
      ['Dibuka kembali', String(reopened)],
      ['Janji kepada pelapor', String(promises.made)],
      ['Janji ditepati pada waktunya', String(promises.kept)],
      ['Janji ditepati terlambat', String(promises.keptLate)],
      ['Janji lewat waktu dan belum ditepati', String(promises.broken)],
      ['Janji yang belum jatuh tempo', String(promises.open)],
    ],
    labelWidth: 48,
    size: 10,
  };
}

/** P5: three alike in 90 days become a draft that the office may take to the planning talks. */
function repeats(spots: readonly HotSpot[]): PaperBlock[] {
  if (spots.length === 0)
    return [
      {
        paragraph:
          'Tidak ada tiga aduan atau lebih dengan kategori dan desa yang sama dalam 90 hari.',
      },
    ];
  const rows = spots.map(({category, village, registers, first, last}) => [
    category,
    village,
    String(registers.length),
    `${dateWords(first)} sampai dengan ${dateWords(last)}`,
  ]);
  const widths = [34, 22, 12, 32];
  const aligns = [undefined, undefined, 'right' as const];
  const head = ['Kategori', 'Desa', 'Aduan', 'Diterima'];
  return [
    {table: {widths, aligns, head, rows}},
    ...spots.slice(0, 3).map(spot => ({paragraph: proposalWords(spot)})),
  ];
}

/** P5: the draft of a proposal. */
export function proposalWords({category, village, registers, first, last}: HotSpot): string {
  return (
    `Rancangan usulan: penanganan menyeluruh untuk ${category} di Desa ${village}. ` +
    `Dasarnya ${registers.length} aduan dari ${dateWords(first)} sampai dengan ${dateWords(last)}, yaitu ${registers.join(', ')}. ` +
    'Rancangan ini dapat dibahas dalam musyawarah perencanaan pembangunan.'
  );
}

function numbers({first, last, total, voids}: RecapModel, {settings}: ReportContext): PaperBlock[] {
  if (first === null || last === null)
    return [{paragraph: 'Tidak ada nomor register pada periode ini.'}];
  const {zone} = settings.office;
  const facts: PaperBlock = {
    facts: [
      ['Nomor pertama', first],
      ['Nomor terakhir', last],
      ['Jumlah nomor', String(total)],
      ['Nomor yang dibatalkan', String(voids.length)],
    ],
    labelWidth: 32,
    size: 10,
  };
  if (voids.length === 0) return [facts];
  const rows = voids.map(({register, at, reason}) => [
    register,
    at === null ? '' : letterDate(at, zone),
    reason,
  ]);
  const head = ['Nomor register', 'Dibatalkan', 'Alasan'];
  return [facts, {table: {widths: [24, 24, 52], head, rows}}];
}

/** What the figures themselves ask for, and room for what only people know. */
function lessons({late, open, promises, satisfaction, hotSpots}: RecapModel): PaperBlock[] {
  const unexplained = late.filter(({reason}) => reason === '').length;
  const sentences = [
    ...(open.length > 0 ? [`Selesaikan ${open.length} aduan yang masih terbuka.`] : []),
    ...(unexplained > 0 ? [`Lengkapi alasan untuk ${unexplained} langkah yang terlambat.`] : []),
    ...(promises.broken > 0
      ? [`Tepati ${promises.broken} janji yang sudah lewat waktu, lalu kabari pelapor.`]
      : []),
    ...(satisfaction.unsatisfied > 0
      ? [`Tinjau kembali ${satisfaction.unsatisfied} jawaban yang tidak memuaskan pelapor.`]
      : []),
    ...(hotSpots.length > 0
      ? [`Bahas ${hotSpots.length} masalah yang berulang bersama unit terkait.`]
      : []),
  ];
  const numbered = sentences.map((sentence, index) => `${index + 1}. ${sentence}`);
  return [
    ...numbered.map(paragraph => ({paragraph, align: 'left' as const, after: 2, keepNext: true})),
    {paragraph: `${numbered.length + 1}. ${BY_HAND}`, align: 'left', after: 2, keepNext: true},
  ];
}

const BY_HAND = '.'.repeat(96);

function annexes(
  {total}: RecapModel,
  {
    lists,
    parts,
    settings,
  }: {lists: RecapLists | null; parts: number} & Pick<ReportContext, 'settings'>,
): PaperBlock[] {
  if (total === 0) return [];
  if (lists) return recapLists(lists, settings);
  const where = `Daftar aduan satu per satu ada di bagian 2 sampai dengan ${parts} dokumen ini.`;
  return [{paragraph: where}];
}
