import type {EntryFlaw} from '../../../domain/intake/entry';
import type {OutsideSystem} from '../../../domain/outside/system';
import {CHANNEL} from '../labels';
import type {CallWords} from './calls';

/** What stands on the page *Catat aduan* (I2, I3). */
export const ENTRY = {
  why: 'Untuk aduan lewat loket, telepon, WhatsApp, surel, media sosial, SP4N-LAPOR!, atau ULAS. Nomor register keluar begitu dicatat.',
  matter: 'Aduan',
  who: 'Pelapor',
  channel: 'Disampaikan melalui',
  subject: 'Judul aduan',
  body: 'Isi aduan',
  bodyHint:
    'Tuliskan dengan kata-kata pelapor, atau tempel. Tautan unggahan dan isian aduan dari ULAS dikenali sendiri.',
  link: 'Tautan unggahan',
  linkHint: 'Platform dikenali dari tautannya. Kosongkan untuk pesan langsung.',
  name: 'Nama',
  email: 'Alamat surel',
  phone: 'Nomor telepon atau WhatsApp',
  address: 'Alamat',
  identityNumber: 'NIK (hanya bila layanan membutuhkannya)',
  account: 'Akun media sosial',
  anonymous: 'Samarkan nama pelapor (anonim)',
  confidential: 'Rahasiakan aduan ini',
  postedAt: 'Diunggah pada',
  postedAtHint: 'Waktu pada unggahan. Kosongkan bila tidak diketahui.',
  outsideNumber: (system: OutsideSystem) => `Nomor lacak di ${CHANNEL[system]}`,
  outsideNumberHint: 'Pelapor memakai nomor ini; jangan diberi nomor kedua.',
  fromOutside: (system: OutsideSystem) => `Disalin dari ${CHANNEL[system]}`,
  pasted: 'Isian lain dikenali dari teks yang ditempel. Periksa sebelum dicatat.',
  seenAt: 'Dilihat kantor pada',
  receivedAt: 'Diterima pada',
  receivedAtHint: 'Kosongkan bila aduan diterima sekarang.',
  lateReason: 'Alasan dicatat kemudian',
  sheet: 'Kunci lembar luring',
  sheetHint: 'Bila aduan disalin dari lembar luring, misalnya L-2026-01-03.',
  register: 'Catat dan beri nomor',
  registered: (register: string) => `Aduan terdaftar dengan nomor ${register}.`,
};

export const ENTRY_CALL: CallWords = {
  running: 'Mendaftarkan aduan…',
  lost: 'Tulisan Anda aman di halaman ini. Meja Aduan tidak menjawab; aduan tidak akan terdaftar dua kali bila Anda mencoba lagi.',
};

/** I2: the picture that goes with the complaint. */
export const SCREENSHOT = {
  choose: 'Tambah tangkapan layar atau foto',
  hint: 'Atau tempel gambarnya di halaman ini. Tersimpan bersama aduan, hanya untuk petugas.',
  chosen: (name: string) => `Akan disimpan bersama aduan: ${name}`,
  drop: 'Hapus',
};

/** What keeps an entry from being registered, as a sentence. */
export const ENTRY_FLAW: Record<EntryFlaw, string> = {
  channel: 'Pilih lewat mana aduan disampaikan.',
  body: 'Tuliskan isi aduannya.',
  nobody:
    'Tuliskan nama, nomor telepon, akun, atau tautan unggahan pelapor, atau tandai sebagai anonim.',
  email: 'Tuliskan satu alamat surel yang lengkap, atau kosongkan.',
  link: 'Salin tautan lengkap yang diawali https://, atau kosongkan.',
  posted: 'Waktu unggahan tidak boleh sesudah waktu dilihat kantor.',
  outsideNumber: 'Tempel nomor lacaknya saja, misalnya ULAS-1234, atau kosongkan.',
  future: 'Waktu diterima tidak boleh sesudah sekarang.',
  lateReason: 'Tuliskan mengapa aduan dicatat kemudian.',
  sheet: 'Kunci lembar luring ditulis seperti L-2026-01-03. Periksa lembarnya, atau kosongkan.',
  tooLong: 'Isian terlalu panjang: isi aduan paling banyak 20.000 huruf, isian lain 500.',
};
