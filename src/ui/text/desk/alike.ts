import type {Alike} from '../../../domain/complaint/complaint';

/** C5: complaints that may be one, at the desk. */
export const ALIKE = {
  title: 'Mungkin sama dengan aduan lain',
  as: {
    doubleTap: 'dikirim dua kali',
    followUp: 'menanyakan kelanjutan',
    sameMatter: 'tempat dan pokok yang sama',
  } satisfies Record<Alike['as'], string>,
  compare: 'Bandingkan',
  because: (words: readonly string[]) => `Yang sama: ${words.join(', ')}`,
  duplicate: 'Masalah yang sama: jawab bersama',
  addendum: 'Tambahan dari pelapor yang sama',
  apart: 'Bukan aduan yang sama',
  waits: (register: string) =>
    `Menunggu jawaban aduan ${register}. Pelapor aduan ini menerima jawaban yang sama.`,
  joined: (register: string) => `Digabung dengan aduan ${register}.`,
  ended: 'Aduan itu sudah selesai atau sudah digabung, sehingga tidak dapat menampung aduan ini.',
  separate: 'Pisahkan lagi',
  children: (count: number) =>
    `${count} aduan lain menyangkut masalah ini. Semua pelapornya menerima jawaban ini.`,
};

/** How an addendum stands among what the complainant added. */
export function additionTitle(register: string): string {
  return `Tambahan melalui aduan ${register}`;
}
