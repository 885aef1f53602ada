import type {Dossier} from '../../../domain/complaint/dossier';
import type {Paper} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {letterDate, longDate, monthName} from '../dates';
import {headOfOffice, paperTitle, signatures} from './parts';
import type {ChainHead} from './register';

/** What the minutes of a month's numbers attest (R5). */
export interface NumberCount {
  first: string;
  last: string;
  count: number;
  /** Places between the first and the last that hold no complaint; none, or something is wrong. */
  missing: number;
  voided: Dossier[];
}

/** R5: the minutes of a month's register numbers: from where to where, none left out, which are void and why. */
export function minutesPaper(
  month: string,
  numbers: NumberCount,
  chain: ChainHead,
  settings: OfficeSettings,
  now: Instant,
): Paper {
  const {office, letterhead, officers} = settings;
  const period = `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
  const admin = officers.find(({role}) => role === 'admin')?.name ?? '';
  return {
    title: `Berita Acara Nomor Register ${period}`,
    letterhead,
    footer: `Berita acara nomor register ${period} · ${office.name}`,
    blocks: [
      ...paperTitle('BERITA ACARA NOMOR REGISTER ADUAN', `Bulan ${period}`),
      {
        paragraph:
          `Pada hari ini, ${longDate(now, office.zone)}, telah diperiksa nomor register aduan ${office.name} ` +
          `untuk bulan ${period} dengan hasil sebagai berikut.`,
      },
      {
        facts: [
          ['Nomor pertama', numbers.first],
          ['Nomor terakhir', numbers.last],
          ['Jumlah nomor', String(numbers.count)],
          ['Nomor yang terlewat', numbers.missing === 0 ? 'Tidak ada' : String(numbers.missing)],
          ['Nomor yang dibatalkan', String(numbers.voided.length)],
          ['Baris jurnal', String(chain.lines)],
          ['Sidik rantai jurnal', chain.hash.replace(/(.{16})(?=.)/g, '$1 ')],
        ],
        labelWidth: 32,
      },
      ...voids(numbers.voided, settings),
      {
        paragraph:
          'Sidik rantai jurnal dihitung dari seluruh baris jurnal secara berurutan. Bila satu baris saja diubah, ' +
          'dihapus, atau disisipkan, verifikasi register tidak lagi menghasilkan sidik tersebut.',
      },
      {paragraph: 'Demikian berita acara ini dibuat dengan sebenarnya.', keepNext: true},
      signatures([{role: '\nYang memeriksa', name: admin}, headOfOffice(settings, now)]),
    ],
  };
}

function voids(voided: readonly Dossier[], {office}: OfficeSettings): Paper['blocks'] {
  if (voided.length === 0) return [];
  const rows = voided.map(({complaint, texts}) => [
    complaint.register,
    complaint.voidedAt === null ? '' : letterDate(complaint.voidedAt, office.zone),
    texts.voidReason ?? '',
  ]);
  return [
    {paragraph: 'Nomor yang dibatalkan tetap tercatat beserta alasannya:', keepNext: true},
    {table: {widths: [24, 24, 52], head: ['Nomor register', 'Dibatalkan', 'Alasan'], rows}},
  ];
}
