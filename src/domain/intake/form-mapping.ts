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
] as const;

export type Field = (typeof FIELDS)[number];

/** A question of the Form as Google names it: the id survives renaming. */
export interface FormQuestion {
  id: string;
  title: string;
}

/** From item id to field (I1). Questions that are not here are kept with the complaint under their own title. */
export interface FormMapping {
  formId: string;
  fields: Record<string, Field>;
}

/** In this order: the first title that fits takes the field, so the telling words come before the loose ones. */
const TITLES: ReadonlyArray<[Field, RegExp]> = [
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

/** The mapping the desk proposes for an existing Form; the officer confirms or changes it. */
export function proposeMapping(formId: string, questions: readonly FormQuestion[]): FormMapping {
  const fields: Record<string, Field> = {};
  for (const [field, pattern] of TITLES) {
    const question = questions.find(one => !(one.id in fields) && pattern.test(one.title));
    if (question) fields[question.id] = field;
  }
  return {formId, fields};
}
