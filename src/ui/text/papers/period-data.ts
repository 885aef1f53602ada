import type {Sheet} from '../../../domain/document/csv';
import type {RecapLine, RecapModel} from '../../../domain/recap/recap';
import {onTimeShare} from '../../../domain/recap/step-figures';
import type {OfficeSettings} from '../../../domain/settings';
import {sortableDateTime} from '../dates';
import {CHANNEL, KIND} from '../labels';
import {STATUS} from '../status';

export const DATA_TITLE = 'Data Aduan';

/** P2: a period as data, without anybody's identity: the complaints, the late steps, the steps' figures. */
export function periodSheets(model: RecapModel, {office}: OfficeSettings): Sheet[] {
  const at = (instant: number | null) =>
    instant === null ? '' : sortableDateTime(instant, office.zone);
  const lines = [...model.answered, ...model.ended, ...model.open].sort((a, b) =>
    a.register < b.register ? -1 : 1,
  );
  const complaint = (line: RecapLine) => [
    line.register,
    line.outsideNumber,
    at(line.receivedAt),
    CHANNEL[line.channel],
    line.kind === 'unclassified' ? '' : KIND[line.kind],
    line.category,
    line.village,
    line.unit,
    line.subject,
    STATUS[line.status],
    at(line.answeredAt),
    at(line.publishedAt),
  ];
  return [
    {title: 'Aduan', rows: [COMPLAINT_HEADS, ...lines.map(complaint)]},
    {
      title: 'Keterlambatan',
      rows: [
        ['Nomor', 'Langkah', 'Nama langkah', 'Paling lambat', 'Selesai', 'Alasan'],
        ...model.late.map(({register, no, name, dueAt, doneAt, reason}) => [
          register,
          no,
          name,
          at(dueAt),
          at(doneAt),
          reason ?? 'Dirahasiakan',
        ]),
      ],
    },
    {title: 'Langkah', rows: [STEP_HEADS, ...model.steps.map(stepRow)]},
  ];
}

const COMPLAINT_HEADS = [
  'Nomor register',
  'Nomor lacak',
  'Diterima',
  'Kanal',
  'Klasifikasi',
  'Kategori',
  'Desa',
  'Unit',
  'Perihal',
  'Status',
  'Dijawab',
  'Diunggah',
];

const STEP_HEADS = [
  'SOP',
  'Langkah',
  'Nama langkah',
  'Tepat waktu',
  'Terlambat',
  'Lewat waktu, belum selesai',
  'Dikecualikan',
  'Tepat waktu (%)',
  'Menunggu, nilai tengah (menit)',
  'Menunggu, 90 dari 100 (menit)',
  'Mengerjakan, nilai tengah (menit)',
  'Mengerjakan, 90 dari 100 (menit)',
];

function stepRow(step: RecapModel['steps'][number]): Array<string | number> {
  const share = onTimeShare(step);
  return [
    step.procedureName,
    step.no,
    step.name,
    step.onTime,
    step.late,
    step.overdue,
    step.excused,
    share === null ? '' : Math.round(share * 10) / 10,
    ...[step.waiting.median, step.waiting.p90, step.handling.median, step.handling.p90].map(
      value => (value === null ? '' : Math.round(value)),
    ),
  ];
}
