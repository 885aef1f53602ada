import type {OutsideSystem} from '../../../domain/outside/system';
import type {Variant} from '../../../domain/publish/variants';
import {shortDateTime} from '../dates';
import {CHANNEL} from '../labels';
import type {Channel} from '../../../domain/channel';
import type {OutsideEntry, Publication} from '../../../domain/complaint/complaint';
import type {Zone} from '../../../domain/instant';

/** Entry into ULAS or SP4N-LAPOR! (SOP B3). */
export const OUTSIDE_WORDS = {
  title: (system: OutsideSystem) => `Catat di ${CHANNEL[system]}`,
  why: 'Salin teks ini ke sana, lalu tempel nomor lacaknya di bawah. Data pribadi sudah disamarkan.',
  copy: 'Salin untuk ditempel',
  number: 'Nomor lacak',
  numberHint: 'Tempel nomornya, atau seluruh halaman konfirmasi; nomornya dicari sendiri.',
  noNumber: 'Tempel nomor lacaknya.',
  save: 'Simpan nomor lacak',
  entered: ({system, number, at}: OutsideEntry, zone: Zone) =>
    `Tercatat di ${CHANNEL[system]} dengan nomor lacak ${number}, ${shortDateTime(at, zone)}.`,
};

/** The answer in the complainant's own platform (SOP B5). */
export const PUBLISH = {
  title: (channel: Channel) => `Sampaikan di ${CHANNEL[channel]}`,
  why: 'Salin teksnya, tempel di platform pelapor, lalu simpan tautan jawabannya sebagai bukti.',
  forms: {comment: 'Komentar (dibaca umum)', direct: 'Pesan langsung'} satisfies Record<
    Variant['form'],
    string
  >,
  copyPart: (no: number, count: number) =>
    count === 1 ? 'Salin teks' : `Salin ${no} dari ${count}`,
  personal: (found: string) =>
    `Teks ini memuat data pribadi: "${found}". Hapus lebih dulu, atau kirim lewat pesan langsung.`,
  form: 'Disampaikan sebagai',
  otherText: 'Teks yang disampaikan berbeda',
  text: 'Teks yang disampaikan',
  link: 'Tautan jawaban',
  linkHint: 'Kosongkan bila buktinya tangkapan layar; tambahkan gambarnya di bagian Lampiran.',
  whatsApp:
    'Pesan WhatsApp dari akun bisnis hanya sampai dalam 24 jam sejak pesan terakhir pelapor.',
  save: 'Catat sudah disampaikan',
  published: ({channel, at, by}: Publication, zone: Zone) =>
    `Disampaikan di ${CHANNEL[channel]} oleh ${by}, ${shortDateTime(at, zone)}.`,
  openPost: 'Buka unggahan jawaban',
};

/** What a public comment says where the whole answer would be too many of them. */
export function pointerText(officeName: string): string {
  return `Jawaban lengkap ${officeName} sudah kami kirim lewat pesan langsung. Terima kasih atas aduan Anda.`;
}
