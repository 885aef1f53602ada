import type {Request} from '../../domain/desk/protocol';
import {dateOf, type Zone} from '../../domain/instant';
import type {MailState} from '../../domain/ledger/outbox';
import {clockTime, monthName, shortDateTime} from './dates';

/** What stands on the desk page outside a complaint. */
export const DESK = {
  title: 'Meja Aduan',
  back: 'Kembali',
  refresh: 'Muat ulang',
  again: 'Coba lagi',
  signOut: 'Keluar',
  starting: 'Membuka Meja Aduan',
  copied: 'Teks disalin.',
  notCopied: 'Teks belum tersalin. Pilih teksnya, lalu tekan Ctrl+C.',
  noEmail: 'Belum ada yang dikirim. Tuliskan alamat surel Anda.',

  notInstalled: 'Belum dipasang',
  notInstalledOffice: 'Buka menu Aduan di lembar ini, lalu pilih Pasang.',
  notInstalledOther: 'Minta pemegang akun kantor membuka menu Aduan, lalu memilih Pasang.',

  signIn: 'Masuk',
  signInWhy: 'Setiap tindakan dicatat atas nama Anda. Cukup masuk sekali di perangkat ini.',
  email: 'Alamat surel Anda',
  sendCode: 'Kirim kode',
  codeSent: (email: string) =>
    `Bila ${email} terdaftar sebagai petugas, kode enam angka sudah dikirim ke sana. Kode berlaku 10 menit.`,
  code: 'Kode dari surel',
  enter: 'Masuk',
  otherEmail: 'Ganti alamat atau minta kode baru',

  inbox: 'Aduan masuk',
  updatedAt: (now: number, zone: Zone) => `Diperbarui ${clockTime(now, zone)}`,
  /** Decision 12: what is safe first, then when the letters go. */
  mailWaits: ({waiting, nextAt}: MailState, now: number, zone: Zone) => {
    const isToday = nextAt !== null && dateOf(nextAt, zone) === dateOf(now, zone);
    const when = isToday ? `pukul ${clockTime(nextAt, zone)}` : 'besok';
    return `Aduan aman. ${waiting} surat dikirim ${when}.`;
  },
  empty: 'Tidak ada yang menunggu',
  emptyWhy: 'Semua aduan sudah dijawab dan pelapor sudah diberi tahu. Aduan baru muncul di sini.',
  groups: {
    yours: 'Perlu Anda kerjakan',
    untold: 'Belum diberi tahu',
    waiting: 'Menunggu PPID',
    others: 'Dikerjakan petugas lain',
  },
  badges: {
    emergency: 'Darurat',
    held: 'Balasan perlu ditinjau',
    untold: 'Belum diberi tahu',
    unread: 'Tambahan dari pelapor',
  },

  recap: 'Rekap bulanan',
  recapWhy:
    'Rekap dibuat sebagai dokumen yang dapat disunting dan sebagai PDF, lalu disimpan di folder Arsip.',
  month: 'Bulan',
  makeRecap: 'Buat rekap',
  recapMade: (count: number, month: string) => `Rekap ${month} memuat ${count} aduan.`,
  openDoc: 'Buka dokumen',
  openPdf: 'Buka PDF',

  /** While a call runs. */
  running: {
    hello: 'Membuka Meja Aduan…',
    askCode: 'Mengirim kode…',
    signIn: 'Memeriksa kode…',
    inbox: 'Memuat aduan…',
    open: 'Membuka aduan…',
    act: 'Menyimpan…',
    checkAnswer: 'Memeriksa bahasa…',
    openIdentity: 'Membuka identitas…',
    enter: 'Mendaftarkan aduan…',
    attach: 'Menyimpan berkas…',
    addFile: 'Menyimpan berkas…',
    print: 'Membuat cetakan. Ini dapat memakan waktu satu menit…',
    verify: 'Memeriksa register. Ini dapat memakan waktu beberapa menit…',
    restore: 'Memulihkan Buku Kerja. Ini dapat memakan waktu beberapa menit…',
    recap: 'Membuat rekap. Ini dapat memakan waktu satu menit…',
    formChanges: 'Membaca formulir…',
    remapForm: 'Menyimpan pencocokan…',
    applySettings: 'Membaca tab pengaturan…',
    createForm: 'Membuat formulir…',
    checkImport: 'Memeriksa register lama…',
    runImport: 'Mengimpor. Ini dapat memakan waktu beberapa menit…',
    proposal: 'Membaca formulir…',
    install: 'Memasang. Ini dapat memakan waktu satu menit…',
  } satisfies Record<Request['do'], string>,
  repeating: 'Sambungan terputus. Mencoba lagi…',

  /** Nobody knows whether the desk heard the call: what is safe, and what trying again does. */
  lost: {
    hello: 'Meja Aduan tidak menjawab. Periksa sambungan internet Anda, lalu coba lagi.',
    askCode:
      'Meja Aduan tidak menjawab. Lihat surel Anda; bila kode belum ada dalam satu menit, coba lagi.',
    signIn: 'Meja Aduan tidak menjawab. Coba lagi; bila kode ditolak, minta kode baru.',
    inbox: 'Semua aduan aman. Daftar belum dapat dimuat; periksa sambungan internet Anda.',
    open: 'Aduan aman, tetapi belum dapat dibuka. Periksa sambungan internet Anda.',
    act: 'Tulisan Anda aman di halaman ini. Meja Aduan tidak menjawab; tindakan tidak akan tercatat dua kali bila Anda mencoba lagi.',
    checkAnswer: 'Tulisan Anda aman di halaman ini. Bahasanya belum dapat diperiksa.',
    openIdentity: 'Aduan aman. Identitas belum dapat dibuka; coba lagi.',
    enter:
      'Tulisan Anda aman di halaman ini. Meja Aduan tidak menjawab; aduan tidak akan terdaftar dua kali bila Anda mencoba lagi.',
    attach:
      'Aduan aman. Penyimpanan berkas belum terjawab; berkas tidak akan tersimpan dua kali bila Anda mencoba lagi.',
    addFile:
      'Aduan aman. Penyimpanan berkas belum terjawab; berkas tidak akan tersimpan dua kali bila Anda mencoba lagi.',
    print: 'Semua aduan aman. Cetakan mungkin sudah dibuat; lihat Drive sebelum mencoba lagi.',
    verify: 'Semua aduan aman. Pemeriksaan terhenti; coba lagi.',
    restore: 'Semua aduan aman. Pemulihan terhenti; coba lagi.',
    recap:
      'Semua aduan aman. Rekap mungkin sudah dibuat; lihat folder Arsip di Drive sebelum mencoba lagi.',
    formChanges: 'Semua aduan aman. Formulir belum dapat dibaca; coba lagi.',
    remapForm: 'Semua aduan aman. Pencocokan belum terjawab; coba lagi.',
    applySettings: 'Semua aduan aman. Pengaturan belum terjawab; coba lagi.',
    createForm:
      'Formulir mungkin sudah dibuat. Lihat Google Drive akun kantor sebelum mencoba lagi.',
    checkImport: 'Register tidak berubah. Pemeriksaan belum terjawab; coba lagi.',
    runImport:
      'Yang sudah masuk aman. Impor belum terjawab; tunggu beberapa menit, lalu periksa lagi untuk melanjutkan.',
    proposal: 'Tidak ada yang berubah. Formulir belum dapat dibaca; coba lagi.',
    install:
      'Isian Anda aman di halaman ini. Pemasangan belum terjawab; tunggu satu menit, lalu coba lagi.',
  } satisfies Record<Request['do'], string>,
};

/** Whose turn it is, and until when: the first words about any complaint. */
export const TURN = {
  you: 'Giliran Anda',
  desk: 'Giliran petugas meja aduan',
  nobody: 'Selesai',
  unit: (unit: string, dueAt: number | null, late: boolean, zone: Zone) =>
    dueAt === null
      ? `Giliran ${unit}`
      : `Giliran ${unit} · ${late ? 'lewat batas' : 'paling lambat'} ${shortDateTime(dueAt, zone)}`,
  receivedAt: (at: number, zone: Zone) => `diterima ${shortDateTime(at, zone)}`,
};

/** `2026-03` as `Maret 2026`. */
export function monthWords(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
