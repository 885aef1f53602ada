import type {TabPlan} from '../domain/settings-tabs/plan';
import {TEMPLATE_WORDS} from './answer-templates';
import {KIND_WORDS} from './kind-words';
import {WEEKDAY_NAMES} from './months';
import {
  ACT_WORDS,
  CONFIRMED_WORDS,
  DATA_KIND_WORDS,
  DAY_RULE_WORDS,
  GENERAL_WORDS,
  LETTERHEAD_WORDS,
  PROCEDURE_PART_WORDS,
  ROLE_WORDS,
  SUPERVISORY_WORDS,
} from './tab-words';

/** The settings tabs of Buku Kerja (O3). Widths in pixels. */

const words = (pairs: ReadonlyArray<readonly [string, unknown]>) => pairs.map(([word]) => word);

const APPLY =
  'Ubah, lalu pilih "Terapkan pengaturan" di Meja Aduan, atau tunggu sampai besok pagi.';

export const OFFICER_PLAN: TabPlan<'name' | 'email' | 'role' | 'actors' | 'supervisory'> = {
  sheetId: 9101,
  title: 'Petugas',
  hint: `Satu baris per orang. Pelaksana SOP: tulis seperti di tab SOP, dipisah titik koma. Aduan pengawasan: "Ya" bagi yang boleh melihat aduan berkadar pengawasan; bila tidak ada, para admin. ${APPLY}`,
  columns: [
    {key: 'name', title: 'Nama', width: 200},
    {key: 'email', title: 'Surel', width: 240},
    {key: 'role', title: 'Peran', width: 120, choices: words(ROLE_WORDS)},
    {key: 'actors', title: 'Pelaksana SOP', width: 360},
    {key: 'supervisory', title: 'Aduan pengawasan', width: 150, choices: words(SUPERVISORY_WORDS)},
  ],
};

export const UNIT_PLAN: TabPlan<'name' | 'ppidName' | 'ppidEmail'> = {
  sheetId: 9102,
  title: 'Unit',
  hint: `Satu baris per unit dengan PPID Pelaksananya. ${APPLY}`,
  columns: [
    {key: 'name', title: 'Unit', width: 300},
    {key: 'ppidName', title: 'PPID Pelaksana', width: 200},
    {key: 'ppidEmail', title: 'Surel PPID', width: 240},
  ],
};

export const CATEGORY_PLAN: TabPlan<'name' | 'words' | 'unit'> = {
  sheetId: 9103,
  title: 'Kategori',
  hint: `Satu baris per kategori. Kata kunci dipisah titik koma; * berarti akhiran apa pun; kosong berarti kata bawaan. Unit hanya diisi bila saran meja perlu diarahkan. ${APPLY}`,
  columns: [
    {key: 'name', title: 'Kategori', width: 260},
    {key: 'words', title: 'Kata kunci', width: 560},
    {key: 'unit', title: 'Unit', width: 260},
  ],
};

export const HOURS_PLAN: TabPlan<'day' | 'opens' | 'closes' | 'ramadanOpens' | 'ramadanCloses'> = {
  sheetId: 9104,
  title: 'Jam Layanan',
  hint: `Jam seperti 07.30; kosong berarti tutup. Untuk istirahat, tulis hari yang sama dua kali. ${APPLY}`,
  columns: [
    {key: 'day', title: 'Hari', width: 110, choices: WEEKDAY_NAMES},
    {key: 'opens', title: 'Buka', width: 110},
    {key: 'closes', title: 'Tutup', width: 110},
    {key: 'ramadanOpens', title: 'Buka Ramadan', width: 130},
    {key: 'ramadanCloses', title: 'Tutup Ramadan', width: 130},
  ],
};

export const CALENDAR_PLAN: TabPlan<'rule' | 'from' | 'to' | 'name' | 'basis'> = {
  sheetId: 9105,
  title: 'Kalender',
  hint: `Libur nasional dan cuti bersama 2025 sampai 2027 sudah ada. Tulis di sini libur daerah, tanggal Ramadan, dan keputusan baru. ${APPLY}`,
  columns: [
    {key: 'rule', title: 'Jenis', width: 180, choices: words(DAY_RULE_WORDS)},
    {key: 'from', title: 'Mulai', width: 120},
    {key: 'to', title: 'Sampai', width: 120},
    {key: 'name', title: 'Keterangan', width: 260},
    {key: 'basis', title: 'Dasar', width: 320},
  ],
};

export type ProcedureColumn =
  | 'part'
  | 'no'
  | 'words'
  | 'actor'
  | 'completeness'
  | 'standard'
  | 'output'
  | 'next'
  | 'act'
  | 'note';

const PROCEDURE_COLUMNS: TabPlan<ProcedureColumn>['columns'] = [
  {key: 'part', title: 'Bagian', width: 150, choices: words(PROCEDURE_PART_WORDS)},
  {key: 'no', title: 'No', width: 50},
  {key: 'words', title: 'Uraian', width: 360},
  {key: 'actor', title: 'Pelaksana', width: 220},
  {key: 'completeness', title: 'Kelengkapan', width: 180},
  {key: 'standard', title: 'Waktu', width: 110},
  {key: 'output', title: 'Output', width: 180},
  {key: 'next', title: 'Berikutnya', width: 90},
  {key: 'act', title: 'Tindakan meja', width: 150, choices: words(ACT_WORDS)},
  {key: 'note', title: 'Keterangan', width: 220},
];

