import type {RoomName} from '../../../domain/desk/room';
import {type CalendarDate, dateOf, type Zone} from '../../../domain/instant';
import type {MailState} from '../../../domain/ledger/outbox';
import {clockTime, dayDate, longDate, shortDateTime} from '../dates';

/** What stands on the desk page outside a complaint. */
export const DESK = {
  title: 'Meja Aduan',
  back: 'Kembali',
  refresh: 'Muat ulang',
  again: 'Coba lagi',
  signOut: 'Keluar',
  stillUnsent: (places: readonly string[]) =>
    `Tulisan Anda belum dikirim: ${places.join(', ')}. Bila Anda keluar, tulisan itu dihapus.`,
  otherComplaint: 'aduan lain',
  dropAndLeave: 'Hapus tulisan dan keluar',
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
    `Bila ${email} terdaftar sebagai petugas, kode enam angka sudah dikirim ke sana. Kode berlaku 10 menit. Bila diminta berulang kali, kode berikutnya baru dikirim setelah beberapa menit, paling lama satu jam.`,
  code: 'Kode dari surel',
  enter: 'Masuk',
  textsKept: 'Tulisan Anda tetap ada.',
  otherEmail: 'Ganti alamat atau minta kode baru',
  /** A lost sign-in costs no mail. */
  personalLink:
    'Sudah menyimpan tautan pribadi sebagai penanda? Buka tautan itu; kode tidak diperlukan.',

  inbox: 'Aduan masuk',
  rooms: 'Halaman lain',
  byNumber: 'Buka menurut nomor',
  number: 'Nomor register',
  openNumber: 'Buka',
  noNumber: 'Tuliskan nomor registernya, misalnya 12.',
  updatedAt: (now: number, zone: Zone) => `Diperbarui ${clockTime(now, zone)}`,
  /** Design 12: what is safe first, then when the letters go. */
  mailWaits: ({waiting, nextAt}: MailState, now: number, zone: Zone) => {
    const isToday = nextAt !== null && dateOf(nextAt, zone) === dateOf(now, zone);
    const when = isToday ? `pukul ${clockTime(nextAt, zone)}` : 'besok';
    return `Aduan aman. ${waiting} surat dikirim ${when}.`;
  },
  /** C5: complaints and the problems behind them. */
  problems: (complaints: number, problems: number) => `${complaints} aduan, ${problems} masalah`,
  rest: (count: number) => `${count} aduan lagi`,
  strays: (count: number) => `${count} surel perlu dicarikan aduannya`,
  empty: 'Tidak ada yang menunggu',
  emptyWhy: 'Semua aduan sudah dijawab dan pelapor sudah diberi tahu. Aduan baru muncul di sini.',
  groups: {
    yours: 'Perlu Anda kerjakan',
    untold: 'Belum diberi tahu',
    waiting: 'Menunggu PPID atau pelapor',
    others: 'Dikerjakan petugas lain',
  },
  badges: {
    emergency: 'Darurat',
    held: 'Balasan perlu ditinjau',
    untold: 'Belum diberi tahu',
    unread: 'Tambahan dari pelapor',
    alike: 'Mungkin sama',
  },

  repeating: 'Sambungan terputus. Mencoba lagi…',
};

/** The rooms of the desk page. */
export const ROOM = {
  titles: {
    complaint: 'Aduan',
    enter: 'Catat aduan',
    strays: 'Surel tanpa aduan',
    outsideList: 'Cocokkan ULAS dan SP4N-LAPOR!',
    register: 'Register',
    recap: 'Rekap dan laporan',
    figures: 'Angka',
    print: 'Cetak',
    retention: 'Retensi',
    settings: 'Pengaturan',
    health: 'Periksa Kesehatan',
    handover: 'Serah terima',
    form: 'Formulir',
    import: 'Impor register lama',
    training: 'Latihan',
    phone: 'Pakai di ponsel',
  } satisfies Record<RoomName, string>,
  /** The page was opened before the desk was brought up to date. */
  stale:
    'Aduan dan tulisan Anda aman. Meja Aduan baru diperbarui; muat ulang halaman ini, lalu buka lagi.',
};

/** A paper that has been made. */
export const PAPER = {
  receipt: 'Cetak tanda terima',
  caseFile: 'Cetak berkas aduan',
  dossier: 'Cetak dosir',
  made: (title: string) => `${title} sudah dibuat dan disimpan di Drive.`,
  openDoc: 'Buka dokumen',
  openPdf: 'Buka PDF',
};

/** Whose turn it is, and until when: the first words about any complaint. */
export const TURN = {
  you: 'Giliran Anda',
  desk: 'Giliran petugas meja aduan',
  nobody: 'Selesai',
  citizen: (until: number, late: boolean, zone: Zone) =>
    `Giliran pelapor · ${late ? 'tidak menjawab sampai' : 'menjawab paling lambat'} ${shortDateTime(until, zone)}`,
  parent: (register: string) => `Menunggu jawaban aduan ${register}`,
  units: (first: string, more: number) => `${first} dan ${more} unit lain`,
  unit: (unit: string, dueAt: number | null, late: boolean, zone: Zone) =>
    dueAt === null ? `Giliran ${unit}` : `Giliran ${unit} · ${TURN.until(dueAt, late, zone)}`,
  pledge: (date: CalendarDate, late: boolean) =>
    `Janji kepada pelapor · ${late ? 'lewat batas' : 'paling lambat'} ${dayDate(date)}`,
  /** With the year where it is another one than now. */
  lawful: (at: number, now: number, zone: Zone) => {
    const year = longDate(now, zone).slice(-5);
    return `Batas hukum ${longDate(at, zone).replace(year, '')}`;
  },
  until: (at: number, late: boolean, zone: Zone) =>
    `${late ? 'lewat batas' : 'paling lambat'} ${shortDateTime(at, zone)}`,
};
