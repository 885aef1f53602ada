import type {PaperBlock} from '../../../domain/document/paper';
import {dateOf} from '../../../domain/instant';
import type {RecapLine, RecapModel} from '../../../domain/recap/recap';
import type {OfficeSettings} from '../../../domain/settings';
import {duration, sortableDateTime} from '../dates';
import {CHANNEL, KIND} from '../labels';
import {STATUS} from '../status';

/** What stands in the place of a matter that is nobody else's. */
const SECRET = 'Dirahasiakan';

export type RecapLists = Pick<RecapModel, 'answered' | 'ended' | 'open'>;

/**
 * The lists of a recap: what was answered, as SOP B6 has it; what ended otherwise; and what is open, so that no
 * complaint vanishes between two recaps.
 */
export function recapLists(lists: RecapLists, settings: OfficeSettings): PaperBlock[] {
  return [
    {pageBreak: true},
    {heading: 'Lampiran 1. Aduan yang sudah dijawab', level: 1},
    ...answered(lists.answered, settings),
    {heading: 'Lampiran 2. Aduan yang berakhir tanpa jawaban', level: 1},
    ...others(lists.ended, settings, 'Tidak ada aduan yang berakhir tanpa jawaban.'),
    {heading: 'Lampiran 3. Aduan yang masih terbuka', level: 1},
    ...others(lists.open, settings, 'Tidak ada aduan yang masih terbuka.'),
  ];
}

function answered(lines: readonly RecapLine[], {office}: OfficeSettings): PaperBlock[] {
  if (lines.length === 0) return [{paragraph: 'Belum ada aduan yang dijawab.'}];
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.outsideNumber ? `${line.register}\n${line.outsideNumber}` : line.register,
    `${sortableDateTime(line.receivedAt, office.zone)}\n${CHANNEL[line.channel]}`,
    line.subject || SECRET,
    line.unit || line.category || '',
    line.answeredAt === null
      ? ''
      : `${sortableDateTime(line.answeredAt, office.zone)}\n${duration(line.answeredAt - line.receivedAt)}`,
    line.publishedAt === null
      ? STATUS[line.status]
      : `${STATUS[line.status]}\ndiunggah ${dateOf(line.publishedAt, office.zone)}`,
  ]);
  const head = ['No.', 'Nomor', 'Diterima, kanal', 'Perihal', 'Unit', 'Dijawab, lama', 'Status'];
  return [{table: {widths: [5, 16, 17, 18, 14, 17, 13], head, rows, size: 8}}];
}

function others(lines: readonly RecapLine[], {office}: OfficeSettings, none: string): PaperBlock[] {
  if (lines.length === 0) return [{paragraph: none}];
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.outsideNumber ? `${line.register}\n${line.outsideNumber}` : line.register,
    `${sortableDateTime(line.receivedAt, office.zone)}\n${CHANNEL[line.channel]}`,
    line.subject || SECRET,
    line.unit || line.category || (line.kind === 'unclassified' ? '' : KIND[line.kind]),
    STATUS[line.status],
  ]);
  const head = ['No.', 'Nomor', 'Diterima, kanal', 'Perihal', 'Unit', 'Status'];
  return [{table: {widths: [5, 16, 17, 29, 17, 16], head, rows, size: 8}}];
}
