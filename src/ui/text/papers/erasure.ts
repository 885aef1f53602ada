import {DATA_KIND_WORDS} from '../../../data/tab-words';
import type {Paper} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {RegisterNumber} from '../../../domain/register-number';
import type {DataKind} from '../../../domain/retention/rule';
import type {Officer, OfficeSettings} from '../../../domain/settings';
import {longDate} from '../dates';
import {headOfOffice, paperTitle, signatures} from './parts';
import type {ChainHead} from './register';

export interface Erased {
  register: RegisterNumber;
  what: readonly DataKind[];
}

interface Context {
  settings: OfficeSettings;
  officer: Officer;
  at: Instant;
  chain: ChainHead;
}

/** P7: *berita acara pemusnahan*: what was destroyed, by which rule, and that the register is whole without it. */
export function erasureMinutes(
  erased: readonly Erased[],
  {settings, officer, at, chain}: Context,
): Paper {
  const {office, letterhead, retention = []} = settings;
  const rules = retention.map(({what, years, basis}) => [dataKind(what), `${years} tahun`, basis]);
  const rows = erased.map(({register, what}) => [register, what.map(dataKind).join(', ')]);
  return {
    title: 'Berita Acara Pemusnahan Data',
    letterhead,
    footer: `Berita acara pemusnahan data · ${office.name}\nSidik rantai ${chain.hash}`,
    blocks: [
      ...paperTitle('BERITA ACARA PEMUSNAHAN DATA ADUAN'),
      {
        paragraph: `Pada hari ini, ${longDate(at, office.zone)}, data ${erased.length} aduan di ${office.name} telah dimusnahkan menurut aturan retensi berikut.`,
      },
      {table: {widths: [28, 18, 54], head: ['Data', 'Disimpan', 'Dasar'], rows: rules}},
      {
        paragraph:
          'Nomor register, waktu, status, dan jurnal tetap tersimpan. Rantai jurnal tetap utuh dan dapat diverifikasi. Sidik di dalam jurnal tidak lagi menunjuk kepada siapa pun, karena garamnya ikut dimusnahkan.',
      },
      {
        paragraph:
          'Tanggapan di Google Formulir dan surel di Gmail tidak tersentuh oleh pemusnahan ini. Pemegang akun kantor menghapusnya sendiri, lalu menuliskan tanggalnya di sini: ........................................',
      },
      {heading: 'Aduan yang datanya dimusnahkan', level: 2},
      {table: {widths: [40, 60], head: ['Nomor register', 'Yang dimusnahkan'], rows, size: 8}},
      {paragraph: 'Demikian berita acara ini dibuat dengan sebenarnya.', keepNext: true},
      signatures([{role: '\nYang memusnahkan', name: officer.name}, headOfOffice(settings, at)]),
    ],
  };
}

function dataKind(kind: DataKind): string {
  return DATA_KIND_WORDS.find(([, one]) => one === kind)![0];
}
