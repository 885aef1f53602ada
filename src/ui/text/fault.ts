/** For faults nobody foresaw: says what is safe, not what broke. */
export const FAULT_SENTENCE =
  'Aduan yang sudah terdaftar aman. Permintaan ini belum selesai; coba lagi sebentar. Bila tetap gagal, muat ulang halaman ini.';
