import type {CallWords} from './calls';

/** The making of a paper, from whichever screen. */
export const PRINT_CALL: CallWords = {
  running: 'Membuat cetakan. Ini dapat memakan waktu satu menit…',
  lost: 'Semua aduan aman. Cetakan mungkin sudah dibuat; lihat Drive sebelum mencoba lagi.',
};
