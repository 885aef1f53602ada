import {KECAMATAN_CATEGORIES, KECAMATAN_UNITS} from '../../src/data/kecamatan';
import type {InstallChoices} from '../../src/domain/desk/setting-up';
import type {FormMapping} from '../../src/domain/intake/form-mapping';

/** The people of the local world. Names, addresses and numbers are fictional. */
export const OFFICE = {email: 'aduan.kecamatan@example.com', name: 'Kecamatan Contoh'};

export const CITIZENS = [
  {email: 'sari.contoh@example.com', name: 'Sari Contohwati'},
  {email: 'tono.misal@example.com', name: 'Tono Misalnya'},
];

const OFFICERS: InstallChoices['officers'] = [
  {email: 'ayu.admin@example.com', name: 'Ayu Adminarti', role: 'admin'},
  {email: 'bagus.pengelola@example.com', name: 'Bagus Pengelolawan', role: 'pengelola'},
  {email: 'camat@example.com', name: 'Cahya Camatwati', role: 'pimpinan'},
];

const PPIDS = [
  'Dian Sekretaria',
  'Eko Pemerintahan',
  'Fajar Tribuna',
  'Gita Permadani',
  'Hesti Sejahtera',
  'Indra Layananto',
];

const UNITS = KECAMATAN_UNITS.map((name, index) => ({
  name,
  ppidName: PPIDS[index]!,
  ppidEmail: `ppid.${index + 1}@example.com`,
}));

/** Above the head of the office (C9). */
export const SUPERIOR = {name: 'Inspektorat Kabupaten Contoh', email: 'inspektorat@example.com'};

export const STAFF = [
  ...OFFICERS.map(({email, name}) => ({email, name})),
  ...UNITS.map(({ppidEmail, ppidName}) => ({email: ppidEmail, name: ppidName})),
  SUPERIOR,
];

/** What the officer who installs the desk fills in. */
export function installChoices(formId: string, mapping: FormMapping): InstallChoices {
  return {
    formId,
    mapping,
    officeName: OFFICE.name,
    phone: '0810-0000-0000',
    zone: 'WIB',
    serviceHours: 'Senin sampai Kamis 07.30 sampai 16.00, Jumat sampai 16.30 WIB',
    letterhead: {
      lines: ['PEMERINTAH KABUPATEN CONTOH', 'KECAMATAN CONTOH'],
      address: 'Jalan Contoh Nomor 1, Kecamatan Contoh, telepon 0810-0000-0000',
      place: 'Contoh',
      signatoryPosition: 'Camat Contoh',
      signatoryName: 'Cahya Camatwati',
      signatoryNip: '19700101 199503 2 001',
    },
    officers: OFFICERS,
    units: UNITS,
    superior: SUPERIOR,
    categories: [...KECAMATAN_CATEGORIES],
  };
}
