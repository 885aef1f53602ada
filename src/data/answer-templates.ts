import type {AnswerTemplate} from '../domain/answer/placeholders';

/** The names a template may use; what is not known when the answer is begun stays a gap for its writer. */
export const TEMPLATE_WORDS = [
  'sapaan',
  'perihal',
  'tanggal aduan',
  'nomor',
  'tanggapan',
  'unit',
  'kantor',
  'telepon',
] as const;

const OPENING =
  'Yth. {sapaan}\n\nTerima kasih atas aduan Anda{perihal} yang kami terima pada {tanggal aduan} dengan nomor register {nomor}.\n\n{tanggapan}';
const CLOSING =
  'Demikian jawaban kami. Atas perhatian dan kepedulian Anda, kami ucapkan terima kasih.\n\nHormat kami,\n{kantor}';

const templateOf = (category: string, words: string): AnswerTemplate => ({
  category,
  text: `${OPENING}\n\n${words}\n\n${CLOSING}`,
});

/** What an office begins with; it edits its own in a tab. */
export const ANSWER_TEMPLATES: readonly AnswerTemplate[] = [
  {category: '', text: `${OPENING}\n\n${CLOSING}`},
  templateOf(
    'Penerangan Jalan Umum',
    'Apabila lampu padam kembali, silakan membalas surel ini atau menghubungi kami di nomor {telepon}.',
  ),
  templateOf(
    'Jalan dan Drainase',
    'Apabila kerusakan bertambah sebelum diperbaiki, silakan menghubungi kami di nomor {telepon}.',
  ),
  templateOf(
    'Administrasi Kependudukan',
    'Pelayanan administrasi kependudukan tidak dipungut biaya. Untuk keterangan lebih lanjut, silakan menghubungi kami di nomor {telepon}.',
  ),
  templateOf(
    'Informasi Publik (PPID)',
    'Apabila Anda berkeberatan atas jawaban ini, Anda dapat mengajukan keberatan kepada atasan PPID dalam 30 hari kerja.',
  ),
];
