import {openLedger} from '../../tools/office/register';
import {begin, care, cell, office, rows, type} from './register-hands';

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
        second!.forEach((value, at) => type('recent', `${'ABCDE'[at]}4`, value));
        third!.forEach((value, at) => type('recent', `${'ABCDE'[at]}3`, value));
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
