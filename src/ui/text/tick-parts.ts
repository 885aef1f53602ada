import type {TickPart} from '../../domain/health/tick-failures';

/** What of the desk's own work does not go on, as a person would call it. */
export const TICK_PART: Record<TickPart, string> = {
  intake: 'pemberian nomor aduan baru',
  mail: 'pembacaan surel masuk',
  form: 'pemeriksaan tanggapan formulir',
  ledger: 'pembacaan register',
  closing: 'penutupan aduan yang sudah dijawab',
  calendar: 'penyesuaian tenggat dengan kalender',
  workbook: 'penyalinan ke Buku Kerja',
  letters: 'pengiriman surat keluar yang menunggu',
  digests: 'surel gabungan untuk PPID',
  files: 'penyimpanan lampiran balasan',
  reminders: 'pengingat',
  volumes: 'pergantian jilid register',
  night: 'pencocokan malam',
  learning: 'pembelajaran saran',
  morning: 'surel pagi',
  health: 'pemeriksaan kesehatan mingguan',
  minutes: 'berita acara nomor',
  recap: 'rekapitulasi bulanan',
};
