import type {FileFlaw, FileReading} from '../../domain/settings-file/settings-file';
import type {OtherSetting} from '../../domain/settings-file/shapes';
import type {CallWords} from './desk/calls';
import {cellProblemSentence} from './settings-tabs';

/** O3: settings as one file, on the page *Pengaturan*. */
export const SETTINGS_FILE = {
  title: 'Simpan atau pindahkan semua pengaturan',
  why: 'Satu berkas memuat semua tab pengaturan, kop surat, format nomor, dan selebihnya. Akun, formulir, dan register tidak ikut.',
  take: 'Ambil berkas pengaturan',
  save: 'Simpan berkas',
  file: 'Isi berkas pengaturan',
  hint: 'Tempelkan isi berkas di sini.',
  check: 'Periksa dulu',
  use: 'Pakai pengaturan ini',
  nothing: 'Tidak ada yang berubah: isi berkas sama dengan pengaturan yang berlaku.',
  would: 'Bila dipakai, yang berubah:',
  used: 'Pengaturan dari berkas mulai berlaku. Yang berubah:',
  wrong: 'Tidak ada yang berubah. Yang perlu diperbaiki di berkas:',
};

const OTHERS: Record<OtherSetting, string> = {
  letterhead: 'Kop surat dan penanda tangan',
  superior: 'Penerima di atas pimpinan',
  numberFormat: 'Format nomor register',
  privacy: 'Pemberitahuan pelindungan data',
  mailAccount: 'Jenis akun Google',
  auditEmail: 'Surel pengawas',
  publicAddress: 'Alamat tetap',
  volumeSize: 'Ukuran jilid',
  referralsOneByOne: 'Penerusan satu per satu',
  daysGrantedUnasked: 'Tambahan waktu tanpa persetujuan',
  lifecycle: 'Waktu tunggu pelapor',
  reminders: 'Pengingat',
};

/** What a file changes, line by line. */
export function changeSentences({tabs, others}: Pick<FileReading, 'tabs' | 'others'>): string[] {
  return [
    ...tabs.map(
      ({title, gone, fresh}) => `Tab ${title}: ${fresh} baris baru, ${gone} baris lama hilang.`,
    ),
    ...others.map(what => `${OTHERS[what]}.`),
  ];
}

export function fileFlawSentence(flaw: FileFlaw): string {
  switch (flaw.kind) {
    case 'notSettings':
      return 'Ini bukan berkas pengaturan Aduan, atau isinya terpotong.';
    case 'newer':
      return 'Berkas ini dibuat Aduan versi yang lebih baru; perbarui skrip Meja Aduan lebih dulu.';
    case 'badTab':
      return `Tab ${flaw.title}: isinya harus berupa baris-baris teks.`;
    case 'badOther':
      return `${OTHERS[flaw.what]} (${flaw.what}): nilainya tidak dapat dipakai.`;
    case 'cell':
      return cellProblemSentence(flaw.problem);
  }
}

export const SETTINGS_FILE_CALLS = {
  exportSettings: {
    running: 'Mengambil pengaturan…',
    lost: 'Semua aduan aman. Pengaturan belum terambil; coba lagi.',
  },
  importSettings: {
    running: 'Memeriksa berkas…',
    lost: 'Semua aduan aman. Tidak diketahui apakah pengaturan sudah dipakai; periksa sekali lagi.',
  },
} satisfies Record<string, CallWords>;
