/** What stands on the PPID's card in Gmail (K3). */
export const ADD_ON = {
  title: 'Koordinasi aduan',
  home: 'Buka surel koordinasi aduan untuk melihat ringkasan, batas waktu, dan pemeriksa bahasa. Balasan surel biasa pun cukup.',
  notOurs: 'Surel ini bukan koordinasi aduan.',
  deadlineWhy:
    'Batas waktu dihitung dalam hari kerja dan jam pelayanan kantor, tanpa hari libur. Bila perlu waktu tambahan, awali balasan dengan MINTA WAKTU 3 HARI.',
  answer: 'Tanggapan',
  answerHint: 'Apa yang terjadi, tindakan, pelaksana, dan kapan selesai',
  check: 'Periksa bahasa',
  clean: 'Bahasa sudah diperiksa: tidak ada yang perlu diperbaiki.',
  nothingTyped: 'Tuliskan tanggapannya lebih dulu.',
  note: (found: string, message: string) => (found ? `"${found}": ${message}` : message),
  facts: 'Ringkasan',
  history: 'Isi aduan dan riwayat',
};

/** The replies a card prepares. The first words of three of them are those the desk acts on (K2). */
export const DRAFTS = {
  answer: {
    label: 'Balas dengan kerangka',
    text: (typed: string) =>
      typed || 'Yang terjadi: \nTindakan yang diambil: \nPelaksana: \nSelesai pada: \nNarahubung: ',
  },
  askCitizen: {
    label: 'Minta penjelasan pelapor',
    text: (typed: string) => `TANYA PELAPOR\n${typed}`,
  },
  notOurs: {
    label: 'Bukan kewenangan kami',
    text: (typed: string) => `BUKAN KEWENANGAN\n${typed || 'Unit yang tepat: '}`,
  },
  byPhone: {
    label: 'Sudah dijawab lewat telepon',
    text: (typed: string) =>
      `Pelapor sudah kami hubungi lewat telepon. Yang kami sampaikan:\n${typed}`,
  },
} satisfies Record<string, {label: string; text: (typed: string) => string}>;

export type DraftKind = keyof typeof DRAFTS;

export function isDraftKind(kind: unknown): kind is DraftKind {
  return typeof kind === 'string' && Object.prototype.hasOwnProperty.call(DRAFTS, kind);
}
