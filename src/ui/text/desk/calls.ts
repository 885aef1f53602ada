import type {Request} from '../../../domain/desk/protocol';

/** What the page says of a call. `lost`: nobody knows whether the desk heard it: what is safe, and what to do. */
export interface CallWords {
  running: string;
  lost: string;
}

/** For a call that says nothing of its own: it reads only, or cannot be done twice. */
export const ANY_CALL: CallWords = {
  running: 'Bekerja…',
  lost: 'Semua aduan aman. Meja Aduan tidak menjawab; coba lagi.',
};

/** The calls of the page itself; a room brings its own. */
export const CALL_WORDS: Partial<Record<Request['do'], CallWords>> = {
  hello: {
    running: 'Membuka Meja Aduan…',
    lost: 'Meja Aduan tidak menjawab. Periksa sambungan internet Anda, lalu coba lagi.',
  },
  askCode: {
    running: 'Mengirim kode…',
    lost: 'Meja Aduan tidak menjawab. Lihat surel Anda; bila kode belum ada dalam satu menit, coba lagi.',
  },
  signIn: {
    running: 'Memeriksa kode…',
    lost: 'Meja Aduan tidak menjawab. Coba lagi; bila kode ditolak, minta kode baru.',
  },
  inbox: {
    running: 'Memuat aduan…',
    lost: 'Semua aduan aman. Daftar belum dapat dimuat; periksa sambungan internet Anda.',
  },
  room: {
    running: 'Membuka halaman…',
    lost: 'Semua aduan aman. Halaman ini belum dapat dibuka; periksa sambungan internet Anda.',
  },
  openNumber: {
    running: 'Mencari aduan…',
    lost: 'Semua aduan aman. Aduan belum dapat dicari; periksa sambungan internet Anda.',
  },
  open: {
    running: 'Membuka aduan…',
    lost: 'Aduan aman, tetapi belum dapat dibuka. Periksa sambungan internet Anda.',
  },
};
