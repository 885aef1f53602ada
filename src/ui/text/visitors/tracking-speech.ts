import {LONGEST_SPEECH, type SpeechKind} from '../../../domain/lifecycle/speech';
import type {Zone} from '../../../domain/instant';
import type {TrackingView} from '../../../domain/tracking/view';
import {longDate} from '../dates';
import {REOPENS} from './tracking-calls';

/** One thing that the complainant can say on the tracking page (K6, J8, J9), as a form. */
export interface SpeechWords {
  what: SpeechKind;
  title: string;
  label: string;
  hint: string;
  button: string;
  longest: number;
  /** J9: the two answers to the title; empty where nothing is asked. */
  choices: Array<[value: string, label: string]>;
  /** K6: what the office asked, and until when it waits. */
  question: {text: string; until: string} | null;
}

export const RATED = {yes: 'Puas', no: 'Belum puas'};

const WORDS: Record<SpeechKind, Omit<SpeechWords, 'what' | 'longest' | 'choices' | 'question'>> = {
  words: {
    title: 'Tambah keterangan',
    label: 'Keterangan Anda',
    hint: 'Dibaca petugas pada jam pelayanan.',
    button: 'Kirim keterangan',
  },
  reopen: {
    title: 'Belum selesai?',
    label: 'Apa yang belum selesai',
    hint: REOPENS,
    button: 'Buka kembali aduan',
  },
  withdraw: {
    title: 'Cabut aduan',
    label: 'Alasan mencabut',
    hint: 'Aduan tidak ditangani lagi. Nomor registernya tetap ada, dan aduan dapat Anda buka kembali.',
    button: 'Cabut aduan ini',
  },
  rate: {
    title: 'Apakah jawaban ini menyelesaikan aduan Anda?',
    label: 'Catatan Anda (boleh kosong)',
    hint: 'Bila belum puas, tuliskan apa yang belum selesai: aduan dibuka kembali dan ditangani petugas lain.',
    button: 'Kirim penilaian',
  },
};

const ANSWERING = {
  title: 'Pertanyaan kantor untuk Anda',
  label: 'Jawaban Anda',
  button: 'Kirim jawaban',
};

/** The form for one kind of words, as the complaint stands. */
export function speechWords(
  what: SpeechKind,
  {question}: Pick<TrackingView, 'question'>,
  zone: Zone,
): SpeechWords {
  const asked = what === 'words' ? question : null;
  return {
    what,
    ...WORDS[what],
    ...(asked ? ANSWERING : {}),
    longest: LONGEST_SPEECH,
    choices: what === 'rate' ? Object.entries(RATED) : [],
    question: asked && {
      text: asked.text,
      until: `Mohon dijawab paling lambat ${longDate(asked.until, zone)}.`,
    },
  };
}
