/** Letters kept of one complaint: several PPIDs, questions and a reopening have room; later ones take the oldest's place. */
export const LETTERS_KEPT = 24;
const LETTER_PLACES = Array.from({length: LETTERS_KEPT}, (_none, place) => String(place + 1));

/** The tabs of the ledger and their columns. Only the desk reads and writes them (design 3). */
export const LEDGER_TABS = {
  head: {
    title: 'Kepala',
    columns: ['ringkasan', 'tersalin', '2', '3', '4', '5', '6', '7'],
    rows: 2,
  },
  settings: {title: 'Pengaturan', columns: ['1', '2', '3', '4', '5', '6', '7', '8'], rows: 2},
  register: {
    title: 'Register',
    columns: [
      'urutan',
      'nomor',
      'status',
      'versi',
      'hash',
      'didaftar',
      'tanggapan',
      'antrean',
      'keadaan',
    ],
    rows: 1000,
  },
  identity: {title: 'Identitas', columns: ['urutan', 'identitas'], rows: 1000},
  texts: {title: 'Naskah', columns: ['urutan', '1', '2', '3', '4', '5', '6', '7', '8'], rows: 1000},
  mail: {title: 'Surat', columns: ['urutan', ...LETTER_PLACES], rows: 1000},
  sent: {title: 'Kirim', columns: ['urutan', ...LETTER_PLACES], rows: 1000},
  journal: {
    title: 'Jurnal',
    columns: ['baris', 'urutan', 'versi', 'peristiwa', 'hash'],
    rows: 1000,
  },
  queue: {title: 'Antrean', columns: ['urutan', 'ringkasan'], rows: 200},
  recent: {
    title: 'Terbaru',
    columns: ['urutan', 'tanggapan', 'diterima', 'isi', 'sidik'],
    rows: 1001,
  },
  commands: {title: 'Perintah', columns: ['perintah', 'hasil'], rows: 201},
  office: {title: 'Surat kantor', columns: ['nomor', 'surat', 'terkirim'], rows: 201},
  sheets: {title: 'Lembar luring', columns: ['blok', 'lembar'], rows: 401},
  prints: {
    title: 'Sidik',
    columns: ['head', 'settings', 'queue', 'recent', 'commands', 'office', 'sheets'],
    rows: 1001,
  },
  learned: {
    title: 'Belajar',
    columns: ['kunci', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    rows: 302,
  },
} as const;

export type LedgerTab = keyof typeof LEDGER_TABS;

/** The tabs with one row for each complaint, at the same place in all of them. */
export const ENTRY_TABS: readonly LedgerTab[] = ['register', 'identity', 'texts', 'mail', 'sent'];

/** How many of the last responses and commands the ledger remembers, to know a repeated one. */
export const RECENT_KEPT = 1000;
export const COMMANDS_KEPT = 200;
/** How many printed blocks of offline sheets are remembered: four years of a hundred. */
export const SHEET_BLOCKS_KEPT = 400;
/** How many of the officers' last decisions wait to be learned (C3). */
export const LESSONS_KEPT = 300;
/** How many letters of the office itself are kept. */
export const OFFICE_KEPT = 200;

/** The tabs that no journal tells of: each of their rows has its signed print in the tab of prints (R4). */
export const PRINTED_TABS = LEDGER_TABS.prints.columns;
export type PrintedTab = (typeof PRINTED_TABS)[number];
