import type {Paper, PaperBlock} from '../../../domain/document/paper';
import {type OfflineKey, writeOfflineKey} from '../../../domain/offline';
import type {OfficeSettings} from '../../../domain/settings';
import {NAME_BY_HAND, paperTitle, signatures} from './parts';

/** Points of a line for handwriting: 8 mm, and a little over 6 where a sheet holds more; and how many a complaint gets. */
const ROOM = {
  F4: {form: {height: 23, lines: 8}, sheet: {height: 19, lines: 5}},
  A4: {form: {height: 21, lines: 6}, sheet: {height: 17, lines: 3}},
};
/** Every font has these signs. */
const BOX = '[   ]';

const CHANNELS = ['Datang langsung', 'Telepon', 'WhatsApp', 'Surat', 'Lainnya'];

/** I3: the *Formulir Aduan* that a citizen fills in by hand at the counter. */
export function blankFormPaper(settings: OfficeSettings): Paper {
  const {office, letterhead} = settings;
  const {form} = roomOf(settings);
  return {
    title: 'Formulir Aduan',
    hasNarrowMargins: true,
    letterhead,
    footer: `Formulir Aduan · ${office.name}`,
    blocks: [
      ...paperTitle('FORMULIR ADUAN MASYARAKAT'),
      ...person(form.height),
      ...matter(form),
      ...wishes(),
      privacy(settings),
      {
        paragraph:
          'Diisi petugas: nomor register .................... tanggal dan jam ....................',
        size: 9,
      },
      signatures([
        {role: 'Petugas penerima', name: NAME_BY_HAND},
        {role: 'Pelapor', name: NAME_BY_HAND},
      ]),
    ],
  };
}

/** I10: sheets for days without power or network, each with its own key and a slip for the citizen. */
export function offlinePaper(keys: readonly OfflineKey[], settings: OfficeSettings): Paper {
  const {office, letterhead} = settings;
  const first = writeOfflineKey(keys[0]!);
  const last = writeOfflineKey(keys[keys.length - 1]!);
  return {
    title: `Lembar Cadangan Luring ${first} sampai ${last}`,
    hasNarrowMargins: true,
    letterhead,
    footer: `Lembar cadangan luring · ${office.name}`,
    blocks: keys.flatMap((key, index) => [
      ...(index === 0 ? [] : [{pageBreak: true} as const]),
      ...offlineSheet(writeOfflineKey(key), settings),
    ]),
  };
}

function offlineSheet(key: string, settings: OfficeSettings): PaperBlock[] {
  const {office} = settings;
  const {sheet} = roomOf(settings);
  return [
    ...paperTitle(`LEMBAR CADANGAN LURING ${key}`, 'Dipakai bila listrik atau jaringan terputus'),
    {
      paragraph:
        'Kunci lembar ini bukan nomor register. Setelah jaringan pulih, pilih Catat aduan di Meja Aduan, isikan waktu terima ' +
        'yang tertulis, dan sebutkan kunci ini sebagai alasan dicatat kemudian; nomor register diberikan saat itu.',
      size: 9,
    },
    {
      table: {
        widths: [34, 66],
        head: ['Diterima', 'Diisi petugas'],
        rows: [
          ['Tanggal dan jam', ''],
          ['Kanal', CHANNELS.map(one => `${BOX} ${one}`).join('   ')],
          ['Nama petugas', ''],
        ],
        rowHeight: sheet.height,
      },
    },
    ...person(sheet.height),
    ...matter(sheet),
    ...wishes(),
    signatures([
      {role: 'Petugas penerima', name: NAME_BY_HAND},
      {role: 'Pelapor', name: NAME_BY_HAND},
    ]),
    {
      paragraph:
        '- - - - - - - - - - - - - - - - - - - - -  gunting di sini  - - - - - - - - - - - - - - - - - - - - -',
      align: 'center',
      size: 8,
      after: 2,
    },
    {
      paragraph:
        `TANDA TERIMA SEMENTARA ${key} · ${office.name}\n` +
        'Diterima tanggal .................... jam .......... petugas ..............................\n' +
        `Nomor register akan diberitahukan pada hari kerja berikutnya. Bila belum, hubungi kantor${office.phone ? `, telepon ${office.phone}` : ''}, ` +
        'dengan menyebut kunci lembar ini.',
      size: 9,
      align: 'left',
    },
  ];
}

function roomOf({letterhead: {paper = 'F4'}}: OfficeSettings) {
  return ROOM[paper];
}

function person(rowHeight: number): PaperBlock[] {
  const rows = [
    'Nama lengkap',
    'NIK (boleh dikosongkan)',
    'Alamat (desa, RT/RW)',
    'Nomor telepon atau WhatsApp',
    'Surel',
  ];
  return [
    {
      table: {
        widths: [34, 66],
        head: ['A. Pelapor', ''],
        rows: rows.map(label => [label, '']),
        rowHeight,
      },
    },
  ];
}

function matter({height: rowHeight, lines}: {height: number; lines: number}): PaperBlock[] {
  return [
    {
      table: {
        widths: [34, 66],
        head: ['B. Aduan', ''],
        rows: ['Judul', 'Lokasi kejadian', 'Tanggal dan jam kejadian', 'Pihak yang diadukan'].map(
          label => [label, ''],
        ),
        rowHeight,
      },
    },
    {
      table: {
        widths: [100],
        head: ['Uraian: apa yang terjadi, akibatnya, dan penyelesaian yang diminta'],
        rows: Array.from({length: lines}, () => ['']),
        rowHeight,
      },
    },
  ];
}

function wishes(): PaperBlock[] {
  return [
    {
      facts: [
        ['Lampiran', `${BOX} tidak ada   ${BOX} ada, yaitu ......................................`],
        [
          'Permintaan',
          `${BOX} nama saya dirahasiakan (anonim)   ${BOX} seluruh aduan dirahasiakan`,
        ],
        [
          'Jawaban lewat',
          `${BOX} surel   ${BOX} WhatsApp   ${BOX} telepon   ${BOX} diambil di kantor`,
        ],
      ],
      labelWidth: 20,
      size: 9,
    },
  ];
}

function privacy({office}: OfficeSettings): PaperBlock {
  return {
    paragraph:
      `Data Anda dipakai ${office.name} hanya untuk menangani aduan ini, sebagai kewajiban pelayanan publik ` +
      '(UU 25/2009 dan UU 27/2022). Anda mendapat tanda terima dengan nomor register.',
    size: 8,
  };
}
