import type {Finding, LanguageRule} from '../../domain/language/finding';

/** The part of the desk page that shows the check (J1). */
export const LANGUAGE = {
  checking: 'Memeriksa bahasa…',
  unchecked:
    'Tulisan Anda aman. Bahasa belum dapat diperiksa; diperiksa lagi saat Anda melanjutkan atau mengirim.',
  verdict: (count: number) =>
    count === 0
      ? 'Bahasa sudah diperiksa: tidak ada yang perlu diperbaiki.'
      : `Bahasa sudah diperiksa: ${count} catatan${count > 5 ? ', lima yang terpenting di bawah ini' : ''}.`,
  correct: ({suggestion, again}: Finding) => {
    if (again) return `Perbaiki di ${again.length + 1} tempat`;
    return suggestion === '' ? 'Hapus' : `Ganti dengan "${suggestion?.trim() || suggestion}"`;
  },
  correctAll: (count: number) => `Perbaiki semua (${count})`,
  sendAsIs: 'Kirim apa adanya',
  reason: 'Alasan',
  reasonHint: 'Hanya bila catatan di atas memang tidak perlu diperbaiki. Alasannya dicatat.',
  sentAsIs: (reason: string) => `Bahasanya dikirim apa adanya. Alasan: ${reason}`,
  reasonFlaw: 'Tuliskan alasannya, atau perbaiki bahasanya.',
};

/** Why something is to be mended, in one sentence for the writer. `{x}` is what stands there, `{y}` what should. */
const REASONS: Record<LanguageRule, string> = {
  di_ke_serangkai: 'Kata depan di, ke, dan dari ditulis terpisah: {y} (EYD V, kata depan).',
  di_awalan: 'Awalan di- ditulis serangkai dengan kata kerjanya: {y} (EYD V, kata berimbuhan).',
  pun: 'Partikel pun ditulis terpisah, kecuali dalam kata hubung seperti meskipun: {y} (EYD V, partikel).',
  per: 'Kata per yang berarti "tiap" ditulis terpisah: {y} (EYD V, partikel).',
  bentuk_terikat:
    'Bentuk terikat ditulis serangkai dengan katanya: {y} (EYD V, kata berimbuhan dan kata ganti).',
  kata_ulang:
    'Kata ulang ditulis lengkap dengan tanda hubung, bukan dengan angka 2: {y} (EYD V, bentuk ulang).',
  gabungan_kata: 'Gabungan kata ini ditulis {y} (EYD V, gabungan kata).',
  kapital_awal: 'Awal kalimat ditulis dengan huruf kapital: {y} (EYD V, huruf kapital).',
  kapital_waktu: 'Nama hari dan bulan ditulis dengan huruf kapital: {y} (EYD V, huruf kapital).',
  kapital_sapaan: 'Kata sapaan ditulis dengan huruf kapital: {y} (EYD V, huruf kapital).',
  kapital_nama: 'Nama ditulis dengan huruf kapital: {y} (EYD V, huruf kapital).',
  spasi: 'Tidak ada spasi sebelum tanda baca, dan ada satu spasi sesudahnya (EYD V, tanda baca).',
  titik_akhir: 'Kalimat pernyataan diakhiri dengan tanda titik (EYD V, tanda titik).',
  koma: 'Di sini diperlukan tanda koma (EYD V, tanda koma).',
  uang: 'Rp ditulis tanpa titik dan tanpa spasi, ribuan dipisah dengan titik: {y} (EYD V, angka dan bilangan).',
  pukul: 'Waktu ditulis dengan kata pukul dan tanda titik: {y} (EYD V, tanda titik).',
  alamat_surat: 'Dalam surat resmi tulislah {y}.',
  mubazir: 'Dua kata ini sama artinya, cukup satu: {y}.',
  tidak_baku: '"{x}" tidak baku. Kata bakunya {y}.',
  percakapan: '"{x}" adalah bahasa percakapan. Dalam surat resmi tulislah {y}.',
  bahasa_asing: '"{x}" adalah kata bahasa Inggris. Dalam bahasa Indonesia: {y}.',
  bahasa_daerah: '"{x}" adalah kata bahasa daerah. Dalam bahasa Indonesia: {y}.',
  salah_ketik: '"{x}" mungkin salah ketik. Maksudnya {y}?',
  hari_tanpa_tanggal:
    '"{x}" lain artinya bagi yang membaca kemudian. Tulislah hari dan tanggalnya.',
  kalimat_panjang: 'Kalimat ini lebih dari 25 kata. Pecahlah menjadi dua kalimat.',
  tanpa_salam: 'Belum ada salam pembuka, misalnya "Yth. Bapak/Ibu ...".',
  tanpa_penutup: 'Belum ada kalimat penutup, misalnya ucapan terima kasih.',
};

/** For findings without a ready suggestion. */
const OPEN: Partial<Record<LanguageRule, string>> = {
  percakapan: '"{x}" adalah bahasa percakapan. Gunakan kata yang resmi.',
  bahasa_asing: '"{x}" adalah kata bahasa Inggris. Gunakan padanannya dalam bahasa Indonesia.',
  salah_ketik: '"{x}" tidak dikenal. Periksa ejaannya.',
};
/** For findings that are mended by leaving something out. */
const EMPTY: Partial<Record<LanguageRule, string>> = {
  percakapan: '"{x}" adalah bahasa percakapan. Hapus saja.',
  bahasa_daerah: '"{x}" adalah kata bahasa daerah. Hapus saja.',
};

/** For findings that only lack a hyphen. */
const HYPHEN: Partial<Record<LanguageRule, string>> = {
  kata_ulang: 'Di antara kata yang diulang diperlukan tanda hubung (EYD V, bentuk ulang).',
  bentuk_terikat: 'Di antara angka dan -nya diperlukan tanda hubung (EYD V, tanda hubung).',
};

/** Explains one finding to the person who wrote the text. */
export function languageMessage({rule, found, suggestion, again}: Finding): string {
  const special = (
    suggestion === null ? OPEN : suggestion === '' ? EMPTY : suggestion === '-' ? HYPHEN : REASONS
  )[rule];
  const sentence = special ?? REASONS[rule];
  const message = sentence.replace('{x}', found.trim()).replace('{y}', (suggestion ?? '').trim());
  return again ? `${message} Ada di ${again.length + 1} tempat.` : message;
}
