import type {Printed} from '../../src/domain/desk/protocol';
import {readOfflineKey, writeOfflineKey} from '../../src/domain/offline';
import {pdfText} from '../workspace/docs/pdf-text';
import {openTestOffice, type TestOffice} from './office';
import {printAt, sizeOf} from './papers';

const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu penerangan jalan padam.',
};

describe('R2 the register book printed', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterEach(() => office.world.close());

  it('lies on F4, every page with the hash of the journal’s last line', () => {
    for (let times = 0; times < 30; times += 1) office.submit(ANSWERS);
    const {pdf, folders} = printAt(office, token, {kind: 'register', month: '2026-11'});
    const pages = pdfText(pdf);
    expect(sizeOf(pdf)).toEqual([935, 609]);
    const hashes = pages.map(page => /sidik rantai ([0-9a-f]{64})/.exec(page)?.[1]);
    expect(new Set(hashes).size).toBe(1);
    const ledger = Object.values(office.world.services.sheets.state.spreadsheets).find(one =>
      one.title.startsWith('Register Aduan'),
    );
    expect(JSON.stringify(ledger)).toContain(hashes[0]);
    expect(new Set(pages.join('').match(/ADU-2026-\d{4}/g)).size).toBe(30);
    expect(folders.slice(0, 3)).toEqual(['11', '2026', 'Arsip']);
  });

  it('R6: masks names', () => {
    office.submit(ANSWERS);
    const {pdf} = printAt(office, token, {kind: 'register', month: '2026-11'});
    expect(pdfText(pdf).join('')).not.toContain('Sari');
  });

  it('says so when the month has no complaint', () => {
    expect(() => printAt(office, token, {kind: 'register', month: '2026-10'})).toThrow(
      'no-complaints-in-period: Tidak ada yang dicetak: pada bulan Oktober 2026 tidak ada aduan',
    );
  });
});

describe('I10 offline sheets', () => {
  it('each printing has keys that no other had, and none is a register number', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const keys = [1, 2].map(() => {
      const {pdf} = printAt(office, token, {kind: 'offlineSheets', sheets: 3});
      return pdfText(pdf).map(page => /L-2026-\d\d-\d\d/.exec(page)![0]);
    });
    expect(keys).toEqual([
      ['L-2026-01-01', 'L-2026-01-02', 'L-2026-01-03'],
      ['L-2026-02-01', 'L-2026-02-02', 'L-2026-02-03'],
    ]);
    office.submit(ANSWERS);
    expect(office.inbox(token).items[0]!.register).toBe('ADU-2026-0001');
    expect(() =>
      office.ask<Printed>({do: 'print', token, paper: {kind: 'offlineSheets', sheets: 41}}),
    ).toThrow('bad-request');
    office.world.close();
  });

  it.each([
    ['L-2026-01-03', 'L-2026-01-03'],
    [' l 2026 1 3 ', 'L-2026-01-03'],
    ['L-2026-01-00', null],
    ['L-2026-01-41', null],
    ['ADU-2026-0001', null],
  ])('the key %j is read as %j', (typed, key) => {
    const read = readOfflineKey(typed);
    expect(read && writeOfflineKey(read)).toBe(key);
  });
});
