import type {FormatFlaw} from '../../domain/register-number';

/** What makes a format unfit, and the cure. */
export const FORMAT_FLAW: Record<FormatFlaw, string> = {
  noNumber: 'Format nomor perlu memuat {number}.',
  noYear: 'Format nomor perlu memuat {year}, agar nomor dua tahun tidak sama.',
  repeatedPart: 'Setiap bagian format nomor hanya boleh sekali.',
  badSign: 'Format nomor hanya boleh memuat huruf, angka, spasi, titik, garis miring, dan garis.',
  badWidth: 'Banyaknya angka nomor antara 1 dan 8.',
  noUnit: 'Isi kode kantor, atau hapus {unit} dari format nomor.',
  tooLong: 'Nomor menjadi lebih panjang dari 40 huruf. Ringkas formatnya.',
};
