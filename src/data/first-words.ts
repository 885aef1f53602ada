/** K2: what a PPID may begin a reply with. Only at the very beginning: inside a sentence they act on nothing. */
export const FIRST_WORDS = {
  notOurs: /^(?:ini |maaf,? ?)?bukan (?:merupakan )?(?:kewenangan|wewenang|tupoksi|ranah)\b/i,
  moreTime: /^(?:minta|mohon|perlu|butuh) (?:tambahan |perpanjangan )?waktu\b/i,
  askCitizen: /^(?:tolong |mohon |minta )?tanya(?:kan)? (?:ke |kepada |pada )?pelapor\b/i,
};

/** How many days, in words. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    satu: 1,
    sehari: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    seminggu: 5,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
  }),
);

/** Lines before the first words: a greeting says nothing. */
export const GREETING =
  /^(?:yth\b|kepada\b|assalam|wa?'?alaikum|selamat (?:pagi|siang|sore|malam)|salam\b|dengan hormat|bapak\b|ibu\b|pak\b|bu\b|izin|halo|om swasti|shalom|namo)/i;

/** K4: what may stand before a register number that heads a part of a mail. */
export const HEADING_WORDS: readonly string[] = [
  'untuk',
  'tentang',
  'mengenai',
  'soal',
  'perihal',
  'terkait',
  'atas',
  'tanggapan',
  'jawaban',
  'balasan',
  'aduan',
  'pengaduan',
  'laporan',
  'nomor',
  'no',
  'register',
  'reg',
];

/** Kinds of units, which tell no unit from another. */
export const UNIT_KINDS: readonly string[] = [
  'seksi',
  'bidang',
  'bagian',
  'dinas',
  'badan',
  'kantor',
  'sekretariat',
  'kecamatan',
  'umum',
  'dan',
];
