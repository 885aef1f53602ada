import fs from 'node:fs';
import {plainIndonesian} from '../../../src/domain/classification/plain';

describe('C10 ringkasan baku', () => {
  it.each([
    [
      'min lampu jln mati udh 2 minggu,, kmrn ada yg jatoh',
      'Admin lampu jalan mati sudah 2 minggu, kemarin ada yang jatuh',
    ],
    [
      'dalan ngarep bale desa peteng ndedet, lampune mati wis rong minggu. Matur nuwun.',
      'Jalan depan balai desa gelap sekali, lampunya mati sudah dua minggu. Terima kasih.',
    ],
    [
      'banyu pdam mati kit wingi esuk, piye iki ora iso adus',
      'Air pdam mati sejak kemarin pagi, bagaimana ini tidak bisa mandi',
    ],
    ['LELET BGT, udh 3x bolak balik', 'LAMBAT SEKALI, sudah 3 kali bolak balik'],
    ['karcis 10rb utk motor', 'Karcis 10 ribu untuk motor'],
    ['ana wong tiba ning kali, uwis rong dina', 'Ana orang jatuh di sungai, sudah dua dina'],
  ])('%s', (text, plain) => expect(plainIndonesian(text)).toBe(plain));

  it.each([
    'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
    'Saya mau tanya, kapan mobil tiba di kali itu?',
    'Jalan rusak, tolong diperbaiki dgn segera.',
    '',
  ])('has nothing to say of "%s"', text => expect(plainIndonesian(text)).toBe(''));

  it('says of samples in good Indonesian nothing, and never fails', () => {
    const {samples} = JSON.parse(fs.readFileSync('test/fixtures/aduan-samples.json', 'utf8')) as {
      samples: Array<{id: string; isi: string}>;
    };
    const plain = samples.filter(({isi}) => plainIndonesian(isi) !== '').map(({id}) => id);
    expect(plain).toEqual(['K02', 'K03', 'K06', 'K09', 'K12', 'S01', 'S04']);
  });
});
