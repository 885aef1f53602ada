import type {CallWords} from './calls';

/** What stands in the room *Pakai di ponsel* (O9). */
export const PHONE = {
  why: 'Meja Aduan yang sama dapat dibuka di ponsel: mencatat aduan dengan foto, mengklasifikasi, meneruskan, dan menyetujui jawaban.',
  make: 'Buat tautan pribadi',
  how: 'Pindai kode ini dengan kamera ponsel, atau salin tautannya ke ponsel. Lalu simpan halaman itu sebagai penanda atau di layar utama.',
  secret:
    'Siapa pun yang membuka tautan ini masuk atas nama Anda. Jangan teruskan kepada orang lain.',
  alt: 'Kode QR tautan pribadi Anda',
  copy: 'Salin tautan',
  lost: 'Ponsel hilang?',
  lostWhy:
    'Semua perangkat dan tautan pribadi kantor ini dikeluarkan dan harus masuk lagi dengan kode dari surel, juga perangkat ini.',
  signAllOut: 'Keluarkan semua perangkat',
  signedOut: 'Semua perangkat dan tautan pribadi sudah dikeluarkan. Silakan masuk kembali.',
};

export const PHONE_CALLS = {
  personalLink: {
    running: 'Membuat tautan…',
    lost: 'Semua aduan aman. Tautan belum dibuat; coba lagi.',
  },
  signEveryoneOut: {
    running: 'Mengeluarkan semua perangkat…',
    lost: 'Semua aduan aman. Perangkat mungkin belum dikeluarkan; coba lagi.',
  },
} satisfies Record<string, CallWords>;
