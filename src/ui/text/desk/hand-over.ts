import type {CallWords} from './calls';

/** O10: the desk page's *Serah terima*. */
export const HAND_OVER = {
  why: 'Seorang petugas pindah atau berhenti: aduan yang dipegangnya berpindah, hak masuknya berakhir, dan berita acara dibuat.',
  from: 'Yang menyerahkan',
  to: 'Yang menerima',
  choose: 'Pilih petugas',
  run: 'Serahkan sekarang',
  missing: 'Belum ada yang berubah. Pilih dua petugas yang berbeda.',
  done: (moved: number) =>
    `${moved} aduan berpindah. Petugas lama tidak lagi dapat masuk. Cetak dan tanda tangani berita acaranya.`,
  kept: (registers: readonly string[]) =>
    `Tidak boleh dilihat penerima dan kembali ke meja aduan: ${registers.join(', ')}.`,
  account: 'Akun kantor berganti? Langkahnya',
  accountSteps: [
    'Cetak kartu pemulihan (halaman Cetak) selagi akun lama masih dapat dibuka, lalu simpan di tempat terkunci.',
    'Di Google Drive akun lama, pindahkan kepemilikan Buku Kerja, folder Aduan beserta isinya, berkas register, dan formulir kepada akun baru.',
    'Masuk sebagai akun baru, buka Buku Kerja, pilih menu Aduan, lalu Pasang. Setujui izin yang diminta Google.',
    'Di penyunting skrip pilih Deploy, New deployment, Web app, supaya halaman lacak berjalan dengan akun baru.',
    'Arahkan alamat tetap milik instansi ke alamat baru itu. Kode QR yang sudah dicetak tetap terbuka.',
    'Di Gmail akun lama, teruskan surat masuk ke akun baru selama balasan PPID atas surat lama masih ditunggu.',
    'Buka Periksa Kesehatan dan tekan tombol pembenahannya: pemicu, penyunting, akses berkas, alamat.',
  ],
};

export const HAND_OVER_CALL: CallWords = {
  running: 'Memindahkan aduan dan membuat berita acara…',
  lost: 'Semua aduan aman. Tidak diketahui apakah serah terima selesai; tekan sekali lagi, yang sudah pindah tidak berubah.',
};
