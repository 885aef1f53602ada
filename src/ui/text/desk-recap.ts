import {monthName} from './dates';
import type {CallWords} from './desk-calls';

/** What stands in the room *Rekap bulanan*. */
export const RECAP = {
  why: 'Rekap dibuat sebagai dokumen yang dapat disunting dan sebagai PDF, lalu disimpan di folder Arsip.',
  month: 'Bulan',
  make: 'Buat rekap',
  made: (count: number, month: string) => `Rekap ${month} memuat ${count} aduan.`,
};

export const RECAP_CALL: CallWords = {
  running: 'Membuat rekap. Ini dapat memakan waktu satu menit…',
  lost: 'Semua aduan aman. Rekap mungkin sudah dibuat; lihat folder Arsip di Drive sebelum mencoba lagi.',
};

/** `2026-03` as `Maret 2026`. */
export function monthWords(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
