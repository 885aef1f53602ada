/** The sections of a kecamatan, each with its PPID Pelaksana (PP 17/2018 Ps. 15 leaves the names to the regency). */
export const KECAMATAN_UNITS = [
  'Sekretariat Kecamatan',
  'Seksi Tata Pemerintahan',
  'Seksi Ketenteraman dan Ketertiban Umum',
  'Seksi Pemberdayaan Masyarakat dan Desa',
  'Seksi Kesejahteraan Sosial',
  'Seksi Pelayanan Umum',
];

/** What people complain about at a kecamatan; the office changes the list as it likes. */
export const KECAMATAN_CATEGORIES = [
  'Penerangan Jalan Umum',
  'Jalan dan Drainase',
  'Administrasi Kependudukan',
  'Bantuan Sosial',
  'Ketenteraman dan Ketertiban',
  'Keadaan Darurat / Kelistrikan',
  'Pungutan Liar / Perilaku Petugas',
  'Informasi Publik (PPID)',
  'Lainnya',
];
