import type {CallWords} from './calls';

/** The desk page's care for the register as a whole (R4, R9). */
export const DESK_REGISTER = {
  verify: 'Periksa register',
  verifyWhy:
    'Pemeriksaan mengikuti rantai jurnal dari baris pertama, menyusun ulang setiap aduan, dan membandingkannya dengan register. Tidak ada yang diubah.',
  restore: 'Pulihkan Buku Kerja',
  restoreWhy:
    'Buku Kerja ditulis ulang dari register: urutan, baris, kolom, dan isi sel yang diubah tangan kembali seperti semula.',
  forget: 'Lupakan pembelajaran',
  forgetWhy:
    'Saran unit dipelajari dari keputusan petugas. Bila keputusan seorang petugas pada hari-hari tertentu keliru, saran dapat disusun ulang tanpa keputusan itu. Register tidak berubah.',
  forgetOfficer: 'Petugas',
  forgetFrom: 'Dari tanggal',
  forgetTo: 'Sampai tanggal',
  forgetNow: 'Susun ulang saran',
  forgotten: (count: number) =>
    `Saran disusun ulang tanpa ${count} keputusan. Register tidak berubah.`,
  result: (care: 'verify' | 'restore', findings: number, checked: number, isOver: boolean) => {
    if (!isOver) return `Sejauh ini ${findings} temuan. Pekerjaan berlanjut…`;
    if (care === 'verify')
      return findings === 0
        ? `Register utuh. ${checked} baris dan aduan diperiksa, tidak ada yang berubah.`
        : `${findings} temuan:`;
    return findings === 0
      ? `Buku Kerja sudah sama dengan register. ${checked} aduan ditulis ulang.`
      : `Buku Kerja dipulihkan, ${checked} aduan ditulis ulang. Yang ditemukan:`;
  },
};

export const REGISTER_CALLS = {
  forget: {
    running: 'Menyusun ulang saran. Ini dapat memakan waktu satu menit…',
    lost: 'Semua aduan aman. Penyusunan ulang belum terjawab; coba lagi.',
  },
  verify: {
    running: 'Memeriksa register. Ini dapat memakan waktu beberapa menit…',
    lost: 'Semua aduan aman. Pemeriksaan terhenti; coba lagi.',
  },
  restore: {
    running: 'Memulihkan Buku Kerja. Ini dapat memakan waktu beberapa menit…',
    lost: 'Semua aduan aman. Pemulihan terhenti; coba lagi.',
  },
} satisfies Record<string, CallWords>;
