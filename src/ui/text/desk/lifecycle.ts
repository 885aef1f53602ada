import type {Closure} from '../../../domain/lifecycle/lifecycle';
import type {Zone} from '../../../domain/instant';
import {longDate, shortDateTime} from '../dates';

/** Questions to the citizen, reopening and endings on the page of one complaint (K6, J8). */
export const LIFE = {
  awaited: 'Menunggu jawaban pelapor',
  awaitedUntil: (until: number, zone: Zone) =>
    `Dijawab paling lambat ${longDate(until, zone)}. Selama menunggu, batas waktu berhenti dihitung.`,
  unanswered: (until: number, zone: Zone) =>
    `Pelapor tidak menjawab sampai ${longDate(until, zone)}. Aduan dapat ditutup dengan alasan tidak ditanggapi pelapor.`,
  wantsWithdrawal: 'Pelapor ingin mencabut aduannya',
  earlierAnswers: 'Jawaban sebelum dibuka kembali',
  answeredBy: (by: string, at: number, zone: Zone) => `${by}, ${shortDateTime(at, zone)}`,
  reopenedWhy: 'Alasan dibuka kembali',
  closure: {
    silence: 'Ditutup karena tidak ada pesan lagi sesudah dijawab',
    noReply: 'Ditutup karena tidak ditanggapi pelapor',
    officer: 'Ditutup petugas',
    withdrawn: 'Dicabut pelapor',
  } satisfies Record<Closure['why'], string>,
  rating: (satisfied: boolean, at: number, zone: Zone) =>
    `Pelapor ${satisfied ? 'puas' : 'tidak puas'} dengan jawaban, ${shortDateTime(at, zone)}`,
  how: 'Lewat',
  ask: {
    title: 'Tanya pelapor',
    label: 'Pertanyaan',
    hint: 'Tanyakan satu hal yang dapat dijawab pelapor. Pertanyaan dikirim apa adanya.',
    button: 'Kirim pertanyaan',
  },
  hear: {
    title: 'Catat keterangan pelapor',
    label: 'Keterangan pelapor',
    hint: 'Yang disampaikan pelapor lewat telepon, pesan, atau secara langsung.',
    button: 'Simpan keterangan',
  },
  reopen: {
    title: 'Buka kembali',
    label: 'Alasan',
    hint: 'Aduan dijawab petugas lain daripada penjawab pertama.',
    button: 'Buka kembali',
  },
  withdraw: {
    title: 'Dicabut pelapor',
    label: 'Alasan pelapor',
    hint: 'Nomor register tetap ada; alasan dicatat.',
    button: 'Catat pencabutan',
  },
  close: {
    title: 'Tutup aduan',
    label: 'Alasan',
    hint: 'Pelapor tetap dapat membukanya kembali.',
    button: 'Tutup aduan',
  },
  extendRequest: {
    title: 'Perpanjang waktu permintaan informasi',
    label: 'Alasan',
    hint: 'Satu kali, paling lama 7 hari kerja (UU 14/2008 Pasal 22 ayat (8)). Alasan ini dikirim kepada pemohon.',
    button: 'Perpanjang dan beri tahu pemohon',
  },
};
