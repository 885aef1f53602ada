import type {GuessReason} from '../../../domain/mail/stray';
import type {CallWords} from './calls';

/** K4: mails that found no complaint by themselves. */
export const STRAY = {
  why: 'Surel ini tidak dikirim ke alamat balasan suatu aduan. Pilih tempatnya; surel aslinya tetap ada di Gmail.',
  none: 'Tidak ada surel yang menunggu tempat.',
  noSubject: 'Tanpa perihal',
  untrusted: 'Google tidak dapat memastikan siapa pengirimnya.',
  belongsTo: (register: string) => `Masukkan ke ${register}`,
  guess: {
    number: 'nomornya disebut',
    sender: 'pengirim sedang ditunggu tanggapannya',
    words: 'isinya mirip',
  } satisfies Record<GuessReason, string>,
  anew: 'Catat sebagai aduan baru',
  drop: 'Abaikan',
  openMail: 'Buka surat asli di Gmail',
  dropped: 'Surel diabaikan. Surel aslinya tetap ada di Gmail.',
  /** Why it is registered later than it came (I3). */
  lateReason: 'Masuk lewat surel',
  unproven: (from: string) => `Pengirim belum dipastikan: ${from}`,
};

export const STRAY_CALL: CallWords = {
  running: 'Menempatkan surel…',
  lost: 'Surel aman di Gmail. Meja Aduan tidak menjawab; surel tidak akan tercatat dua kali bila Anda mencoba lagi.',
};
