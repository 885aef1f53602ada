/** What *Pasang* says it did. */
export const INSTALLED = {
  form: 'Formulir dihubungkan; pertanyaannya sudah dicocokkan.',
  ledger: 'Register dibuat di folder tertutup milik akun kantor.',
  workbook: 'Tab Register Aduan disiapkan di Buku Kerja.',
  triggers: 'Pemicu dipasang: tiap tanggapan formulir dan tiap lima menit.',
  settings: 'Pengaturan baru berlaku.',
};
