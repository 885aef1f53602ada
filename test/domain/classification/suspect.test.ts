import {type SuspectParties, suspectedAccused} from '../../../src/domain/classification/suspect';

const PARTIES: SuspectParties = {
  units: [
    {
      name: 'Seksi Pelayanan Umum',
      ppidName: 'Indra Layananto, S.E.',
      ppidEmail: 'indra@example.com',
    },
    {
      name: 'Seksi Ketenteraman dan Ketertiban Umum',
      ppidName: 'Fajar Tribuna',
      ppidEmail: 'fajar@example.com',
    },
  ],
  officers: [{email: 'ayu@example.com', name: 'Ayu Adminarti', role: 'admin'}],
  letterhead: {signatoryPosition: 'Camat Contoh'} as SuspectParties['letterhead'],
};

const HEAD = {is: 'head'};
const SERVICE = {is: 'unit', unit: 'Seksi Pelayanan Umum'};

describe('C9 whom a complaint seems to be about, before anybody has read it', () => {
  it.each([
    ['Pak Camat menolak menandatangani surat dan meminta uang Rp500.000', [HEAD]],
    ['camatnya sombong, warga diusir', [HEAD]],
    ['Petugas pelayanan di loket 2 kasar kepada ibu saya', [SERVICE]],
    ['Oknum seksi ketertiban memeras pedagang', [{is: 'unit', unit: PARTIES.units[1]!.name}]],
    ['Saya dibentak Bu Indra waktu mengurus KTP', [{is: 'person', email: 'indra@example.com'}]],
    ['Ayu Adminarti tidak pernah membalas pesan', [{is: 'person', email: 'ayu@example.com'}]],
  ])('%s', (text, expected) => {
    expect(suspectedAccused(text, PARTIES)).toEqual(expected);
  });

  it.each([
    'Lampu jalan padam di depan kantor camat sejak Senin',
    'Kepada Yth. Bapak Camat, warga dimarahi pedagang karena sampah menumpuk',
    'Jalan menuju seksi pelayanan rusak',
    'Tetangga kami bernama Indra memutar musik keras',
  ])('nobody: %s', text => {
    expect(suspectedAccused(text, PARTIES)).toEqual([]);
  });

  it('knows the head by the office’s own title', () => {
    const dinas = {
      ...PARTIES,
      letterhead: {...PARTIES.letterhead, signatoryPosition: 'Kepala Dinas Sosial'},
    };
    expect(
      suspectedAccused('Kepala dinas membagikan bantuan hanya untuk keluarganya', dinas),
    ).toEqual([HEAD]);
    expect(suspectedAccused('Pak Camat meminta uang', dinas)).toEqual([]);
  });
});
