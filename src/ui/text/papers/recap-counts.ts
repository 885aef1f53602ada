import type {PaperBlock} from '../../../domain/document/paper';
import {barPicture, columnChart} from '../../../domain/picture/chart';
import {kindOfPeriod, monthsOf} from '../../../domain/recap/period';
import type {RecapModel} from '../../../domain/recap/recap';
import {addDays, DAY} from '../../../domain/instant';
import {monthName} from '../dates';
import {CHANNEL, KIND} from '../labels';
import {STATUS} from '../status';

/** Rows of a table that may grow long; the rest stands in one row. */
const LONGEST = 10;
const UNSAID = 'Belum ditentukan';

type Named = Array<[name: string, count: number]>;

/** Part B of the recap: how many, by all that an office asks. */
export function countSections(model: RecapModel): PaperBlock[] {
  return [
    {heading: 'B. Jumlah aduan', level: 1},
    ...trend(model),
    ...countsOf(model).map(([head, counts]) => countTable(head, counts, model.total)),
  ];
}

/** The same counts by their heads; what nobody has said of any complaint is left out. */
export function countsOf(model: RecapModel): Array<[head: string, counts: Named]> {
  const tables: Array<[head: string, counts: Named]> = [
    ['Status', model.byStatus.map(([status, count]) => [STATUS[status], count])],
    ['Kanal', model.byChannel.map(([channel, count]) => [CHANNEL[channel], count])],
    [
      'Klasifikasi',
      model.byKind.map(([kind, count]) => [kind === 'unclassified' ? UNSAID : KIND[kind], count]),
    ],
    ['Kategori', shortened(named(model.byCategory, model.total))],
    ['Desa atau kelurahan', shortened(named(model.byVillage, model.total))],
    ['Unit PPID Pelaksana', shortened(named(model.byUnit, model.total))],
  ];
  return tables.filter(([, counts]) => counts.length > 0);
}

/** A count with its share and a bar beside it. */
export function countTable(head: string, counts: Named, total: number): PaperBlock {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return {
    table: {
      widths: [46, 12, 14, 28],
      head: [head, 'Jumlah', 'Bagian', ''],
      aligns: [undefined, 'right', 'right'],
      rows: counts.map(([name, count]) => [
        name,
        String(count),
        percent((100 * count) / Math.max(1, total)),
        {picture: barPicture(count / most, `${name}: ${count}`)},
      ]),
    },
  };
}

/** `12,5 %`. */
export function percent(value: number): string {
  return `${(Math.round(value * 10) / 10).toLocaleString('id-ID')} %`;
}

function named(counts: Named, total: number): Named {
  const said = counts.filter(([name]) => name !== '');
  const unsaid = total - said.reduce((sum, [, count]) => sum + count, 0);
  return unsaid > 0 ? [...said, [UNSAID, unsaid]] : said;
}

function shortened(counts: Named): Named {
  if (counts.length <= LONGEST) return counts;
  const rest = counts.slice(LONGEST - 1);
  const sum = rest.reduce((all, [, count]) => all + count, 0);
  return [...counts.slice(0, LONGEST - 1), [`${rest.length} lainnya`, sum]];
}

/** Days of a month, months of anything longer. */
function trend({period, byDay}: RecapModel): PaperBlock[] {
  if (byDay.length === 0 || period.from === period.to) return [];
  const isShort = ['week', 'month', null].includes(kindOfPeriod(period)) && daysOf(period) <= 62;
  const columns = isShort ? perDay(period, byDay) : perMonth(period, byDay);
  const [, most] = byDay.reduce((best, one) => (one[1] > best[1] ? one : best));
  const alt = isShort
    ? `Grafik batang jumlah aduan setiap hari; paling banyak ${most} sehari.`
    : 'Grafik batang jumlah aduan setiap bulan.';
  const words = isShort
    ? 'Aduan yang terdaftar setiap hari. Angka di bawah batang adalah tanggal.'
    : `Aduan yang terdaftar setiap bulan, dari ${monthName(Number(period.from.slice(5, 7)))} ${period.from.slice(0, 4)}. Angka di bawah batang adalah bulan.`;
  return [
    {paragraph: words, size: 9, after: 2, keepNext: true},
    {picture: columnChart(columns, alt), align: 'center'},
    {paragraph: '', size: 6, after: 0},
  ];
}

function perDay({from, to}: RecapModel['period'], byDay: RecapModel['byDay']) {
  const counts = new Map(byDay);
  const columns: Array<[string, number]> = [];
  for (let date = from; date <= to; date = addDays(date, 1))
    columns.push([String(Number(date.slice(8))), counts.get(date) ?? 0]);
  return columns;
}

function perMonth(period: RecapModel['period'], byDay: RecapModel['byDay']) {
  return monthsOf(period).map((month): [string, number] => {
    const own = byDay.filter(([date]) => date.startsWith(month));
    return [String(Number(month.slice(5))), own.reduce((sum, [, count]) => sum + count, 0)];
  });
}

function daysOf({from, to}: RecapModel['period']): number {
  return 1 + (Date.parse(to) - Date.parse(from)) / DAY;
}
