import type {TrainingItem} from '../../../domain/training/case';
import type {CalendarDate, Instant, Zone} from '../../../domain/instant';
import {dayDate, longDateTime} from '../dates';
import type {CallWords} from './calls';

/** What stands in the room *Latihan* (O5). */
export const TRAINING = {
  why: 'Semua aduan, orang, dan nomor di sini rekaan. Latihan tidak menyentuh register, surat, dan angka kantor.',
  what: 'Sembilan soal menurut urutan SOP, sekitar dua puluh menit: menilai aduan, menilai balasan PPID, dan memperbaiki jawaban. Setelah selesai, setiap soal dijelaskan.',
  begin: 'Mulai latihan',
  next: 'Latihan berikutnya',
  goOn: (at: number) => `Lanjutkan dari soal ${at}`,
  anew: 'Mulai dari awal',
  safe: (today: CalendarDate) =>
    `Latihan: tidak ada yang dicatat atau dikirim. Anggaplah hari ini ${dayDate(today)}.`,

  record: 'Latihan Anda di perangkat ini',
  noRecord: 'Belum ada latihan yang selesai.',
  recordWhy: 'Nilai hanya disimpan di perangkat ini. Untuk menyerahkannya, salin hasilnya.',
  recorded: (at: Instant, score: number, zone: Zone) =>
    `${longDateTime(at, zone)}: ${score} dari 100`,

  item: (at: number, of: number) => `Latihan: soal ${at} dari ${of}`,
  progress: 'Kemajuan latihan',
  tasks: {
    sort: 'Apa yang Anda lakukan dengan aduan ini?',
    reply: 'Apa yang Anda lakukan dengan balasan PPID ini?',
    answer: 'Perbaiki jawaban ini, atau biarkan bila sudah baik.',
  } satisfies Record<TrainingItem['task'], string>,
  untitled: 'Aduan tanpa judul',
  number: 'Nomor',
  reachable: (is: boolean) =>
    is
      ? 'Identitas disamarkan. Pelapor dapat dihubungi meja aduan.'
      : 'Identitas disamarkan. Pelapor tidak dapat dihubungi.',
  earlier: (days: number) => `Sudah terdaftar ${days} hari sebelumnya`,
  reply: 'Balasan PPID',
  subject: 'Subjek',
  material: 'Materi dari PPID',
  isPosted: 'Jawaban ini dipasang di kolom komentar; siapa pun dapat membacanya.',
  step: 'Tindakan',
  unit: 'Unit yang dituju',
  verdict: 'Keputusan Anda',
  answer: 'Jawaban untuk pelapor',
  choose: 'Pilih…',
  flaw: 'Pilih salah satu.',
  back: 'Sebelumnya',
  forward: 'Berikutnya',
  finish: 'Selesai dan nilai',

  score: (score: number) => `Latihan: nilai ${score}`,
  summary: (score: number, right: number, of: number) =>
    `${score} dari 100. ${right} dari ${of} soal benar seluruhnya.`,
  copy: 'Salin hasil',
  result: (name: string, at: Instant, zone: Zone, summary: string) =>
    `Latihan Meja Aduan, ${name}, ${longDateTime(at, zone)}: ${summary}`,
  points: (points: number) => `Nilai ${points}`,
  right: (names: readonly string[]) => `Benar: ${names.join(', ')}.`,
  wrong: (name: string, given: string, right: string) =>
    [
      `${name}: `,
      given === '' ? 'belum ditentukan' : `Anda memilih “${given}”`,
      right === '' ? '.' : `; yang tepat “${right}”.`,
    ].join(''),
  wrongText: (name: string) => `${name}: belum tepat.`,
  whyRight: 'Mengapa',
  model: 'Contoh jawaban',
};

export const TRAINING_CALLS: {training: CallWords; gradeTraining: CallWords} = {
  training: {
    running: 'Menyiapkan soal…',
    lost: 'Semua aduan aman. Soal belum dapat dimuat; periksa sambungan internet Anda.',
  },
  gradeTraining: {
    running: 'Menilai latihan…',
    lost: 'Semua aduan aman, dan jawaban latihan Anda masih di halaman ini. Periksa sambungan internet Anda, lalu coba lagi.',
  },
};
