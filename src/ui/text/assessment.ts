import type {Flag, MissingDatum} from '../../domain/classification/assess';
import type {UnclearPoint} from '../../domain/classification/clarity';
import type {Dismissal} from '../../domain/classification/matter';
import type {Dossier} from '../../domain/complaint/dossier';

type Missing = MissingDatum | UnclearPoint;

/** C1: what is missing, for the officer. */
export const MISSING: Record<Missing, string> = {
  name: 'nama pelapor',
  address: 'alamat pelapor',
  contact: 'kontak pelapor (surel atau nomor telepon)',
  what: 'pokok aduan',
  where: 'tempat kejadian',
  when: 'waktu kejadian',
  whom: 'siapa atau unit mana yang diadukan',
};

/** C1: the same as a question to the citizen. */
const ASKED: Record<Missing, string> = {
  name: 'nama lengkap Bapak/Ibu;',
  address: 'alamat tempat tinggal (dusun, RT/RW, dan desa atau kelurahan);',
  contact: 'alamat surel atau nomor telepon yang dapat kami hubungi;',
  what: 'apa yang terjadi dan apa yang Bapak/Ibu harapkan;',
  where: 'tempat kejadian (jalan, RT/RW, desa atau kelurahan, dan patokan terdekat);',
  when: 'tanggal dan perkiraan jam kejadian, atau sejak kapan hal ini berlangsung;',
  whom: 'petugas atau unit yang dimaksud, sejauh Bapak/Ibu ketahui;',
};

/** C1: the question to the citizen, ready to be sent; '' where nothing is missing. */
export function clarificationQuestion(
  missing: readonly Missing[],
  {complaint}: Pick<Dossier, 'complaint'>,
): string {
  if (missing.length === 0) return '';
  const points = missing.map((point, at) => `${at + 1}. ${ASKED[point]}`);
  points[points.length - 1] = points[points.length - 1]!.replace(/;$/, '.');
  return [
    `Terima kasih atas aduan Bapak/Ibu dengan nomor register ${complaint.register}. Agar aduan dapat kami tindak lanjuti, mohon lengkapi:`,
    ...points,
    'Aduan tetap terdaftar selama kami menunggu jawaban Bapak/Ibu.',
  ].join('\n');
}

export const FLAG: Record<Flag, string> = {
  abusive: 'Ada kata kasar. Aduan tetap sah dan tetap ditangani.',
  vulnerable: 'Menyangkut kelompok rentan: anak, lansia, penyandang disabilitas, atau orang sakit.',
  severalMatters: 'Memuat beberapa pokok aduan. Teruskan setiap pokok ke unitnya masing-masing.',
  reply: 'Tampaknya lanjutan aduan yang sudah terdaftar.',
};

/** C8: why it is no complaint, as the reason that is proposed for the journal. */
export const DISMISSAL: Record<Exclude<Dismissal, null>, string> = {
  scam: 'Promosi atau penipuan.',
  trial: 'Uji coba formulir atau isian tanpa makna.',
  automatic: 'Balasan otomatis.',
  greeting: 'Sapaan atau ucapan tanpa aduan.',
  private: 'Urusan pribadi di luar pelayanan publik.',
};

/** The suggestion at the desk (C3). */
export const SUGGESTION = {
  title: 'Saran meja',
  none: 'Meja belum mengenali kategori aduan ini. Pilih sendiri; pilihan Anda dipelajari.',
  because: (words: readonly string[]) => `Karena: ${words.map(word => `“${word}”`).join(', ')}`,
  sure: (score: number) => `${Math.round(score * 100)}%`,
  otherUnits: 'Unit lain yang mungkin',
  dismissal: (reason: string) => `Tampaknya bukan aduan. ${reason}`,
  accept: 'Terima saran',
  change: 'Ubah',
  next: 'Aduan berikutnya',
  emergency: 'Darurat: hubungi nomor darurat lebih dulu, lalu catat.',
};
