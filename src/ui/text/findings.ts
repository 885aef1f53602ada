import type {Finding, FindingCode, TextPart} from '../../domain/ledger/finding';

const PART: Record<TextPart, string> = {
  body: 'isi aduan',
  materials: 'materi PPID',
  held: 'balasan',
  remarks: 'catatan PPID',
  answer: 'jawaban',
  earlierAnswers: 'jawaban terdahulu',
  interims: 'jawaban sementara',
  pledges: 'janji',
  letter: 'surat jawaban',
  posted: 'unggahan',
  reasons: 'alasan',
  questions: 'pertanyaan kepada pelapor',
  additions: 'tambahan pelapor',
  sheet: 'lembar luring',
  attachments: 'lampiran',
  whole: 'naskah',
};

const SENTENCES: Record<FindingCode, (finding: Finding) => string> = {
  lineAltered: ({place}) => `baris ${place} diubah`,
  lineMissing: ({place}) => `baris ${place} hilang`,
  lineForeign: ({place}) =>
    `baris lembar ${place} bukan bagian rantai: disisipkan atau dipindahkan`,
  chainCut: ({place}) => `rantai berakhir di baris ${place}, tidak seperti yang tercatat`,
  rowAltered: ({detail}) => `kolom ${detail} diubah`,
  rowMissing: () => 'baris hilang',
  rowForeign: ({place}) =>
    `baris lembar ${place} bukan bagian register: disisipkan atau dipindahkan`,
  identityAltered: () => 'identitas pelapor diubah',
  textsAltered: ({texts = []}) => `${texts.map(part => PART[part]).join(', ')} diubah`,
  queueAltered: () => 'tempat dalam antrean diubah',
  mailAltered: ({detail}) => `surat ${detail} diubah`,
  sentAltered: ({detail}) => `catatan kirim surat ${detail} diubah`,
  printAltered: ({place}) => `baris lembar ${place} diubah`,
  printForeign: ({place}) => `baris lembar ${place} disisipkan`,
  printMissing: ({place}) => `baris lembar ${place} hilang`,
  printMoved: ({place}) => `baris lembar ${place} dan sesudahnya dipindahkan`,
  headAltered: () => 'ringkasan diubah',
};

const OF_COMPLAINT: readonly FindingCode[] = [
  'rowAltered',
  'rowMissing',
  'identityAltered',
  'textsAltered',
  'queueAltered',
  'mailAltered',
  'sentAltered',
];

/** `Jilid 1, tab Register, ADU-2026-0007: kolom status diubah.` */
export function findingSentence(finding: Finding): string {
  const {code, volume, tab, register, place} = finding;
  const whose = register ?? (OF_COMPLAINT.includes(code) ? `urutan ${place}` : '');
  return `Jilid ${volume}, tab ${tab}${whose ? `, ${whose}` : ''}: ${SENTENCES[code](finding)}.`;
}

/** R9: the same, and what became of it. */
export function restoredSentence(finding: Finding & {isWhole: boolean}): string {
  const said = findingSentence(finding).slice(0, -1);
  if (finding.code === 'rowForeign') return `${said}; dibuang.`;
  if (finding.isWhole) return `${said}; dipulihkan.`;
  return `${said}; tempatnya dipulihkan, ambil isinya dari cadangan.`;
}

export const BOOK_FINDINGS = {
  gone: 'Tab Register Aduan terhapus; dibuat kembali.',
  renamed: (title: string) => `Tab Register Aduan berganti nama menjadi "${title}"; dikembalikan.`,
  filtered: 'Saringan masih terpasang; dilepas.',
  columnsMissing: (titles: string) => `Kolom terhapus atau berganti judul: ${titles}.`,
  columnsAdded: (count: number) => `${count} kolom disisipkan.`,
  columnsMoved: 'Urutan kolom diubah.',
  rowsMissing: (count: number, numbers: string) => `${count} baris terhapus: ${numbers}.`,
  rowsLacking: (count: number) => `${count} aduan tidak tampak: barisnya terhapus.`,
  rowsMoved: (count: number) => `${count} baris tidak di tempatnya (diurutkan atau digeser).`,
  cellEdited: (register: string, columns: string) => `${register}: ${columns} diubah.`,
  more: (count: number) => `dan ${count} temuan lain.`,
  nothing: 'Buku Kerja sama dengan register.',
};
