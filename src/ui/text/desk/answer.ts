import type {Elements} from '../../../domain/answer/elements';
import type {CalendarDate} from '../../../domain/instant';
import {dayDate} from '../dates';

/** The answer's part of the page of a complaint (J2). */
export const ANSWER = {
  interim: 'Jawaban sementara',
  interimHint:
    'Katakan apa yang sedang dikerjakan. Tanggal jawaban lengkap ditambahkan sendiri. Waktu SOP berhenti; aduan tetap terbuka.',
  until: 'Jawaban lengkap paling lambat',
  sendInterim: 'Kirim jawaban sementara',
  interimSent: (until: CalendarDate) =>
    `Jawaban lengkap dijanjikan paling lambat ${dayDate(until)}.`,

  pledges: 'Buku janji',
  pledge: (date: CalendarDate, what: string) => `${dayDate(date)}: ${what}`,
  kept: 'Ditepati, pelapor diberi tahu:',
  which: 'Janji yang ditepati',
  note: 'Apa yang sudah dilakukan',
  noteHint: 'Kalimat ini dikirim kepada pelapor.',
  keep: 'Catat ditepati, beri tahu pelapor',

  lacking: (elements: Elements) => {
    const missing = ELEMENT_NAMES.filter(([name]) => !elements[name]).map(([, words]) => words);
    return missing.length === 0 ? '' : `Belum tampak: ${missing.join('; ')}.`;
  },
  nonAnswer:
    'Isinya baru ucapan atau penundaan. Tambahkan tindakan, keterangan, atau tanggal; atau kirim sebagai jawaban sementara.',
  unfilled: (gaps: readonly string[]) => `Isian templat masih kosong: ${gaps.join(', ')}.`,
  promised: (dates: readonly CalendarDate[]) =>
    `Masuk buku janji: ${dates.map(dayDate).join('; ')}.`,
};

const ELEMENT_NAMES: ReadonlyArray<readonly [keyof Elements, string]> = [
  ['addresses', 'jawaban atas pokok aduan'],
  ['action', 'tindakan'],
  ['who', 'pelaksana'],
  ['when', 'waktu'],
  ['contact', 'kontak atau langkah selanjutnya'],
];
