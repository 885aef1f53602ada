/** What the desk asks of a complainant. Each question of the office's own Form may be mapped to one of them. */
export const FIELDS = [
  'name',
  'email',
  'phone',
  'address',
  'identityNumber',
  'account',
  'channel',
  'title',
  'body',
  'anonymous',
  'confidential',
  'receivedAt',
  'receivedReason',
] as const;

export type Field = (typeof FIELDS)[number];

/** A question of the Form as Google names it: the id survives renaming. */
export interface FormQuestion {
  id: string;
  title: string;
  /** Google's name of its kind, e.g. `PARAGRAPH_TEXT`. */
  type?: string;
}

/** From item id to field (I1). Questions that are not here are kept with the complaint under their own title. */
export interface FormMapping {
  formId: string;
  fields: Record<string, Field>;
  /** The questions as they were when the mapping was confirmed, to tell what changed since. */
  questions?: FormQuestion[];
}

/** In this order: the first title that fits takes the field, so the telling words come before the loose ones. */
const TITLES: ReadonlyArray<[Field, RegExp]> = [
  ['receivedReason', /alasan.*(kemudian|terlambat|susulan)/i],
  ['receivedAt', /diterima (pada|tanggal)|(tanggal|waktu) (di)?terima/i],
  ['email', /surel|e-?mail/i],
  ['phone', /\b(hp|telepon|telp|wa|whatsapp|ponsel)\b|nomor kontak/i],
  ['identityNumber', /\bnik\b|\bktp\b|nomor induk/i],
  ['anonymous', /anonim|samarkan/i],
  ['confidential', /rahasia/i],
  ['channel', /kanal|saluran|disampaikan melalui/i],
  ['account', /akun|profil|username/i],
  ['address', /alamat|domisili/i],
  ['title', /judul|perihal|pokok/i],
  ['body', /isi|uraian|rincian|kronologi|keluhan/i],
  ['name', /nama/i],
];

/** The field a title asks for by its words; null for none. */
export function proposeField(title: string): Field | null {
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

const PERSONAL: readonly Field[] = [
  'name',
  'email',
  'phone',
  'address',
  'identityNumber',
  'account',
];

/** Whether a field says who the complainant is. */
export function isPersonal(field: Field): boolean {
  return PERSONAL.includes(field);
}

/** Whether a question, mapped or not, asks who the complainant is (I8). */
export function asksForIdentity(title: string): boolean {
  return TITLES.some(([field, pattern]) => PERSONAL.includes(field) && pattern.test(title));
}

/** The mapping the desk proposes for an existing Form; the officer confirms or changes it. */
export function proposeMapping(formId: string, questions: readonly FormQuestion[]): FormMapping {
  const fields: Record<string, Field> = {};
  for (const [field, pattern] of TITLES) {
    const question = questions.find(one => !(one.id in fields) && pattern.test(one.title));
    if (question) fields[question.id] = field;
  }
  return {formId, fields, questions: [...questions]};
}
