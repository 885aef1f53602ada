/** The sections of a kecamatan, each with its own PPID Pelaksana (typical; the office sets its own). */
export const KECAMATAN_SECTIONS = [
  'Sekretariat Kecamatan',
  'Seksi Tata Pemerintahan',
  'Seksi Ketenteraman dan Ketertiban Umum',
  'Seksi Pemberdayaan Masyarakat dan Desa',
  'Seksi Kesejahteraan Sosial',
  'Seksi Pelayanan Umum',
] as const;

/** A kecamatan's categories to begin with; the office edits the list. */
export const KECAMATAN_CATEGORIES = [
  'Penerangan Jalan Umum',
  'Jalan dan Drainase',
  'Lingkungan Hidup',
  'Administrasi Kependudukan',
  'Informasi Publik (PPID)',
  'Pungutan Liar / Perilaku Petugas',
  'Keadaan Darurat / Kelistrikan',
  'Bantuan Sosial',
  'Ketenteraman dan Ketertiban',
  'Pemberdayaan Masyarakat',
  'Lain-lain',
] as const;
