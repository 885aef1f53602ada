import type {CallWords} from './calls';

export const SETTINGS_CALL: CallWords = {
  running: 'Membaca tab pengaturan…',
  lost: 'Semua aduan aman. Pengaturan belum terjawab; coba lagi.',
};
