import type {Speech, Spoken} from '../../../domain/lifecycle/speech';
import {FILE_FLAW} from '../attachments';

export const REOPENS = 'Aduan dibuka kembali dan ditangani lagi.';

/** What became of a file so far. `lost`: the desk did not answer; the page does not know whether it has it. */
export interface Fate {
  name: string;
  is: 'waiting' | 'sending' | 'kept' | 'lost' | {refused: string};
}

const FATE: Record<Exclude<Fate['is'], object>, string> = {
  waiting: 'belum dikirim.',
  sending: 'sedang dikirim…',
  kept: 'tersimpan pada aduan Anda.',
  lost: 'belum diketahui tersimpan. Aduan Anda aman; periksa sambungan internet, lalu pilih berkasnya lagi.',
};

/** I7: what the page says of each file while it travels, and after. */
export const ADDING = {
  fate: ({name, is}: Fate) => `${name}: ${typeof is === 'object' ? is.refused : FATE[is]}`,
  tooLarge: FILE_FLAW.tooLarge,
};

/** K6, J8, J9: the same for words. */
export const SPEAKING = {
  sending: 'Mengirim…',
  lost: 'Aduan Anda aman. Pesan Anda mungkin belum terkirim; periksa sambungan internet, lalu kirim lagi. Pesan yang sama tidak dicatat dua kali.',
  empty: 'Tuliskan pesan Anda lebih dulu.',
  unchosen: 'Pilih salah satu lebih dulu.',
  see: 'Lihat perkembangan aduan',
  done: ({what, reopened}: Spoken, speech: Speech): string => {
    if (reopened) return `Terima kasih. ${REOPENS}`;
    if (what === 'withdraw')
      return 'Aduan Anda dicabut. Anda dapat membukanya kembali di halaman ini.';
    if (speech.what === 'rate' && !speech.satisfied)
      return 'Penilaian Anda tersimpan, tetapi aduan belum dibuka kembali. Bila ingin ditangani lagi, tuliskan apa yang belum selesai.';
    if (what === 'rate') return 'Terima kasih atas penilaian Anda.';
    return 'Terima kasih. Keterangan Anda tersimpan pada aduan ini.';
  },
};
