import type {Mismatches} from '../../../domain/outside/compare';
import type {OutsideSystem} from '../../../domain/outside/system';
import {CHANNEL} from '../labels';

/** What stands on the page *Cocokkan ULAS dan SP4N-LAPOR!* (J6). */
export const OUTSIDE_LIST = {
  why: 'Unduh atau salin daftar aduan dari sana, lalu tempel di sini beserta judul kolomnya. Nomor lacak yang belum tercatat diisikan; yang berbeda ditampilkan. Yang dibandingkan: tiga bulan terakhir.',
  system: 'Daftar dari',
  text: 'Daftar aduan',
  textHint: 'Paling sedikit ada kolom nomor lacak dan kolom status.',
  button: 'Cocokkan',
  none: 'Tidak ada selisih.',
  filled: (count: number) => `${count} nomor lacak diisikan.`,
  more: (count: number) =>
    `Masih ada ${count} nomor yang dapat diisikan; pilih Cocokkan sekali lagi.`,
  call: {
    running: 'Mencocokkan…',
    lost: 'Semua aduan aman. Daftar Anda masih di halaman ini; cocokkan lagi, nomor tidak akan tercatat dua kali.',
  },
};

/** Each kind of difference with its lines. */
export function mismatchLists(
  {missingThere, missingHere, closedHere, closedThere, otherNumber}: Mismatches,
  system: OutsideSystem,
): Array<{title: string; lines: string[]}> {
  const name = CHANNEL[system];
  const both = ({register, number}: {register: string; number: string}) =>
    `${register} · ${number}`;
  const lists = [
    {
      title: `Belum ada di ${name}`,
      lines: missingThere.map(({register, number}) =>
        number ? both({register, number}) : register,
      ),
    },
    {
      title: 'Belum ada di register',
      lines: missingHere.map(({number, title}) => [number, title].filter(Boolean).join(' · ')),
    },
    {title: `Selesai di sini, masih terbuka di ${name}`, lines: closedHere.map(both)},
    {title: `Selesai di ${name}, masih terbuka di sini`, lines: closedThere.map(both)},
    {
      title: 'Nomor lacak berbeda',
      lines: otherNumber.map(one => `${both(one)}, di sana ${one.other}`),
    },
  ];
  return lists.filter(({lines}) => lines.length > 0);
}
