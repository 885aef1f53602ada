import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import {LEDGER_TABS, type LedgerTab} from '../../src/data/ledger-tabs';
import {openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import type {WorldState} from '../../workspace/state';
import {openTestOffice, testOffice, type TestOffice} from './office';

const CLASSIFY = {
  type: 'classify',
  classification: {
    kind: 'nonSupervisoryComplaint',
    category: 'Penerangan Jalan Umum',
    urgency: 'high',
    complete: true,
    clear: true,
  },
} as const;
const BOOK = 9001;

const sheetId = (tab: LedgerTab) => 101 + Object.keys(LEDGER_TABS).indexOf(tab);

let office: TestOffice;
let token: string;
/** Prepared once; every test begins with a copy. */
let begun: {office: TestOffice; state: WorldState} | undefined;

/** The second and the third have an address and so a letter. */
function submit(n: number): string {
  return office.submit({
    'Nama lengkap': `Warga Contoh ${n}`,
    ...(n === 2 || n === 3 ? {'Alamat surel': `warga.${n}@example.com`} : {}),
    'Judul aduan': `Lampu padam di dusun ${n}`,
    'Isi aduan': 'Lampu padam',
  });
}

/** Five complaints; the second is classified and its answer drafted, the fourth is edited by its sender. */
async function begin(): Promise<void> {
  if (begun) {
    const world = openWorld({state: structuredClone(begun.state)});
    office = testOffice(world, begun.office);
    return;
  }
  office = await openTestOffice();
  const ids = [1, 2, 3, 4, 5].map(submit);
  office.world.services.forms.editResponse(office.formId, ids[3]!, {
    answers: {'Isi aduan': 'Lampu mati total'},
  });
  token = office.signIn('ayu.admin@example.com');
  const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
  office.act(token, view, CLASSIFY, {type: 'draft', answer: 'Lampu sudah diganti.'});
  for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
  begun = {office, state: structuredClone(office.world.state)};
}

const care = (what: 'verify' | 'restore') =>
  office.ask<RegisterChecked>({do: what, token, from: ''});

function change(file: string, ...requests: object[]): void {
  office.world.services.sheets.batchUpdate(office.email, file, {requests} as never);
}

function type(tab: LedgerTab, cell: string, value: string): void {
  const {title} = LEDGER_TABS[tab];
  const {id} = openLedger(office.world);
  office.world.services.sheets.edit(office.email, id, `${title}!${cell}`, [[value]]);
}

function rows(tab: LedgerTab, kind: 'deleteDimension' | 'insertDimension', row: number): void {
  const range = {sheetId: sheetId(tab), dimension: 'ROWS', startIndex: row, endIndex: row + 1};
  change(openLedger(office.world).id, {[kind]: {range}});
}

const cell = (tab: LedgerTab, row: number, column: number) =>
  openLedger(office.world).rows(tab)[row - 1]![column]!;

describe('R4 verification of the ledger', () => {
  beforeAll(begin);
  afterAll(() => office.world.close());

  it('finds nothing in a ledger that no hand has touched', () => {
    const {findings, next, checked} = care('verify');
    expect(findings).toEqual([]);
    expect(next).toBe('');
    expect(checked).toBeGreaterThan(10);
  });

  const edits: Array<[string, () => void, RegExp[]]> = [
    [
      'an edited status',
      () => type('register', 'C4', 'Dijawab'),
      [/^Jilid 1, tab Register, ADU-2026-0003: kolom status diubah\.$/],
    ],
    [
      'an edited number',
      () => type('register', 'B5', 'ADU-2026-0099'),
      [/ADU-2026-0004: kolom nomor/],
    ],
    [
      'an edited state',
      () => type('register', 'I2', cell('register', 1, 8).replace('received', 'answered')),
      [/ADU-2026-0001: kolom keadaan/],
    ],
    [
      'an edited identity',
      () => type('identity', 'B4', cell('identity', 3, 1).replace('Contoh 3', 'Lain')),
      [/tab Identitas, ADU-2026-0003: identitas pelapor diubah/],
    ],
    [
      'an edited complaint text',
      () => type('texts', 'B6', cell('texts', 5, 1).replace('padam', 'menyala')),
      [/tab Naskah, ADU-2026-0005: isi aduan diubah/],
    ],
    [
      'an edited answer',
      () => type('texts', 'B3', cell('texts', 2, 1).replace('sudah', 'belum')),
      [/tab Naskah, ADU-2026-0002: jawaban diubah/],
    ],
    [
      'an edited line of the journal',
      () => type('journal', 'D4', cell('journal', 3, 3).replace('"meja"', '"orang"')),
      [/tab Jurnal: baris 3 diubah/],
    ],
    [
      'a deleted line of the journal',
      () => rows('journal', 'deleteDimension', 4),
      [/tab Jurnal: baris 4 hilang/],
    ],
    [
      'the last line of the journal deleted',
      () => rows('journal', 'deleteDimension', openLedger(office.world).rows('journal').length),
      // The row knows more than the journal does now.
      [/rantai berakhir di baris/, /ADU-2026-0003: kolom/],
    ],
    [
      'an inserted line of the journal',
      () => {
        rows('journal', 'insertDimension', 4);
        type('journal', 'A5', '999');
      },
      [/tab Jurnal: baris lembar 5 bukan bagian rantai/],
    ],
    [
      'two lines swapped',
      () => {
        const [third, fourth] = [3, 4].map(
          line => openLedger(office.world).rows('journal')[line - 1]!,
        );
        third!.forEach((value, at) => type('journal', `${'ABCDE'[at]}5`, value));
        fourth!.forEach((value, at) => type('journal', `${'ABCDE'[at]}4`, value));
      },
      [/baris 3 hilang/, /baris lembar 5 bukan bagian rantai/],
    ],
    [
      'a deleted row of the register',
      () => rows('register', 'deleteDimension', 3),
      [/tab Register, ADU-2026-0003: baris hilang/],
    ],
    [
      'the last row of the register deleted',
      () => rows('register', 'deleteDimension', 5),
      [/tab Register, (ADU-2026-0005|urutan 5): baris hilang/],
    ],
    [
      'an inserted row of identities',
      () => rows('identity', 'insertDimension', 3),
      [/tab Identitas: baris lembar 4 bukan bagian register/],
    ],
    [
      'an inserted row of texts',
      () => rows('texts', 'insertDimension', 3),
      [/tab Naskah: baris lembar 4 bukan bagian register/],
    ],
    [
      'a deleted row of texts',
      () => rows('texts', 'deleteDimension', 3),
      [/tab Naskah, ADU-2026-0003: baris hilang/],
    ],
    [
      'two rows of the register swapped',
      () => {
        const [second, third] = [2, 3].map(
          row => openLedger(office.world).rows('register')[row - 1]!,
        );
        second!.forEach((value, at) => type('register', `${'ABCDEFGHI'[at]}4`, value));
        third!.forEach((value, at) => type('register', `${'ABCDEFGHI'[at]}3`, value));
      },
      [/ADU-2026-0002: baris hilang/, /baris lembar 4 bukan bagian register/],
    ],
    [
      'a cleared place in the queue',
      () => type('queue', 'A2', ''),
      [/tab Antrean, ADU-2026-0001/, /tab Antrean: baris lembar 2 diubah/],
    ],
    [
      'an edited line of the queue',
      () => type('queue', 'B3', cell('queue', 2, 1).replace('padam', 'menyala')),
      [/tab Antrean: baris lembar 3 diubah/],
    ],
    [
      'an edited letter',
      () => type('mail', 'B3', cell('mail', 2, 1).replace('terdaftar', 'hilang')),
      [/tab Surat, ADU-2026-0002: surat 1 diubah/],
    ],
    [
      'a letter put in',
      () => type('mail', 'D4', '{"kind":"answer"}'),
      [/tab Surat, ADU-2026-0003: surat 3 diubah/],
    ],
    [
      'a deleted row of letters',
      () => rows('mail', 'deleteDimension', 3),
      [/tab Surat, ADU-2026-0003: baris hilang/],
    ],
    [
      'an edited note of a send',
      () => type('sent', 'B3', cell('sent', 2, 1).replace('"threadId":"', '"threadId":"9')),
      [/tab Kirim, ADU-2026-0002: catatan kirim surat 1 diubah/],
    ],
    [
      'an inserted row of notes',
      () => rows('sent', 'insertDimension', 3),
      [/tab Kirim: baris lembar 4 bukan bagian register/],
    ],
    [
      'an edited row of the last responses',
      () => type('recent', 'D3', cell('recent', 2, 3).replace(/^./, 'x')),
      [/tab Terbaru: baris lembar 3 diubah/],
    ],
    [
      'a deleted row of the last responses',
      () => rows('recent', 'deleteDimension', 3),
      [/tab Terbaru: baris lembar 4 hilang/],
    ],
    [
      'two rows of the last responses swapped',
      () => {
        const [second, third] = [2, 3].map(n => openLedger(office.world).rows('recent')[n - 1]!);
        second!.forEach((value, at) => type('recent', `${'ABCD'[at]}4`, value));
        third!.forEach((value, at) => type('recent', `${'ABCD'[at]}3`, value));
      },
      [/tab Terbaru: baris lembar 3 dan sesudahnya dipindahkan/],
    ],
    [
      'an inserted row of office letters',
      () => {
        rows('office', 'insertDimension', 3);
        type('office', 'A4', '7');
      },
      [/tab Surat kantor: baris lembar 4 disisipkan/],
    ],
    [
      'edited settings',
      () => type('settings', 'B2', cell('settings', 1, 1).replace('0810-', '0899-')),
      [/tab Pengaturan: baris lembar 2 diubah/],
    ],
    [
      'an edited result of a command',
      () => {
        const at = openLedger(office.world)
          .rows('commands')
          .findIndex(row => row[0]);
        type('commands', `B${at + 2}`, '{"role":"pimpinan"}');
      },
      [/tab Perintah: baris lembar \d+ diubah/],
    ],
    [
      'an edited summary',
      () => type('head', 'A2', cell('head', 1, 0).replace('"limit":100', '"limit":9000')),
      [/tab Kepala: baris lembar 2 diubah/],
    ],
    [
      'an edited sheet key',
      () => type('sheets', `B${2027 - 400 * 5}`, '{}'),
      [/tab Lembar luring: baris lembar 27 disisipkan/],
    ],
    [
      'an edited mark of how far Buku Kerja has come',
      () => type('head', 'B2', '9999'),
      [/tab Kepala: baris lembar 2 diubah/],
    ],
    [
      'an edited addition of the complainant',
      () => type('texts', 'B5', cell('texts', 4, 1).replace('mati total', 'menyala')),
      [/tab Naskah, ADU-2026-0004: tambahan pelapor diubah/],
    ],
  ];

  it.each(edits)(
    'finds and names %s, and nothing else',
    async (_what, edit, expected) => {
      await begin();
      edit();
      const {findings} = care('verify');
      for (const pattern of expected)
        expect(findings).toContainEqual(expect.stringMatching(pattern));
      expect(findings).toHaveLength(expected.length);
      office.world.close();
    },
    30_000,
  );
});

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
