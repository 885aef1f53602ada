/** Every rule of the check. A message of `ui/text/language.ts` explains each. */
export const RULES = [
  'di_ke_serangkai',
  'di_awalan',
  'pun',
  'per',
  'bentuk_terikat',
  'kata_ulang',
  'gabungan_kata',
  'kapital_awal',
  'kapital_waktu',
  'kapital_sapaan',
  'kapital_nama',
  'spasi',
  'titik_akhir',
  'koma',
  'uang',
  'pukul',
  'alamat_surat',
  'mubazir',
  'tidak_baku',
  'percakapan',
  'bahasa_asing',
  'bahasa_daerah',
  'salah_ketik',
  'hari_tanpa_tanggal',
  'kalimat_panjang',
  'tanpa_salam',
  'tanpa_penutup',
] as const;

export type LanguageRule = (typeof RULES)[number];

/** A stretch to mend. Offsets are UTF-16 units of the checked text, `end` exclusive: an empty stretch lacks something. */
export interface Place {
  start: number;
  end: number;
  /** What stands there now. */
  found: string;
  /** What should stand there; null where the writer must find the words. An empty one means: leave it out. */
  suggestion: string | null;
}

/** One thing to mend, at its first place. */
export interface Finding extends Place {
  rule: LanguageRule;
  /** Where a letter has the same error again. */
  again?: Place[];
}
