import type {Request} from '../../../domain/desk/protocol';
import {ANY_CALL, type CallWords} from '../desk/calls';

/** The calls of the installation page. */
const WORDS: Partial<Record<Request['do'], CallWords>> = {
  readiness: {
    running: 'Memeriksa izin dan akun…',
    lost: 'Tidak ada yang berubah. Google tidak menjawab. Bila peramban ini memuat beberapa akun Google, buka Buku Kerja di jendela penyamaran (incognito) dan masuk hanya sebagai akun kantor.',
  },
  hello: {
    running: 'Membuka Meja Aduan…',
    lost: 'Meja Aduan tidak menjawab. Periksa sambungan internet. Bila peramban ini memuat beberapa akun Google, buka Buku Kerja di jendela penyamaran (incognito) dan masuk hanya sebagai akun kantor.',
  },
  proposal: {
    running: 'Membaca formulir…',
    lost: 'Tidak ada yang berubah. Formulir belum dapat dibaca; coba lagi.',
  },
  createForm: {
    running: 'Membuat formulir…',
    lost: 'Formulir mungkin sudah dibuat. Lihat Google Drive akun kantor sebelum mencoba lagi.',
  },
  adoptLedger: {
    running: 'Memeriksa register…',
    lost: 'Tidak diketahui apakah register sudah dipakai. Muat ulang halaman ini.',
  },
  testMail: {
    running: 'Mengirim surat uji…',
    lost: 'Tidak diketahui apakah surat uji terkirim. Lihat kotak masuk admin lebih dulu.',
  },
  install: {
    running: 'Memasang. Ini dapat memakan waktu satu menit…',
    lost: 'Isian Anda aman di halaman ini. Pemasangan belum terjawab; tunggu satu menit, lalu coba lagi.',
  },
};

export function installCallWords(kind: Request['do']): CallWords {
  return WORDS[kind] ?? ANY_CALL;
}
