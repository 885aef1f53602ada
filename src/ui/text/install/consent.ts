import type {ConsentScope} from '../../../domain/desk/setting-up';

/** *Pasang* while Google waits for the office account's consent. */
export const CONSENT = {
  title: 'Izin Google belum lengkap',
  why: 'Tidak ada yang berubah. Meja Aduan baru dapat dipasang setelah akun kantor mengizinkan semuanya, karena Google menghentikan pemicu bila satu izin saja tidak ada. Yang belum diizinkan:',
  steps: [
    'Tekan Buka halaman izin. Halaman Google terbuka di tab baru; pilih akun kantor.',
    'Bila muncul "Google belum memverifikasi aplikasi ini": tekan Lanjutan, lalu Buka Meja Aduan. Pesan itu muncul karena skrip ini milik kantor Anda sendiri dan tidak didaftarkan ke Google.',
    'Centang Pilih semua, lalu tekan Lanjutkan.',
    'Kembali ke sini dan tekan Sudah diizinkan.',
  ],
  open: 'Buka halaman izin',
  again: 'Sudah diizinkan; lanjutkan',
  unverified: 'Google belum memverifikasi aplikasi ini',
  advanced: 'Lanjutan',
  goOn: 'Buka Meja Aduan (tidak aman)',
  all: 'Pilih semua',
};

/** What each scope is for, as an officer would ask. */
export const SCOPE_WORDS: Record<ConsentScope, string> = {
  spreadsheets: 'Spreadsheet: mencatat register dan membaca pengaturan.',
  forms: 'Formulir: membaca aduan yang masuk.',
  'gmail.readonly': 'Gmail, membaca: menerima balasan PPID dan pelapor.',
  'gmail.send': 'Gmail, mengirim: tanda terima, koordinasi, dan jawaban.',
  'drive.file': 'Drive: menyimpan berkas yang dibuat Meja Aduan sendiri.',
  documents: 'Dokumen: membuat rekap, tanda terima, dan surat.',
  'script.scriptapp': 'Berjalan saat tidak ada orang: pemicu tiap lima menit.',
  'script.container.ui': 'Menampilkan halaman di samping Buku Kerja.',
  'userinfo.email': 'Mengenali akun kantor.',
};
