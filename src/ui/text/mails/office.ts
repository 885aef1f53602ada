import {differences, type FilesCompared} from '../../../domain/drawer/compare-files';
import type {SettingsApplied} from '../../../domain/desk/setting-up';
import type {FormChange} from '../../../domain/intake/form-changes';
import type {Reconciled} from '../../../domain/ledger/reconcile';
import type {Instant} from '../../../domain/instant';
import type {LedgerHead} from '../../../domain/ledger/head';
import type {OfficeSettings} from '../../../domain/settings';
import {formChangeSentence} from '../install/form-changes';
import {longDate} from '../dates';
import {appliedSentences} from '../settings-tabs';
import {wording, type Wording} from '../wording';

/** Numbers named one by one in a mail. */
const NAMED = 40;

/** R3: what the night's comparison found, for the admins. */
export function reconciliationMail(
  at: Instant,
  {responses, missing, extra, changed, mails, files}: Reconciled,
  formChanges: readonly FormChange[],
  {office}: OfficeSettings,
  applied: SettingsApplied | null = null,
): Wording {
  const inFiles = files ? differences(files) : 0;
  const count = missing.length + extra.length + changed.length + inFiles;
  const facts: Array<[string, string]> = [
    ['Tanggapan formulir', String(responses)],
    ['Belum bernomor, sekarang terdaftar', listed(missing)],
    ['Terdaftar, tetapi tidak ada lagi di formulir', listed(extra)],
    ['Isi di formulir berbeda dari register', listed(changed)],
    ['Surel masuk yang dibandingkan', String(mails.compared)],
    ['Surel yang terlewat, sekarang tercatat', String(mails.recorded)],
    ...fileFacts(files),
  ];
  // Whoever gets "0 selisih" every day opens the mail for what stands in its subject only.
  const matters = [
    `${count} selisih register`,
    ...(formChanges.length > 0 ? ['Formulir berubah'] : []),
    ...(applied && applied.problems.length > 0 ? ['pengaturan perlu diperbaiki'] : []),
  ];
  return wording([...matters, longDate(at, office.zone)].join(', '), [
    {
      paragraph:
        count === 0
          ? `0 selisih. Semua tanggapan formulir ${office.name} bernomor tepat satu kali, dan berkas aduan ada di tempatnya.`
          : `${count} selisih antara register ${office.name} dan formulir, surel, atau Drive.`,
    },
    // I1: a Form that a hand changed is told in the same words as on the page *Formulir*.
    ...formChanges.map(change => ({paragraph: formChangeSentence(change)})),
    ...(applied ? appliedSentences(applied).map(paragraph => ({paragraph})) : []),
    {facts},
  ]);
}

/** R3: complaints' files in Drive; what is as it should be is not spoken of. */
function fileFacts(files: FilesCompared | null): Array<[string, string]> {
  if (!files) return [['Berkas aduan di Drive', 'belum dapat dibandingkan malam ini']];
  const {compared, restored, returned, missing, shared, unknown, outlived} = files;
  const told: Array<[string, string[]]> = [
    ['Berkas di tempat sampah, sudah dikembalikan', restored],
    ['Berkas dipindahkan, sudah dikembalikan ke folder aduannya', returned],
    ['Berkas hilang dari Drive', missing],
    ['Berkas dibagikan kepada orang lain; periksa dan tutup aksesnya', shared],
    ['Berkas di folder aduan yang tidak tercatat', unknown],
    ['Berkas yang habis masa simpannya, sudah dibuang', outlived],
  ];
  return [
    ['Berkas aduan yang dibandingkan', String(compared)],
    ...told.flatMap(([words, names]): Array<[string, string]> =>
      names.length > 0 ? [[words, listed(names)]] : [],
    ),
  ];
}

/** R5: the month's minutes lie in the archive. */
export function minutesMail(title: string, url: string, {office}: OfficeSettings): Wording {
  return wording(title, [
    {
      paragraph: `${title} untuk ${office.name} telah dibuat dan disimpan di folder Arsip. Periksa, cetak, lalu tanda tangani.`,
    },
    {paragraph: url},
  ]);
}

/** SOP B6, B7: the month's recap lies ready for the head of the office to sign (P1). */
export function recapReadyMail(period: string, url: string, {office}: OfficeSettings): Wording {
  return wording(`Rekapitulasi aduan ${period} siap ditandatangani`, [
    {
      paragraph: `Rekapitulasi aduan ${office.name} untuk ${period} sudah lengkap di folder Arsip bersama datanya. Periksa, cetak, lalu tanda tangani.`,
    },
    {paragraph: url},
  ]);
}

/** R4: the head of the chain, for an address outside the office: whoever keeps it can prove later what stood then. */
export function chainHeadMail(
  at: Instant,
  {volume, journal, entries}: LedgerHead,
  {office}: OfficeSettings,
): Wording {
  return wording(`Kepala rantai register ${office.name}, ${longDate(at, office.zone)}`, [
    {paragraph: 'Simpan surel ini. Dengan nilai di bawah, keutuhan register dapat dibuktikan.'},
    {
      facts: [
        ['Jilid', String(volume)],
        ['Aduan terdaftar', String(entries)],
        ['Baris jurnal', String(journal.lines)],
        ['Hash', journal.hash],
      ],
    },
  ]);
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'tidak ada';
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` dan ${rest} lagi` : '');
}
