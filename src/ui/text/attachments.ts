import {type Actor, COMPLAINANT, DESK} from '../../domain/complaint/complaint';
import type {FileFlaw} from '../../domain/intake/attachment';

/** What stands where a complaint's files are. */
export const FILES = {
  title: 'Lampiran',
  choose: 'Tambah foto, rekaman, atau PDF',
  hint: 'JPG, PNG, WEBP, HEIC, PDF, MP3, M4A, atau OGG, paling besar 10 MB. Foto besar dikecilkan dulu.',
  isPrivate: 'Berkas tersimpan tertutup di Drive akun kantor.',
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} kB`
      : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
  attached: (name: string) => `Berkas ${name} disimpan.`,
  /** The desk itself brings files of a unit's reply only. */
  by: (by: Actor) => (by === COMPLAINANT ? 'dari pelapor' : by === DESK ? 'dari PPID' : by),
  /** K6: a citizen who was asked for a photo sends nothing else. */
  only: (files: number) => `Mengirim ${files} berkas tanpa kalimat.`,
};

/** What is wrong with a file, and the cure. */
export const FILE_FLAW: Record<FileFlaw, string> = {
  empty: 'Berkas kosong. Pilih berkas yang lain.',
  tooLarge: 'Berkas lebih besar dari 10 MB. Kecilkan atau bagi berkasnya.',
  unknownKind:
    'Jenis berkas ini tidak diterima. Gunakan JPG, PNG, WEBP, HEIC, PDF, MP3, M4A, atau OGG.',
  otherKind: 'Isi berkas tidak sesuai dengan namanya. Simpan ulang dari aplikasi asalnya.',
  sameFile: 'Berkas yang sama sudah ada pada aduan ini.',
  tooMany: 'Aduan ini sudah memiliki berkas sebanyak yang dapat disimpan.',
  noName: 'Berkas tidak bernama. Beri nama, lalu pilih lagi.',
  ended: 'Penanganannya sudah selesai; sampaikan tambahan kepada kantor.',
};
