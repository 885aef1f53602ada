import type {AnswerLetter} from '../../../domain/complaint/answer-letter';
import type {Zone} from '../../../domain/instant';
import {shortDateTime} from '../dates';

/** J4: the official letter on a complaint's page. */
export const LETTER = {
  asLetter: 'Jawab dengan surat resmi',
  asLetterWhy:
    'Jawaban menjadi isi surat di atas kop kantor. Salam dan penutup surat diatur oleh meja.',
  number: 'Nomor surat',
  numberHint: 'Boleh dikosongkan bila ditulis tangan pada surat.',
  nature: 'Sifat',
  enclosures: 'Lampiran surat',
  enclosuresHint: 'Misalnya: satu berkas. Kosongkan bila tidak ada.',
  matter: 'Hal',
  matterHint: 'Kosongkan untuk memakai nomor dan judul aduan.',
  copies: 'Tembusan',
  copiesHint: 'Satu baris satu penerima. Jangan menulis data pelapor.',
  approve: 'Setujui suratnya',
  proof: 'Cetak konsep surat',

  title: 'Surat resmi menunggu tanda tangan',
  approvedBy: ({by, at}: NonNullable<AnswerLetter['approved']>, zone: Zone) =>
    `Disetujui ${by}, ${shortDateTime(at, zone)}`,
  steps: [
    'Cetak suratnya, lalu mintakan tanda tangan.',
    'Pindai surat yang sudah ditandatangani, lalu unggah di sini. Surat bertanda tangan elektronik diunggah apa adanya.',
  ],
  print: 'Cetak surat',
  scan: 'Unggah yang sudah ditandatangani dan kirim',
  scanHint: 'PDF atau JPG, paling besar 10 MB. Berkas inilah yang dikirim dan disimpan.',
  unsigned: 'Kirim tanpa tanda tangan',
  unsignedHint: 'Surat dikirim sebagai PDF buatan meja.',
  takeBack: 'Tarik dan sunting lagi',
  body: 'Isi jawaban',

  sent: (register: string, byMail: boolean) =>
    byMail
      ? `Surat jawaban aduan ${register} dikirim lewat surel dan disimpan.`
      : `Surat jawaban aduan ${register} disimpan. Serahkan kepada pelapor, lalu catat di bawah.`,
  final: (signed: boolean) =>
    signed
      ? 'Disampaikan sebagai surat resmi bertanda tangan:'
      : 'Disampaikan sebagai surat resmi, tanpa tanda tangan basah:',
};