export const PROCEDURE_PLAN: TabPlan<ProcedureColumn> = {
  sheetId: 9106,
  title: 'SOP',
  hint: `SOP yang berlaku, baris demi baris seperti dokumennya. Aduan yang sudah terdaftar tetap mengikuti versinya. ${APPLY}`,
  columns: PROCEDURE_COLUMNS,
};

export const SOCIAL_PROCEDURE_PLAN: TabPlan<ProcedureColumn> = {
  sheetId: 9107,
  title: 'SOP Media Sosial',
  hint: `Hanya bila aduan media sosial mengikuti SOP tersendiri; kosongkan bila tidak. ${APPLY}`,
  columns: PROCEDURE_COLUMNS,
};

export const LIMIT_PLAN: TabPlan<
  'kind' | 'limit' | 'extension' | 'basis' | 'since' | 'isConfirmed'
> = {
  sheetId: 9108,
  title: 'Batas Waktu',
  hint: `Batas waktu hukum per jenis, dihitung sejak aduan diterima. Selama belum dikonfirmasi, batas disebut "ditetapkan instansi". ${APPLY}`,
  columns: [
    {key: 'kind', title: 'Jenis', width: 260, choices: Object.values(KIND_WORDS)},
    {key: 'limit', title: 'Batas', width: 130},
    {key: 'extension', title: 'Perpanjangan', width: 130},
    {key: 'basis', title: 'Dasar hukum', width: 420},
    {key: 'since', title: 'Berlaku sejak', width: 120},
    {key: 'isConfirmed', title: 'Dikonfirmasi', width: 110, choices: words(CONFIRMED_WORDS)},
  ],
};

export const LETTERHEAD_PLAN: TabPlan<'what' | 'value'> = {
  sheetId: 9132,
  title: 'Kop Surat',
  hint: `Baris kop ditulis dalam satu sel, baris demi baris. Kertas laporan: A4 atau F4. Tanda tangan surat jawaban: Wajib atau Tidak wajib. Tembusan: satu baris satu penerima. Dokumen logo: tautan Google Dokumen yang memuat gambar logo. ${APPLY}`,
  columns: [
    {key: 'what', title: 'Hal', width: 220, choices: words(LETTERHEAD_WORDS)},
    {key: 'value', title: 'Nilai', width: 520},
  ],
};

export const RETENTION_PLAN: TabPlan<'what' | 'years' | 'basis'> = {
  sheetId: 9131,
  title: 'Retensi',
  hint: `Berapa tahun data disimpan setelah aduan selesai. Tanpa baris di sini semua data tetap disimpan. ${APPLY}`,
  columns: [
    {key: 'what', title: 'Data', width: 240, choices: words(DATA_KIND_WORDS)},
    {key: 'years', title: 'Tahun', width: 80},
    {key: 'basis', title: 'Dasar', width: 420},
  ],
};

export const GENERAL_PLAN: TabPlan<'what' | 'value'> = {
  sheetId: 9109,
  title: 'Umum',
  hint: `Satu baris per hal. ${APPLY}`,
  columns: [
    {key: 'what', title: 'Hal', width: 220, choices: words(GENERAL_WORDS)},
    {key: 'value', title: 'Nilai', width: 420},
  ],
};

export const WORD_PLAN: TabPlan<'word'> = {
  sheetId: 9110,
  title: 'Kosakata Kantor',
  hint: `Istilah dan nama setempat yang benar menurut kantor, satu per baris; pemeriksa bahasa tidak lagi menandainya. ${APPLY}`,
  columns: [{key: 'word', title: 'Kata', width: 320}],
};

export const TEMPLATE_PLAN: TabPlan<'category' | 'text'> = {
  sheetId: 9111,
  title: 'Templat Jawaban',
  hint: `Kategori kosong berlaku untuk semua yang lain. Terisi sendiri: ${TEMPLATE_WORDS.map(word => `{${word}}`).join(' ')}; kurung kurawal lain wajib diisi penulis. ${APPLY}`,
  columns: [
    {key: 'category', title: 'Kategori', width: 240},
    {key: 'text', title: 'Templat', width: 640},
  ],
};

export const BODY_PLAN: TabPlan<'name' | 'email'> = {
  sheetId: 9112,
  title: 'Instansi Lain',
  hint: `Instansi tujuan bila aduan bukan kewenangan kantor ini. Surel boleh kosong bila surat disampaikan dengan cara lain. ${APPLY}`,
  columns: [
    {key: 'name', title: 'Instansi', width: 320},
    {key: 'email', title: 'Surel', width: 260},
  ],
};

export const EMERGENCY_PLAN: TabPlan<'name' | 'number'> = {
  sheetId: 9113,
  title: 'Nomor Darurat',
  hint: `Disebut dalam balasan pertama atas aduan darurat. ${APPLY}`,
  columns: [
    {key: 'name', title: 'Nama', width: 260},
    {key: 'number', title: 'Nomor', width: 160},
  ],
};
