/** J4: why an official letter is not approved or sent. */
export const LETTER_FLAW = {
  notApproved: 'Setujui dulu jawabannya sebagai surat resmi.',
  unsigned: 'Kantor ini mewajibkan tanda tangan: unggah pindaian surat yang sudah ditandatangani.',
  number: 'Nomor suratnya masih kosong: tarik suratnya, isi nomornya, lalu setujui lagi.',
  barred: (who: string) =>
    `Aduan ini menyangkut ${who}, yang tidak boleh menandatangani surat ini atau menerima tembusannya. Hapus dari tembusan, atau jawab tanpa surat.`,
  personal: (found: string) =>
    `Pelapor minta dirahasiakan, tetapi naskahnya memuat "${found}". Hapus bagian itu.`,
  file: 'Pindaian surat harus berupa PDF atau JPG.',
  full: 'Jatah surel hari ini habis; kirim lagi besok.',
};

/** J4: in the mail that brings it. */
export const LETTER_ENCLOSED =
  'Jawaban ini juga kami sampaikan sebagai surat resmi, terlampir pada surel ini.';
