import type {DeskFigures} from '../../../domain/desk/figures';
import type {RecapModel} from '../../../domain/recap/recap';
import type {OfficeSettings} from '../../../domain/settings';
import {countsOf, percent} from '../papers/recap-counts';
import {proposalWords, summaryWords} from '../papers/recap';
import {serviceTime} from './clock';
import type {CallWords} from './calls';

/** What stands in the room *Angka* (P4, P5). */
export const FIGURES = {
  why: 'Angka ini untuk petugas dan tidak dibulatkan. Nama pelapor tidak pernah termuat. Angka untuk umum ada di halaman angka.',
  show: 'Tampilkan angka',
  repeats: 'Aduan yang berulang',
  noRepeats: 'Tidak ada tiga aduan atau lebih dengan kategori dan desa yang sama dalam 90 hari.',
  count: 'Jumlah',
  share: 'Bagian',
};

export const FIGURES_CALL: CallWords = {
  running: 'Menghitung angka…',
  lost: 'Semua aduan aman. Angka belum terhitung; coba lagi.',
};

/** The recap's model in the words of the room. */
export function deskFigures(model: RecapModel, settings: OfficeSettings): DeskFigures {
  const lines = [summaryWords(model, settings)];
  if (model.total === 0) return {lines, facts: [], tables: [], repeats: []};
  return {
    lines,
    facts: factsOf(model),
    tables: countsOf(model).map(([title, counts]) => ({
      title,
      rows: counts.map(([name, count]) => [name, count, percent((100 * count) / model.total)]),
    })),
    repeats: model.hotSpots.map(spot => ({
      title: `${spot.category}, Desa ${spot.village}: ${spot.registers.length} aduan`,
      proposal: proposalWords(spot),
      registers: spot.registers,
    })),
  };
}

function factsOf({
  problems,
  open,
  awaitingCitizen,
  answerWorking: {median, p90},
  late,
  satisfaction,
  promises,
  reopened,
}: RecapModel): DeskFigures['facts'] {
  return [
    ['Masalah yang berbeda', String(problems)],
    ['Masih terbuka', String(open.length)],
    ['Menunggu keterangan pelapor', String(awaitingCitizen)],
    ...(median === null || p90 === null
      ? []
      : [
          ['Waktu pelayanan sampai dijawab, nilai tengah', serviceTime(median)] as [string, string],
          ['90 dari 100 paling lama', serviceTime(p90)] as [string, string],
        ]),
    ['Langkah yang terlambat', String(late.length)],
    ['Pelapor puas', String(satisfaction.satisfied)],
    ['Pelapor tidak puas', String(satisfaction.unsatisfied)],
    ['Janji yang lewat waktu', String(promises.broken)],
    ['Dibuka kembali', String(reopened)],
  ];
}
