import {DATA_KIND_WORDS} from '../../../data/tab-words';
import type {DataKind} from '../../../domain/retention/rule';
import type {CallWords} from './calls';

/** What an admin writes out before anything is destroyed. */
export const ERASE_WORD = 'MUSNAHKAN';

/** What stands in the room *Retensi* (P7). */
export const RETENTION = {
  why: 'Aturan retensi ditulis di tab Retensi. Uji coba hanya menghitung; tidak ada yang dihapus sebelum Anda menyetujuinya.',
  look: 'Uji coba',
  found: (complaints: number, rules: number, isOver: boolean) => {
    if (!isOver)
      return `Sejauh ini ${complaints} aduan melewati masa simpan. Penghitungan berlanjut…`;
    if (rules === 0) return 'Belum ada aturan retensi, jadi semua data tetap disimpan.';
    return complaints === 0
      ? 'Tidak ada data yang melewati masa simpannya.'
      : `Data ${complaints} aduan melewati masa simpannya:`;
  },
  count: (kind: DataKind, count: number) =>
    `${DATA_KIND_WORDS.find(([, one]) => one === kind)![0]}: ${count} aduan`,
  word: 'Ketik MUSNAHKAN untuk menyetujui',
  wordHint:
    'Data yang dimusnahkan tidak dapat dipulihkan. Nomor register, waktu, dan jurnal tetap tersimpan.',
  erase: 'Musnahkan dan buat berita acara',
  erased: (count: number) => `Data ${count} aduan dimusnahkan. Register tetap utuh.`,
};

export const RETENTION_CALLS = {
  lookRetention: {
    running: 'Menghitung data yang melewati masa simpan…',
    lost: 'Semua aduan aman. Penghitungan terhenti; coba lagi.',
  },
  eraseOutlived: {
    running: 'Memusnahkan data. Jangan tutup halaman ini…',
    lost: 'Register aman. Pemusnahan terhenti di tengah; coba lagi untuk melanjutkan.',
  },
  erasureMinutes: {
    running: 'Membuat berita acara pemusnahan…',
    lost: 'Register aman. Berita acara belum terjawab; coba lagi.',
  },
} satisfies Record<string, CallWords>;
