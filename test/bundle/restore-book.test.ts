import type {ComplaintView} from '../../src/domain/desk/protocol';
import {CLASSIFY} from './acts';
import {begin, BOOK, care, change, office, submit, token} from './register-hands';

describe('R9 Buku Kerja after hands were at it', () => {
  const book = () =>
    office.world.services.sheets.valuesGet(
      office.email,
      office.workbookId,
      "'Register Aduan'!A2:Z20",
      {},
    ).values as string[][];
  let right: string[][];

  beforeEach(async () => {
    await begin();
    right = book();
  });

  afterEach(() => office.world.close());

  const range = (from: number, to: number, dimension = 'ROWS') => ({
    range: {sheetId: BOOK, dimension, startIndex: from, endIndex: to},
  });
  const whole = {sheetId: BOOK, startRowIndex: 2, endRowIndex: 7};
  it('were not at what an officer has just decided, and no tick has copied yet', () => {
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY);
    expect(care('restore').findings).toEqual([]);
    expect(book()[1]).not.toEqual(right[1]);
  });

  it('died on the way of a new tab is put in order by the next try, and leaves no other tab', () => {
    const {sheets} = office.world.services;
    const titles = () =>
      sheets.state.spreadsheets[office.workbookId]!.sheets.map(sheet => sheet.title);
    const before = titles();
    for (const nth of [1, 2, 3]) {
      // Sheets' sixty reads a minute.
      office.tick();
      change(office.workbookId, {deleteDimension: range(3, 4, 'COLUMNS')});
      office.world.fault({on: 'Sheets.Spreadsheets.batchUpdate', nth, effect: 'before'});
      try {
        care('restore');
      } catch (error) {
        expect(String(error)).toContain('fault');
      }
      office.world.state.faults.armed = [];
      care('restore');
      expect([titles().sort(), book()]).toEqual([[...before].sort(), right]);
    }
  });

  const hands: Array<[string, () => void, RegExp]> = [
    [
      'sorted',
      () =>
        change(office.workbookId, {
          sortRange: {range: whole, sortSpecs: [{dimensionIndex: 0, sortOrder: 'DESCENDING'}]},
        }),
      /^4 baris tidak di tempatnya/,
    ],
    [
      'filtered',
      () =>
        change(office.workbookId, {
          setBasicFilter: {filter: {range: {...whole, startRowIndex: 1}}},
        }),
      /^Saringan masih terpasang/,
    ],
    [
      'robbed of a row',
      () => change(office.workbookId, {deleteDimension: range(4, 5)}),
      /^1 baris terhapus: ADU-2026-0003\.$/,
    ],
    [
      'edited in a cell',
      () =>
        office.world.services.sheets.edit(office.email, office.workbookId, "'Register Aduan'!F4", [
          ['Salah ketik'],
        ]),
      /^ADU-2026-0002: Perihal diubah\.$/,
    ],
    [
      'widened by a column',
      () => change(office.workbookId, {insertDimension: range(2, 3, 'COLUMNS')}),
      /^1 kolom disisipkan\.$/,
    ],
    [
      'robbed of a column',
      () => change(office.workbookId, {deleteDimension: range(3, 4, 'COLUMNS')}),
      /^Kolom terhapus atau berganti judul: Kanal\.$/,
    ],
    [
      'renamed',
      () =>
        change(office.workbookId, {
          updateSheetProperties: {
            properties: {sheetId: BOOK, title: 'Arsip lama'},
            fields: 'title',
          },
        }),
      /^Tab Register Aduan berganti nama menjadi "Arsip lama"/,
    ],
    [
      'deleted',
      () => change(office.workbookId, {deleteSheet: {sheetId: BOOK}}),
      /^Tab Register Aduan terhapus/,
    ],
  ];

  it.each(hands)('%s: Pulihkan says so and restores it with one click', (_what, act, finding) => {
    act();
    const {findings, next} = care('restore');
    expect(findings).toContainEqual(expect.stringMatching(finding));
    expect(next).toBe('');
    expect(book()).toEqual(right);
    expect(care('restore').findings).toEqual([]);
  });

  it.each(hands)('%s: the next ordinary write is right even before', (_what, act) => {
    act();
    submit(6);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 4});
    office.act(token, view, CLASSIFY);
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    const [heads, ...rows_] = book();
    const value = (register: string, column: string) =>
      rows_
        .filter(row => row[heads!.indexOf('Nomor register')] === register)
        .map(row => row[heads!.indexOf(column)]);
    expect(value('ADU-2026-0006', 'Perihal')).toEqual(['Lampu padam di dusun 6']);
    expect(value('ADU-2026-0004', 'Status')).toEqual(['Diklasifikasi']);
    expect(value('ADU-2026-0004', 'Perihal')).toEqual(['Lampu padam di dusun 4']);
    // Nobody else's row was written over.
    const others = rows_.filter(
      row => !/000[46]$/.test(row[heads!.indexOf('Nomor register')] ?? ''),
    );
    for (const row of others.filter(one => one.some(Boolean))) {
      const register = row[heads!.indexOf('Nomor register')]!;
      const before = right.find(one => one[0] === register)!;
      expect(row[heads!.indexOf('Diterima')]).toBe(before[1]);
    }
    care('restore');
    expect(book().map(row => row[0])).toEqual([...right.map(row => row[0]), 'ADU-2026-0006']);
  });
});
