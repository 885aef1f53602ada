import type {CallWords} from '../desk/calls';
import type {FormChange} from '../../../domain/intake/form-changes';
import type {Field} from '../../../domain/intake/form-mapping';
import {FIELD} from '../labels';

/** What stands on the page *Formulir*. */
export const FORM_CHECK = {
  why: 'Meja membaca jawaban menurut pertanyaan yang telah dicocokkan. Semua jawaban tetap tersimpan, juga yang tidak dicocokkan.',
  unchanged: 'Formulir masih sama seperti saat dicocokkan.',
  changed: 'Yang berubah di formulir',
  remap: 'Cocokkan ulang',
  remapWhy: 'Pencocokan baru berlaku untuk jawaban berikutnya; aduan yang sudah terdaftar tetap.',
  confirm: 'Simpan pencocokan',
  done: 'Pencocokan disimpan.',
};

const TYPES: Record<string, string> = {
  TEXT: 'jawaban singkat',
  PARAGRAPH_TEXT: 'paragraf',
  MULTIPLE_CHOICE: 'pilihan ganda',
  CHECKBOX: 'kotak centang',
  LIST: 'daftar pilihan',
  SCALE: 'skala',
  GRID: 'kisi',
  CHECKBOX_GRID: 'kisi centang',
  DATE: 'tanggal',
  TIME: 'waktu',
  DATETIME: 'tanggal dan waktu',
  DURATION: 'durasi',
  FILE_UPLOAD: 'unggah berkas',
};

/** A change of the Form: what happened, that nothing is lost, and what to do. */
export function formChangeSentence(change: FormChange): string {
  switch (change.kind) {
    case 'renamed':
      return (
        `Pertanyaan "${change.from}" berganti judul menjadi "${change.to}". ${readAs(change.field)}` +
        (change.looksLike
          ? ` Judul barunya menyerupai isian ${FIELD[change.looksLike]}; periksa.`
          : '')
      );
    case 'translated':
      return `Pertanyaan "${change.from}" diterjemahkan menjadi "${change.to}". ${readAs(change.field)}`;
    case 'retyped':
      return (
        `Pertanyaan "${change.title}" berganti jenis dari ${typeWords(change.from)} menjadi ` +
        `${typeWords(change.to)}. ${readAs(change.field)}`
      );
    case 'removed':
      return `Pertanyaan "${change.title}" sudah tidak ada. ${lostField(change.field)}`;
    case 'added':
      return (
        `Pertanyaan baru "${change.title}". Jawabannya disimpan sebagai isian tambahan.` +
        (change.looksLike ? ` Cocokkan bila maksudnya ${FIELD[change.looksLike]}.` : '')
      );
    case 'moved':
      return `Pertanyaan "${change.title}" berpindah tempat. Tidak ada yang perlu dikerjakan.`;
  }
}

function readAs(field: Field | null): string {
  return field
    ? `Jawabannya tetap dibaca sebagai ${FIELD[field]}.`
    : 'Jawabannya tetap disimpan sebagai isian tambahan.';
}

function lostField(field: Field | null): string {
  if (field === null) return 'Aduan yang sudah terdaftar tetap memuat jawabannya.';
  const needed =
    field === 'body' ? 'Aduan baru masuk tanpa isi aduan: segera' : 'Bila masih perlu,';
  return `Aduan yang sudah terdaftar tetap memuat ${FIELD[field]}. ${needed} kembalikan pertanyaannya atau cocokkan yang lain.`;
}

function typeWords(type: string): string {
  return TYPES[type] ?? type;
}

export const FORM_CALLS = {
  formChanges: {
    running: 'Membaca formulir…',
    lost: 'Semua aduan aman. Formulir belum dapat dibaca; coba lagi.',
  },
  remapForm: {
    running: 'Menyimpan pencocokan…',
    lost: 'Semua aduan aman. Pencocokan belum terjawab; coba lagi.',
  },
} satisfies Record<string, CallWords>;
