import type {CallWords} from './calls';

/** The calls of one complaint's page. */
export const COMPLAINT_CALLS = {
  act: {
    running: 'Menyimpan…',
    lost: 'Tulisan Anda aman di halaman ini. Meja Aduan tidak menjawab; tindakan tidak akan tercatat dua kali bila Anda mencoba lagi.',
  },
  compare: {
    running: 'Membandingkan…',
    lost: 'Semua aduan aman. Perbandingan belum dapat dimuat; coba lagi.',
  },
  openIdentity: {
    running: 'Membuka identitas…',
    lost: 'Aduan aman. Identitas belum dapat dibuka; coba lagi.',
  },
  sendLetter: {
    running: 'Menyimpan dan mengirim surat. Ini dapat memakan waktu satu menit…',
    lost: 'Aduan aman. Pengiriman surat belum terjawab; surat tidak akan terkirim dua kali bila Anda mencoba lagi.',
  },
  attach: {
    running: 'Menyimpan berkas…',
    lost: 'Aduan aman. Penyimpanan berkas belum terjawab; berkas tidak akan tersimpan dua kali bila Anda mencoba lagi.',
  },
} satisfies Record<string, CallWords>;
