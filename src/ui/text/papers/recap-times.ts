import type {PaperBlock} from '../../../domain/document/paper';
import type {RecapModel} from '../../../domain/recap/recap';
import type {Spread} from '../../../domain/recap/spread';
import {type LateLine, onTimeShare, type StepFigures} from '../../../domain/recap/step-figures';
import type {OfficeSettings} from '../../../domain/settings';
import {duration, sortableDateTime} from '../dates';
import {serviceTime, standardWords} from '../desk/clock';
import {dateWords} from '../period-words';
import {percent} from './recap-counts';

/** Late steps named in the report itself; the data files hold all. */
const NAMED = 200;

/** Part C of the recap: how long it took, by the SOP's steps, and what was late. */
export function timeSections(model: RecapModel, settings: OfficeSettings): PaperBlock[] {
  return [
    {heading: 'C. Waktu penanganan', level: 1},
    ...answerTimes(model),
    ...procedures(model.steps).flatMap(steps => stepTable(steps, settings)),
    ...abnormal(model),
    {heading: 'D. Langkah yang terlambat dan alasannya', level: 1},
    ...lateTable(model.late, settings),
  ];
}

function answerTimes({answerWorking, answerWall}: RecapModel): PaperBlock[] {
  if (answerWorking.count === 0)
    return [{paragraph: 'Belum ada aduan yang dijawab pada periode ini.'}];
  const row = (name: string, spread: Spread, words: (value: number) => string) => [
    name,
    ...[spread.median, spread.mean, spread.p90].map(value => (value === null ? '' : words(value))),
  ];
  return [
    {
      paragraph: `Waktu sejak aduan diterima sampai dijawab pertama kali, dari ${answerWorking.count} aduan yang sudah dijawab:`,
      keepNext: true,
    },
    {
      table: {
        widths: [34, 22, 22, 22],
        head: ['Ukuran', 'Nilai tengah', 'Rata-rata', '90 dari 100 paling lama'],
        rows: [
          row('Waktu pelayanan', answerWorking, serviceTime),
          row('Waktu kalender', answerWall, duration),
        ],
      },
    },
  ];
}

function procedures(steps: readonly StepFigures[]): StepFigures[][] {
  const keys = [...new Set(steps.map(step => step.procedure))];
  return keys.map(key => steps.filter(step => step.procedure === key));
}

function stepTable(steps: readonly StepFigures[], {judged = 'handling'}: OfficeSettings) {
  const rows = steps.map(step => {
    const share = onTimeShare(step);
    return [
      `${step.no}. ${step.name}`,
      step.standard ? standardWords(step.standard) : 'tidak ditentukan',
      String(step.onTime),
      String(step.late + step.overdue),
      String(step.excused),
      share === null ? '' : percent(share).replace(' %', ''),
      middles(step.waiting),
      middles(step.handling),
    ];
  });
  const what = judged === 'whole' ? 'seluruh waktu langkah' : 'waktu mengerjakan';
  return [
    {
      paragraph: `${steps[0]!.procedureName}. Yang dinilai terhadap mutu baku adalah ${what}. Waktu menunggu dan mengerjakan ditulis sebagai nilai tengah, lalu waktu 90 dari 100 aduan.`,
      keepNext: true,
    },
    {
      table: {
        widths: [25, 10, 8, 9, 10, 9, 14, 15],
        head: [
          'Langkah',
          'Mutu baku',
          'Tepat',
          'Lambat',
          'Kecuali',
          'Tepat (%)',
          'Menunggu',
          'Mengerjakan',
        ],
        aligns: [undefined, undefined, 'right', 'right', 'right', 'right'] as const,
        rows,
        size: 8,
      },
    },
  ] satisfies PaperBlock[];
}

function middles({median, p90}: Spread): string {
  return median === null || p90 === null ? '' : `${short(median)}\n${short(p90)}`;
}

/** For narrow columns. */
function short(minutes: number): string {
  return Math.round(minutes) < 1 ? '< 1 menit' : serviceTime(minutes);
}

function abnormal({abnormal: periods}: RecapModel): PaperBlock[] {
  return periods.map(({from, to, what, basis}) => ({
    paragraph: `Keadaan tidak normal ${dateWords(from)} sampai dengan ${dateWords(to)}: ${what} (${basis}). Langkah yang terlambat pada hari itu dihitung sebagai pengecualian.`,
  }));
}

function lateTable(late: readonly LateLine[], {office}: OfficeSettings): PaperBlock[] {
  if (late.length === 0) return [{paragraph: 'Tidak ada langkah yang terlambat.'}];
  const at = (instant: number) => sortableDateTime(instant, office.zone);
  const rows = late
    .slice(0, NAMED)
    .map(({register, no, name, dueAt, doneAt, reason}) => [
      register,
      `${no}. ${name}`,
      at(dueAt),
      doneAt === null ? 'Belum selesai' : at(doneAt),
      reason === null ? 'Dirahasiakan' : reason || 'Belum ada alasan',
    ]);
  const table: PaperBlock = {
    table: {
      widths: [16, 26, 17, 17, 24],
      head: ['Nomor', 'Langkah', 'Paling lambat', 'Selesai', 'Alasan'],
      rows,
      size: 8,
    },
  };
  if (late.length <= NAMED) return [table];
  return [
    table,
    {
      paragraph: `Di atas ${NAMED} keterlambatan pertama dari ${late.length}; semuanya ada di berkas data periode ini.`,
    },
  ];
}
