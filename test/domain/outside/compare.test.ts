import {fold} from '../../../src/domain/complaint/apply';
import type {Complaint} from '../../../src/domain/complaint/complaint';
import {compareExport} from '../../../src/domain/outside/compare';
import {readExport} from '../../../src/domain/outside/export';
import {REGISTERED} from '../../ui/desk/fixtures';

const LIST = [
  'Daftar aduan ULAS',
  'No;Nomor Lacak;Judul;Isi;Tanggal;Status',
  '1;ULAS-1001;Lampu padam;"Lampu; tiga malam";02/11/2026;Selesai',
  '2;ULAS-1002;Jalan rusak;Nomor pada kami: ADU-2026-0002;02/11/2026;Proses',
  '3;ULAS-1003;Air mati;;03/11/2026;Belum dijawab',
  '4;ULAS-1009;Bukan dari kami;;03/11/2026;Selesai',
  ';;;;;',
].join('\n');

/** Our complaint number `no`, made from the fold's own beginning. */
function ours(no: number, change: Partial<Complaint>) {
  const register = `ADU-2026-000${no}`;
  const complaint: Complaint = {
    ...fold([REGISTERED])!,
    register,
    receivedAt: Date.parse('2026-11-02T08:00:00+07:00'),
    route: {outside: 'ulas'},
    ...change,
  };
  return {entry: no, complaint};
}

const entered = (number: string) => ({
  outside: {system: 'ulas' as const, number, at: 0, by: 'ayu.admin@example.com'},
});

describe('J6 a pasted list of ULAS or SP4N-LAPOR!', () => {
  it('is read by its heads, wherever they stand; rows without a number are none', () => {
    const listed = readExport(LIST)!;
    expect(listed.map(({number, isClosed, date}) => [number, isClosed, date])).toEqual([
      ['ULAS-1001', true, '2026-11-02'],
      ['ULAS-1002', false, '2026-11-02'],
      ['ULAS-1003', false, '2026-11-03'],
      ['ULAS-1009', true, '2026-11-03'],
    ]);
    expect(readExport('ID Laporan\tStatus\n771234\tDitutup')).toMatchObject([
      {number: '771234', isClosed: true},
    ]);
  });

  it.each(['', 'Lampu padam', 'Judul;Isi\nLampu;padam'])('%j is no list', text => {
    expect(readExport(text)).toBeNull();
  });

  it('tells what is missing on either side, what is closed on one only, and what can be filled in', () => {
    const found = compareExport(
      readExport(LIST)!,
      [
        ours(1, entered('ulas-1001')),
        ours(2, {}),
        ours(3, {...entered('ULAS-1003'), status: 'answered'}),
        ours(4, entered('ULAS-1044')),
        ours(5, {}),
        ours(6, {status: 'voided'}),
        ours(7, {route: {}, channel: 'walkIn'}),
        ours(8, {receivedAt: Date.parse('2026-10-01T08:00:00+07:00')}),
      ],
      {system: 'ulas', zone: 'WIB'},
    );
    expect(found).toEqual({
      fill: [{entry: 2, register: 'ADU-2026-0002', number: 'ULAS-1002'}],
      missingThere: [
        {register: 'ADU-2026-0004', number: 'ULAS-1044'},
        {register: 'ADU-2026-0005', number: null},
      ],
      missingHere: [{number: 'ULAS-1009', title: 'Bukan dari kami'}],
      closedHere: [{register: 'ADU-2026-0003', number: 'ULAS-1003'}],
      closedThere: [{register: 'ADU-2026-0001', number: 'ULAS-1001'}],
      otherNumber: [],
    });
  });

  it('names a number that differs, found by ours', () => {
    const {otherNumber, fill} = compareExport(readExport(LIST)!, [ours(2, entered('ULAS-1077'))], {
      system: 'ulas',
      zone: 'WIB',
    });
    expect(fill).toEqual([]);
    expect(otherNumber).toEqual([
      {register: 'ADU-2026-0002', number: 'ULAS-1077', other: 'ULAS-1002'},
    ]);
  });
});
