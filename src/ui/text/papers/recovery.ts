import type {Paper} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {printedPage} from '../../../domain/tracking/key';
import {longDate} from '../dates';
import {paperTitle} from './parts';

/** What an office needs to go on from another account. */
export interface Recovery {
  workbookId: string;
  folderId: string;
  formId: string;
  /** The register's spreadsheets, the oldest first. */
  volumes: string[];
  /** Signs links, codes and rows; a register restored elsewhere needs it. */
  key: string;
}

const SHEET = 'https://docs.google.com/spreadsheets/d/';

/** O10: *kartu pemulihan*, printed and locked away. */
export function recoveryPaper(
  {workbookId, folderId, formId, volumes, key}: Recovery,
  settings: OfficeSettings,
  now: Instant,
): Paper {
  const {office, letterhead, officers} = settings;
  const admins = officers.filter(({role}) => role === 'admin').map(({name}) => name);
  return {
    title: 'Kartu Pemulihan',
    letterhead,
    footer: `Kartu pemulihan · ${office.name}`,
    blocks: [
      ...paperTitle('KARTU PEMULIHAN MEJA ADUAN', longDate(now, office.zone)),
      {
        paragraph:
          'Simpan di tempat terkunci. Siapa pun yang memegang kunci meja dapat membuat tautan lacak yang dikenali meja.',
      },
      {
        facts: [
          ['Akun kantor', office.email],
          ['Admin', admins.join(', ')],
          ['Buku Kerja', SHEET + workbookId],
          ...volumes.map((id, index): [string, string] => [
            `Register jilid ${index + 1}`,
            SHEET + id,
          ]),
          ['Formulir', `https://docs.google.com/forms/d/${formId}/edit`],
          ['Folder arsip', `https://drive.google.com/drive/folders/${folderId}`],
          ['Halaman lacak', office.trackingPage ?? 'belum ada'],
          ['Alamat tercetak', printedPage(office) ?? 'belum ada'],
          ['Kunci meja', key.replace(/(.{8})(?=.)/g, '$1 ')],
        ],
        labelWidth: 24,
      },
      {heading: 'Bila akun kantor berganti', level: 2},
      {
        paragraph:
          'Pindahkan kepemilikan semua berkas di atas kepada akun baru. Masuk sebagai akun baru, buka Buku Kerja, terbitkan aplikasi web, lalu pilih menu Aduan, Pasang. Arahkan alamat tercetak ke halaman lacak yang baru. Sesudah itu buka Periksa Kesehatan.',
      },
      {heading: 'Bila akun kantor hilang', level: 2},
      {
        paragraph:
          'Pulihkan cadangan register ke akun baru, salin Buku Kerja templat, pilih menu Aduan, Pasang, lalu Pulihkan dari cadangan dengan kunci meja di atas. Nomor berlanjut tanpa terputus.',
      },
    ],
  };
}
