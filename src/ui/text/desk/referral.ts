import type {Referral} from '../../../domain/complaint/complaint';
import type {Zone} from '../../../domain/instant';
import {shortDateTime} from '../dates';

/** What the desk says of a complaint in the hands of PPIDs (SOP A4). */
export const REFERRAL = {
  waiting: 'Menunggu tanggapan PPID',
  waitingWhy:
    'Tanggapan masuk sendiri begitu PPID membalas surel. Tidak ada yang perlu Anda kerjakan.',
  recall: 'Tarik kembali',
  /** K2, K5: what waits for an officer. */
  needs: ({unit, asksTime, trouble, ppid}: Referral, zone: Zone) => {
    if (asksTime) return `${unit} meminta waktu ${asksTime.days} hari kerja.`;
    if (trouble?.kind === 'bounced')
      return `Aduan aman, tetapi surel ke ${ppid} tidak sampai (${shortDateTime(trouble.at, zone)}). Perbaiki alamatnya di Pengaturan, lalu kirim ulang.`;
    return `PPID ${unit} sedang tidak di tempat; surelnya dijawab otomatis.`;
  },
  grant: (days: number) => `Beri waktu ${days} hari`,
  refuse: 'Tolak',
  sendAnew: 'Kirim ulang',
  seen: 'Sudah ditangani',
  bridge: 'WhatsApp, rekaman, kertas, atau lisan',
  hear: 'Catat tanggapan',
  hearHint: 'Tulis apa adanya. PPID mendapat salinannya lewat surel dan dapat mengoreksinya.',
  source: 'Sumber',
  heardAt: 'Diterima pada (kosongkan bila baru saja)',
  transcript: 'Isi atau transkrip',
  original: 'Berkas asli',
  noOriginal: 'Tidak ada berkas',
  substitute: 'Teruskan kepada Plh',
  substituteNow: 'Teruskan',
  plhName: 'Nama Plh',
  plhEmail: 'Surel Plh',
  /** C6: each unit's part in one line. */
  part: ({unit, at, dueAt, respondedAt, returned}: Referral, zone: Zone) => {
    if (returned) return `${unit}: dikembalikan ${shortDateTime(returned.at, zone)}`;
    if (respondedAt !== null) return `${unit}: bagiannya masuk ${shortDateTime(respondedAt, zone)}`;
    return `${unit}: dikirim ${shortDateTime(at, zone)}, ditunggu ${shortDateTime(dueAt, zone)}`;
  },
};
