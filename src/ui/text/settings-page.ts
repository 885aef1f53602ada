import type {CallWords} from './desk-calls';

export const SETTINGS_CALL: CallWords = {
  running: 'Membaca tab pengaturan…',
  lost: 'Semua aduan aman. Pengaturan belum terjawab; coba lagi.',
};
