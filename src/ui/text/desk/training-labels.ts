import type {NextStep, Verdict} from '../../../domain/training/case';

/** O5: the decisions of an exercise, by the words the desk page has for them. */
export const NEXT_STEP: Record<NextStep, string> = {
  refer: 'Teruskan ke PPID Pelaksana',
  forward: 'Teruskan ke instansi lain',
  ask: 'Tanya pelapor',
  join: 'Gabungkan dengan aduan terdaftar',
  dismiss: 'Catat sebagai bukan aduan',
};

export const VERDICT: Record<Verdict, string> = {
  accept: 'Terima sebagai tanggapan',
  askAgain: 'Minta tanggapan lagi',
  otherUnit: 'Tarik, lalu teruskan ke unit lain',
  refuse: 'Abaikan: bukan untuk aduan ini',
};
