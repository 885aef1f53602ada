import {channelOfLink} from '../channel';
import {isOutsideSystem, type OutsideSystem} from './system';
import {readTrackingNumber} from './tracking-number';

/** What a text that was copied from a post, from ULAS or from SP4N-LAPOR! says of a complaint, as it stands there. */
export interface Pasted {
  title?: string;
  body?: string;
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  account?: string;
  link?: string;
  number?: string;
  received?: string;
  system?: OutsideSystem;
}

type Part = Exclude<keyof Pasted, 'link' | 'system'>;

/**
 * What the fields are called. Neither system publishes its labels, so common words are taken; the block that the desk
 * itself makes is among them.
 */
const LABELS: ReadonlyArray<[RegExp, Part | null]> = [
  [/^(judul|perihal|subjek|topik)( (aduan|laporan|pengaduan))?$/, 'title'],
  [/^(isi|uraian|deskripsi|detail|pesan|teks)( (aduan|laporan|pengaduan))?$|^aduan$/, 'body'],
  [/^nama( (lengkap|pelapor|pengadu))?$|^pelapor$|^pengadu$/, 'name'],
  [/^(nomor|no\.?) ?(telepon|telp|hp|handphone|wa|whatsapp)$|^telepon$|^whatsapp$/, 'phone'],
  [/^(alamat )?(surel|e-?mail)( (pelapor|pengadu))?$/, 'email'],
  [/^alamat( (pelapor|pengadu|rumah|tinggal))?$/, 'address'],
  [/^akun( .*)?$|^username$/, 'account'],
  [
    /^(nomor|no\.?|kode|id) ?(lacak|aduan|laporan|tiket|tracking|pengaduan)$|^tracking( id)?$/,
    'number',
  ],
  [/^(tanggal|waktu|tgl\.?)( (aduan|laporan|pengaduan|masuk|lapor|dibuat|diterima))?$/, 'received'],
  [/^(kategori|status|sumber|lokasi|instansi|opd|disposisi|lampiran|nomor pada kami)( .*)?$/, null],
];

const LINK = /https?:\/\/[^\s<>"]+/gu;
/** So many labels make a form; one alone is how somebody writes. */
const FEW = 2;

/**
 * J6, I2: a pasted text taken apart, so that nothing is typed twice; null where it is the complaint's words alone.
 * A link of a platform names the channel by itself and leaves the text where it stands alone on its line.
 */
export function readPasted(text: string): Pasted | null {
  const link = (text.match(LINK) ?? []).find(one => channelOfLink(one) !== null);
  const parts = partsOf(text);
  if (Object.keys(parts).length < FEW) {
    const body = link && text.replace(new RegExp(`^\\s*${escaped(link)}\\s*$`, 'mu'), '').trim();
    return link ? {link, body} : null;
  }
  const {number: written, ...others} = parts;
  const number = written === undefined ? undefined : (readTrackingNumber(written) ?? undefined);
  const channel = link ? channelOfLink(link) : null;
  const system =
    channel && isOutsideSystem(channel) ? channel : number ? systemNamed(text) : undefined;
  return {
    ...others,
    ...(number ? {number} : {}),
    ...(link ? {link} : {}),
    ...(system ? {system} : {}),
  };
}

/** A line is a label with its value, or a label whose value stands on the lines below it. */
function partsOf(text: string): Partial<Record<Part, string>> {
  const parts: Partial<Record<Part, string>> = {};
  let current: Part | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [label, rest] = labelled(line);
    if (label !== undefined) {
      // The first one counts: a later "Nama" may be the officer's.
      current = label !== null && parts[label] === undefined ? label : null;
      if (current) parts[current] = rest.trim();
    } else if (current) {
      parts[current] = `${parts[current]}\n${line}`.trim();
    }
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}

/** The field that a line names, null for one that the desk does not take, undefined for a line of words. */
function labelled(line: string): [part: Part | null | undefined, rest: string] {
  const [, head = '', rest = ''] = /^\s*([^:\t]{2,30}?)\s*(?:[:\t](.*))?$/su.exec(line) ?? [];
  const known = LABELS.find(([pattern]) => pattern.test(head.toLowerCase()));
  return known ? [known[1], rest] : [undefined, ''];
}

function systemNamed(text: string): OutsideSystem {
  return /sp4n|lapor!/i.test(text) ? 'sp4n' : 'ulas';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
