import type {DataKind} from '../domain/retention/rule';
import type {StandardTime, StepAct} from '../domain/procedure/procedure';
import type {JudgedTime, Role} from '../domain/settings';

/** The words that settings tabs use for the desk's codes. */

export const ROLE_WORDS: ReadonlyArray<readonly [string, Role]> = [
  ['Admin', 'admin'],
  ['Pengelola', 'pengelola'],
  ['Pimpinan', 'pimpinan'],
];

export const ACT_WORDS: ReadonlyArray<readonly [string, StepAct]> = [
  ['Mulai', 'start'],
  ['Pelapor mengisi', 'submit'],
  ['Nomor register', 'register'],
  ['Klasifikasi', 'classify'],
  ['Koordinasi PPID', 'refer'],
  ['Catat di ULAS', 'enterOutside'],
  ['Jawaban', 'answer'],
  ['Balas di media sosial', 'publish'],
  ['Rekap', 'recap'],
  ['Arsip', 'archive'],
  ['Dicentang', 'tick'],
  ['Selesai', 'end'],
];

/** The first word of a unit is how a tab writes it; "1 Hari" of an SOP is a working day (design 10). */
export const UNIT_WORDS: ReadonlyArray<readonly [string, StandardTime['unit']]> = [
  ['menit', 'minutes'],
  ['jam', 'hours'],
  ['hari', 'workingDays'],
  ['hari kerja', 'workingDays'],
  ['hari kalender', 'calendarDays'],
];

export const JUDGED_WORDS: ReadonlyArray<readonly [string, JudgedTime]> = [
  ['Mengerjakan', 'handling'],
  ['Menunggu dan mengerjakan', 'whole'],
];

/** J3: whether an answer needs the approval of somebody who did not write it. */
export const APPROVAL_WORDS: ReadonlyArray<readonly [string, boolean]> = [
  ['Boleh penulisnya', false],
  ['Petugas lain', true],
];

/** Whether cuti bersama is a working day. */
export const LEAVE_WORDS: ReadonlyArray<readonly [string, boolean]> = [
  ['Libur', false],
  ['Hari kerja', true],
];

/** C2: who may see complaints *berkadar pengawasan*. */
export const SUPERVISORY_WORDS: ReadonlyArray<readonly [string, boolean]> = [
  ['Ya', true],
  ['Tidak', false],
];

/** P7. */
export const DATA_KIND_WORDS: ReadonlyArray<readonly [string, DataKind]> = [
  ['Identitas pelapor', 'identity'],
  ['Naskah aduan dan jawaban', 'texts'],
  ['Berkas lampiran', 'files'],
];

export const CONFIRMED_WORDS: ReadonlyArray<readonly [string, boolean]> = [
  ['Ya', true],
  ['Belum', false],
];

/** What a line of the calendar says of its days. */
export type DayRule =
  'localHoliday' | 'nationalHoliday' | 'collectiveLeave' | 'open' | 'ramadan' | 'abnormal';

export const DAY_RULE_WORDS: ReadonlyArray<readonly [string, DayRule]> = [
  ['Libur daerah', 'localHoliday'],
  ['Libur nasional', 'nationalHoliday'],
  ['Cuti bersama', 'collectiveLeave'],
  ['Tetap masuk', 'open'],
  ['Ramadan', 'ramadan'],
  ['Keadaan tidak normal', 'abnormal'],
];

/** The parts of an SOP that are not its steps, each a list of lines; the first three have one line. */
export const PROCEDURE_PART_WORDS = [
  ['Nama SOP', 'name'],
  ['Nomor SOP', 'number'],
  ['Berlaku sejak', 'validSince'],
  ['Dasar hukum', 'legalBasis'],
  ['Kualifikasi pelaksana', 'qualifications'],
  ['Keterkaitan', 'related'],
  ['Peralatan', 'equipment'],
  ['Peringatan', 'warnings'],
  ['Pencatatan dan pendataan', 'records'],
  ['Langkah', 'step'],
] as const;

export const LETTERHEAD_WORDS = [
  ['Baris kop', 'lines'],
  ['Alamat', 'address'],
  ['Tempat', 'place'],
  ['Jabatan penanda tangan', 'signatoryPosition'],
  ['Nama penanda tangan', 'signatoryName'],
  ['NIP', 'signatoryNip'],
  ['Kertas laporan', 'paper'],
  ['Tanda tangan surat jawaban', 'signedLetters'],
  ['Tembusan surat jawaban', 'copies'],
  ['Dokumen logo', 'logoDoc'],
] as const;

/** J4: whether the letter of an answer goes out only with the scan of the signed one. */
export const SIGNED_WORDS: ReadonlyArray<readonly [string, boolean]> = [
  ['Tidak wajib', false],
  ['Wajib', true],
];

export const GENERAL_WORDS = [
  ['Nama instansi', 'name'],
  ['Telepon', 'phone'],
  ['Keterangan jam pelayanan', 'serviceHours'],
  ['Zona waktu', 'zone'],
  ['Cuti bersama', 'leave'],
  ['Waktu yang dinilai', 'judged'],
  ['Penyetuju jawaban', 'approval'],
] as const;
