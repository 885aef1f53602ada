import type {SettingsApplied} from '../../domain/desk/setting-up';
import type {CellProblem} from '../../domain/settings-tabs/read-rows';

/** O3: what an admin reads about the settings tabs of Buku Kerja. */
export const SETTINGS_PAGE = {
  apply: 'Terapkan pengaturan',
  why: 'Ubah pengaturan di tab Buku Kerja (Umum, SOP, Petugas, Unit, Kategori, Jam Layanan, Kalender, Batas Waktu), lalu terapkan di sini. Tanpa diterapkan pun, perubahan dibaca setiap malam.',
  nothing: 'Tidak ada yang berubah. Pengaturan yang berlaku sama dengan isi tab.',
  applied: (tabs: readonly string[]) => `Mulai berlaku sekarang: tab ${tabs.join(', ')}.`,
  problems: (count: number) =>
    `Pengaturan lama tetap berlaku untuk tab yang salah isi. ${count} hal perlu diperbaiki:`,
  moved: (count: number) =>
    `${count} aduan mendapat batas waktu baru karena kalender berubah; sebabnya tercatat pada aduan dan di jurnal.`,
  moving: 'Batas waktu aduan lainnya dihitung ulang dalam beberapa menit.',
  owing: (unit: string, registers: readonly string[]) =>
    `${unit} tidak ada lagi di tab Unit, tetapi masih ditunggu pada aduan ${registers.slice(0, 10).join(', ')}${registers.length > 10 ? ` dan ${registers.length - 10} lagi` : ''}. Pengingat tetap ke alamat PPID yang lama; koordinasikan dengan unit lain, lalu tarik bagiannya.`,
  remade: (tabs: readonly string[]) =>
    `Tab ${tabs.join(', ')} tidak ditemukan dan dibuat lagi dari pengaturan yang berlaku.`,
};

/** What the tabs brought into force and what they could not, line by line; nothing where nothing is new. */
export function appliedSentences(applied: SettingsApplied): string[] {
  const {changed, problems, remade, owing, moved, isOver} = applied;
  return [
    ...(changed.length > 0 ? [SETTINGS_PAGE.applied(changed)] : []),
    ...owing.map(({unit, registers}) => SETTINGS_PAGE.owing(unit, registers)),
    ...(remade.length > 0 ? [SETTINGS_PAGE.remade(remade)] : []),
    ...(moved > 0 ? [SETTINGS_PAGE.moved(moved)] : []),
    ...(isOver ? [] : [SETTINGS_PAGE.moving]),
    ...(problems.length > 0 ? [SETTINGS_PAGE.problems(problems.length)] : []),
    ...problems.map(cellProblemSentence),
  ];
}

/** A wrong cell: where it is, what is wrong, and what to do. */
export function cellProblemSentence({tab, cell, flaw, found, expected = []}: CellProblem): string {
  const place = cell === '' ? `Tab ${tab}` : `Tab ${tab}, sel ${cell}`;
  const choices = expected.join(', ');
  switch (flaw) {
    case 'noHead':
      return `Tab ${tab}, baris ${cell}: kepala kolom "${choices}" tidak ada. Tuliskan kembali persis seperti itu.`;
    case 'empty':
      return `${place}: masih kosong. Isi sel ini atau hapus seluruh barisnya.`;
    case 'notMail':
      return `${place}: "${found}" bukan alamat surel. Tulis seperti nama@example.com.`;
    case 'notChoice':
      return `${place}: "${found}" tidak dikenal. Pilih salah satu: ${choices}.`;
    case 'twice':
      return `${place}: "${found}" sudah ada di baris lain. Hapus salah satunya.`;
    case 'notDate':
      return `${place}: "${found}" bukan tanggal. Tulis seperti 2026-11-25 atau 25 November 2026.`;
    case 'notTime':
      return `${place}: "${found}" bukan jam. Tulis seperti 07.30.`;
    case 'notAmount':
      return `${place}: "${found}" bukan lama waktu. Tulis seperti ${choices}.`;
    case 'notNumber':
      return `${place}: "${found}" bukan nomor langkah. Tulis angka mulai dari 1.`;
    case 'endsBeforeStart':
      return `${place}: "${found}" lebih awal daripada mulainya. Periksa keduanya.`;
    case 'tooLong':
      return `${place}: "${found}" lebih dari setahun sesudah mulainya. Periksa keduanya.`;
    case 'unknownStep':
      return `${place}: "${found}" bukan langkah sesudah baris ini. Pilih ${choices || 'tanda -'}, atau kosongkan.`;
    case 'noStep':
      return `${place}: belum ada baris untuk ${choices}. Tambahkan barisnya.`;
    case 'noAdmin':
      return `${place}: harus ada paling sedikit satu orang dengan peran Admin.`;
    case 'noRow':
      return `${place}: harus ada paling sedikit satu baris.`;
    case 'neverOpen':
      return `${place}: harus ada paling sedikit satu hari dengan jam buka dan jam tutup.`;
  }
}
