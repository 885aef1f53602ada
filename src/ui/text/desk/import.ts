import type {CallWords} from './calls';
import type {ImportColumn} from '../../../domain/import/columns';
import type {ImportProblem, ProblemKind} from '../../../domain/import/problem';

/** What stands on the page *Impor register lama* (R7). */
export const IMPORT = {
  why: 'Tempel isi register lama satu tahun (beserta baris judul kolom), atau kosongkan untuk membaca tab Impor di Buku Kerja. Pemeriksaan tidak mengubah apa pun.',
  advice:
    'Kerjakan sebelum formulir dibuka untuk umum: nomor baru melanjutkan nomor register lama.',
  text: 'Isi register lama',
  check: 'Periksa dulu',
  run: (count: number) => `Impor ${count} aduan`,
  goOn: (done: number, count: number) => `Lanjutkan impor (${done} dari ${count} sudah masuk)`,
  done: (done: number, count: number) =>
    done < count
      ? `${done} dari ${count} nomor sudah masuk register.`
      : `Selesai: ${count} nomor sudah masuk register.`,
  progress: 'Kemajuan impor',
  problems: (count: number) => `${count} hal ditemukan`,
  clean: (count: number, year: number) => `Register ${year}: ${count} aduan siap diimpor.`,
  gaps: (count: number) =>
    `${count} nomor yang dilompati dicatat sebagai nomor dibatalkan, agar urutan tanpa celah.`,
  blocked: 'Perbaiki dulu yang bertanda "Harus diperbaiki", lalu periksa lagi.',
  mustMend: 'Harus diperbaiki.',
  noted: 'Catatan.',
  more: (count: number) => `dan ${count} lainnya.`,
};

/** Stands in the place of a number that the old register skipped. */
export const GAP_REASON = 'Nomor tidak ada dalam register lama';

const COLUMN: Record<ImportColumn, string> = {
  number: 'nomor register',
  received: 'tanggal diterima',
  answered: 'tanggal dijawab',
  status: 'status',
  channel: 'kanal',
  name: 'nama',
  email: 'surel',
  phone: 'telepon',
  address: 'alamat',
  identityNumber: 'NIK',
  account: 'akun',
  title: 'judul',
  body: 'isi aduan',
  answer: 'jawaban',
};

/** What was found and how it is mended. */
const WORDS: Record<ProblemKind, (found: string, column: string) => string> = {
  noRows: () => 'Tabel tidak berisi aduan. Tempel baris judul beserta semua baris di bawahnya.',
  missingColumn: (_, column) =>
    `Kolom ${column} tidak ditemukan. Beri judul kolom itu pada baris pertama.`,
  missingNumber: () => 'Nomor register kosong. Isi nomornya, atau hapus baris ini.',
  numberFormat: found =>
    `Nomor "${found}" tidak sesuai format kantor. Tulis seperti format di pengaturan, atau angkanya saja.`,
  duplicateNumber: found => `Nomor ${found} dipakai dua kali. Perbaiki salah satunya.`,
  wrongYear: found =>
    `Nomor ${found} dari tahun yang lain. Impor satu tahun saja; pindahkan baris ini.`,
  numberOrder: found =>
    `Nomor ${found} lebih kecil daripada nomor di atasnya. Aduan diurutkan menurut nomornya.`,
  missingDate: () => 'Tanggal diterima kosong. Isi tanggalnya.',
  badDate: found => `Tanggal "${found}" tidak dikenal. Tulis seperti 2-11-2026 atau 2026-11-02.`,
  shortYear: found => `Tahun pada "${found}" hanya dua angka. Tulis empat angka.`,
  futureDate: found => `Tanggal "${found}" belum terjadi. Periksa hari, bulan, dan tahunnya.`,
  dateYear: found => `Tahun pada tanggal "${found}" berbeda dari tahun nomornya. Samakan.`,
  dateOrder: found =>
    `Tanggal "${found}" lebih awal daripada aduan sebelumnya. Periksa; bila benar, biarkan.`,
  answeredBefore: found => `Tanggal dijawab "${found}" sebelum tanggal diterima. Perbaiki.`,
  badAnsweredDate: found =>
    `Tanggal dijawab "${found}" tidak dikenal. Tulis seperti 2-11-2026 atau kosongkan.`,
  answeredUndated: () => 'Status dijawab tanpa tanggal dijawab. Isi tanggalnya.',
  answeredUnsaid: found => `Ada tanggal dijawab, tetapi statusnya "${found}". Samakan.`,
  unknownStatus: found =>
    `Status "${found}" tidak dikenal. Tulis Selesai, Dijawab, Diproses, atau Bukan aduan.`,
  unknownChannel: found =>
    `Kanal "${found}" tidak dikenal. Tulis misalnya Formulir, WhatsApp, Datang langsung, atau Lainnya.`,
  missingBody: () => 'Isi aduan kosong. Isi, atau tulis "tidak tercatat".',
  tooLong: (found, column) =>
    column
      ? `Isian ${column} terlalu panjang. Ringkas: isi dan jawaban 20.000 huruf, lainnya 500.`
      : `Kolom tambahan "${found}" terlalu panjang. Ringkas: semua kolom tambahan bersama-sama 50.000 huruf.`,
  formula: (found, column) =>
    `Isian ${column} berupa rumus atau galat (${found}). Salin sebagai nilai, lalu tempel lagi.`,
  badEmail: found => `Surel "${found}" tidak lengkap. Perbaiki atau kosongkan.`,
  roundedNumber: (found, column) =>
    `Angka ${column} "${found}" dibulatkan oleh lembar kerja. Ubah kolomnya menjadi teks dan isi ulang.`,
  brokenSigns: (_, column) =>
    `Huruf pada ${column} rusak. Simpan berkas asal sebagai CSV UTF-8, lalu tempel lagi.`,
  tooManyCells: found =>
    `Baris ini lebih panjang daripada judul kolom ("${found}"). Apit isi yang memuat koma dengan tanda kutip.`,
  gap: found => `Nomor ${found} dilompati. Nomor itu dicatat sebagai dibatalkan.`,
};

export function problemSentence({row, kind, found, column}: ImportProblem): string {
  const words = WORDS[kind](found, column ? COLUMN[column] : '');
  return row === 0 ? words : `Baris ${row}: ${words}`;
}

export const IMPORT_CALLS = {
  checkImport: {
    running: 'Memeriksa register lama…',
    lost: 'Register tidak berubah. Pemeriksaan belum terjawab; coba lagi.',
  },
  runImport: {
    running: 'Mengimpor. Biarkan halaman ini terbuka…',
    lost: 'Yang sudah masuk aman. Impor belum terjawab; tunggu beberapa menit, lalu periksa lagi untuk melanjutkan.',
  },
} satisfies Record<string, CallWords>;
