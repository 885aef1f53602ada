import type {ReportKind} from '../../../domain/desk/report';
import type {PeriodKind} from '../../../domain/recap/period';
import {monthName} from '../dates';
import type {CallWords} from './calls';

/** What stands in the room *Rekap dan laporan*. */
export const RECAP = {
  why: 'Laporan dibuat sebagai dokumen yang dapat disunting dan sebagai PDF, lalu disimpan di folder Arsip bersama datanya.',
  kind: 'Laporan',
  kinds: {
    recap: 'Rekapitulasi aduan',
    annual: 'Laporan Tahunan Layanan Informasi Publik',
    audit: 'Paket audit',
  } satisfies Record<ReportKind, string>,
  hints: {
    recap: 'Jumlah, waktu, keterlambatan, dan daftar aduan pada periode ini.',
    annual:
      'Rincian permintaan informasi dan aduan; bagian yang hanya diketahui orang ditulis tangan.',
    audit: 'Dosir setiap aduan, jurnalnya, dan halaman untuk memeriksanya tanpa Meja Aduan.',
  } satisfies Record<ReportKind, string>,
  length: 'Lama periode',
  lengths: {
    day: 'Harian',
    week: 'Mingguan',
    month: 'Bulanan',
    quarter: 'Triwulanan',
    half: 'Semesteran',
    year: 'Tahunan',
    range: 'Tanggal pilihan',
  } satisfies Record<PeriodKind | 'range', string>,
  period: 'Periode',
  from: 'Dari tanggal',
  to: 'Sampai tanggal',
  number: 'Nomor surat',
  numberHint: 'Kosongkan bila nomornya ditulis tangan.',
  make: 'Buat laporan',
  progress: 'Kemajuan pembuatan laporan',
  making: (kind: string, done: number, steps: number) =>
    `${kind} sedang dibuat: langkah ${Math.min(done + 1, steps)} dari ${steps}.`,
  made: (kind: string, period: string) => `${kind} ${period} sudah lengkap di folder Arsip.`,
};

export const RECAP_CALL: CallWords = {
  running: 'Membuat laporan. Satu langkah dapat memakan waktu satu menit…',
  lost: 'Semua aduan aman. Yang sudah dibuat tersimpan di folder Arsip; pilih Coba lagi untuk melanjutkan.',
};

/** `2026-03` as `Maret 2026`. */
export function monthWords(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
