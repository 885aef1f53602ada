import type {Zone} from '../../../domain/instant';
import {longDate} from '../dates';

/** C7: forwarding to another body, on the page of one complaint. */
export const FORWARD = {
  title: 'Teruskan ke instansi lain',
  button: 'Teruskan dan beri tahu pelapor',
  body: 'Instansi yang berwenang',
  noBodies:
    'Daftar masih kosong. Tambahkan instansi di tab Instansi Lain pada Buku Kerja, lalu pilih Terapkan pengaturan.',
  reason: 'Alasan',
  reasonHint:
    'Mengapa bukan kewenangan kantor ini. Dikirim kepada pelapor dan instansi itu; identitas pelapor tidak dikirim.',
  forwarded: (body: string) => `Diteruskan ke ${body}`,
  byMail: (at: number, zone: Zone) => `Surat dikirim lewat surel, ${longDate(at, zone)}.`,
  waiting: 'Menunggu kabar dari instansi lain',
  byHand: 'Instansi ini tidak memiliki surel dalam daftar: sampaikan suratnya dengan cara lain.',
};

/** C2: the decision on an information request. */
export const DECISION = {
  outcome: 'Putusan atas permintaan informasi',
  ground: 'Alasan tidak diberikan seluruhnya',
  choose: 'Pilih…',
};
