/** What the desk takes over from an old register (R7). Every other column is kept under its own head. */
export type ImportColumn =
  | 'number'
  | 'received'
  | 'answered'
  | 'status'
  | 'channel'
  | 'name'
  | 'email'
  | 'phone'
  | 'address'
  | 'identityNumber'
  | 'account'
  | 'title'
  | 'body'
  | 'answer';

/** In this order: the telling words before the loose ones. */
const HEADS: ReadonlyArray<[ImportColumn, RegExp]> = [
  ['number', /^(no\.?|nomor)( (urut|register|registrasi|aduan))?$|nomor register|no\.? register/i],
  ['answered', /(tgl|tanggal|waktu).*(jawab|selesai)|^dijawab/i],
  ['received', /(tgl|tanggal|waktu).*(terima|masuk|aduan|lapor)|^diterima|^(tgl|tanggal)$/i],
  ['status', /status|keadaan/i],
  ['channel', /kanal|media|saluran|sumber/i],
  ['email', /surel|e-?mail/i],
  ['phone', /\b(hp|telepon|telp|wa|whatsapp)\b|kontak/i],
  ['identityNumber', /\bnik\b|ktp/i],
  ['account', /akun/i],
  ['address', /alamat/i],
  ['answer', /jawaban|tanggapan|penyelesaian/i],
  ['title', /judul|perihal|pokok/i],
  ['body', /isi|uraian|aduan|keluhan|permasalahan/i],
  ['name', /nama|pelapor/i],
];

/** Where each column stands, by the heads of the table. */
export function columnsOf(heads: readonly string[]): Map<ImportColumn, number> {
  const places = new Map<ImportColumn, number>();
  const taken = new Set<number>();
  for (const [column, pattern] of HEADS) {
    const place = heads.findIndex((head, at) => !taken.has(at) && pattern.test(head.trim()));
    if (place < 0) continue;
    places.set(column, place);
    taken.add(place);
  }
  return places;
}

/** Without these there is no register. */
export const NEEDED: readonly ImportColumn[] = ['number', 'received', 'body'];
