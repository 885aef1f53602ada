import type {Grade} from '../../../domain/health/ailment';
import type {CallWords} from './calls';

/** O2: the desk page's *Periksa Kesehatan*. */
export const HEALTH = {
  why: 'Yang diperiksa: pemicu, formulir, kotak surat, kuota, berkas dan siapa yang dapat membukanya, register, Buku Kerja, pengaturan, alamat, penyimpanan, kalender, dan orang. Tidak ada yang diubah sebelum Anda menekan tombolnya.',
  examine: 'Periksa sekarang',
  healthy: 'Meja Aduan sehat. Tidak ada yang perlu dibenahi.',
  found: (count: number) => `${count} hal perlu diperhatikan:`,
  cured: (button: string) => `Selesai: ${button}. Hasil pemeriksaan sesudahnya:`,
  unseen: 'Yang tidak dapat diperiksa dari sini',
  grades: {
    stops: 'Menghentikan meja',
    harms: 'Merugikan',
    note: 'Perlu diketahui',
  } satisfies Record<Grade, string>,
};

export const HEALTH_CALLS = {
  health: {
    running: 'Memeriksa Meja Aduan. Ini memakan waktu sekitar satu menit…',
    lost: 'Semua aduan aman. Pemeriksaan terhenti; coba lagi.',
  },
  cure: {
    running: 'Membenahi, lalu memeriksa lagi…',
    lost: 'Semua aduan aman. Tidak diketahui apakah sudah dibenahi; periksa sekali lagi.',
  },
} satisfies Record<string, CallWords>;
