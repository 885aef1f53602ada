import type {PublicFigures, Table} from '../../../domain/recap/public-figures';
import {letterDate} from '../dates';
import {CHANNEL, KIND} from '../labels';
import {inPeriod} from '../period-words';

/** What stands on the public page of figures (P4). */
export interface FiguresWords {
  title: string;
  office: string;
  /** The first sentences; without figures all there is. */
  lines: string[];
  tables: Array<{title: string; rows: Array<[name: string, count: string, share: number]>}>;
  note: string;
}

const NOTE =
  'Semua angka dibulatkan ke bawah menjadi kelipatan lima. Kelompok yang lebih kecil dari lima masuk ke baris Lainnya, supaya tidak ada orang yang dapat dikenali.';

export function figuresWords(figures: PublicFigures | null, office: string): FiguresWords {
  const frame = {title: 'Angka layanan aduan', office};
  if (!figures)
    return {
      ...frame,
      lines: ['Angka pertama terbit setelah rekap bulan pertama dibuat.'],
      tables: [],
      note: '',
    };
  const {period, total, answered, open, answerDays, made} = figures;
  return {
    ...frame,
    lines: [
      `Pada ${inPeriod(period)} terdaftar ${atLeast(total)} aduan.`,
      ...(total === 0
        ? []
        : [`Yang sudah dijawab ${atLeast(answered)}, yang masih terbuka ${atLeast(open)}.`]),
      ...(answerDays === null
        ? []
        : [`Setengah dari aduan yang dijawab memperoleh jawaban dalam ${answerDays} hari.`]),
      `Angka ini dihitung pada ${letterDate(made, 'WIB')}.`,
    ],
    tables: [
      table('Kanal', figures.byChannel, name => CHANNEL[name]),
      table('Klasifikasi', figures.byKind, name =>
        name === 'unclassified' ? 'Belum ditentukan' : KIND[name],
      ),
      table('Kategori', figures.byCategory),
      table('Desa atau kelurahan', figures.byVillage),
      table('Unit', figures.byUnit),
    ].filter(({rows}) => rows.length > 1),
    note: NOTE,
  };
}

/** Nothing was published of a group below five: it is not said that there is none. */
function atLeast(rounded: number): string {
  return rounded === 0 ? 'kurang dari lima' : `sedikitnya ${thousands(rounded)}`;
}

/** `12345` as `12.345`. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function table<T extends string>(
  title: string,
  {rows, rest}: Table<T>,
  words: (name: T) => string = name => name,
): FiguresWords['tables'][number] {
  const named = rows.map(([name, value]): [string, number] => [words(name), value]);
  const all = rest > 0 ? [...named, ['Lainnya', rest] as [string, number]] : named;
  const most = Math.max(1, ...all.map(([, value]) => value));
  return {
    title,
    rows: all.map(([name, value]) => [name, thousands(value), Math.round((100 * value) / most)]),
  };
}
