import type {AuditLine} from '../../../domain/archive/audit';
import {isSound, type Verdict} from '../../../domain/archive/verdict';
import {readEvent} from '../../../domain/ledger/journal';
import {sortableDateTime} from '../dates';
import {eventWords} from '../event-words';

/** What the page *Verifikasi arsip* says, and the command line with it. */
export const VERIFY = {
  title: 'Verifikasi arsip aduan',
  why: 'Pilih folder arsip yang sudah diunduh. Pemeriksaan berjalan di komputer ini saja; tidak ada yang dikirim ke mana pun.',
  choose: 'Folder arsip',
  number: 'Nomor register yang tercetak',
  trace: 'Telusuri nomor',
  unreadable:
    'Folder ini belum dapat dibaca seluruhnya. Pastikan berkasnya sudah selesai diunduh, lalu pilih lagi.',
  working: 'Menghitung sidik setiap berkas…',
  unknown: (number: string) => `Nomor ${number} tidak ada dalam jurnal folder ini.`,
  traced: (number: string, lines: number) =>
    `Nomor ${number} memiliki ${lines} baris jurnal. Cocokkan sidik di bawah ini dengan yang tercetak di dosir.`,
};

/** What was found, one sentence a line; the first one is the verdict. */
export function verdictSentences(verdict: Verdict): string[] {
  const {manifests, files, findings, journals} = verdict;
  if (manifests === 0) return ['Folder ini tidak memuat manifes, jadi tidak dapat diperiksa.'];
  const named = (names: readonly string[], what: string) => names.map(name => `${what}: ${name}`);
  return [
    isSound(verdict)
      ? `Utuh. ${files} berkas cocok dengan manifes.`
      : 'Tidak utuh. Periksa berkas yang disebut di bawah ini.',
    ...named(findings.changed, 'Berubah'),
    ...named(findings.missing, 'Hilang'),
    ...named(findings.added, 'Ditambahkan'),
    ...journals.map(({name, lines, brokenAt}) =>
      brokenAt === null
        ? `Rantai jurnal utuh, ${lines} baris: ${name}`
        : `Rantai jurnal putus pada baris ${brokenAt}: ${name}`,
    ),
  ];
}

/** A line of the journal as anybody can compare it with a printed dossier. */
export function tracedRow([line, , , text, hash]: AuditLine): string[] {
  const event = readEvent(text);
  return [line, `${sortableDateTime(event.at, 'WIB')} WIB`, eventWords(event, 'WIB'), hash];
}
