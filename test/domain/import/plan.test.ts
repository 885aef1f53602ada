import fc from 'fast-check';
import {parseTable} from '../../../src/domain/import/csv';
import {planImport} from '../../../src/domain/import/plan';
import {type ProblemKind, stops} from '../../../src/domain/import/problem';
import {DEFAULT_FORMAT} from '../../../src/domain/register-number';
import {problemSentence} from '../../../src/ui/text/desk/import';
import {asCsv, HEADS, oldRegister} from './register';

const RULES = {
  format: DEFAULT_FORMAT,
  zone: 'WIB' as const,
  now: Date.parse('2026-11-02T08:00:00+07:00'),
};
const plan = (rows: readonly (readonly string[])[]) => planImport([HEADS, ...rows], RULES);
const column = (head: string) => HEADS.indexOf(head);

/** Row (as the sheet counts), cell, what stands there now, and what must be found. */
const FAULTS: ReadonlyArray<[number, string, string, ProblemKind]> = [
  [10, 'Tanggal diterima', '31-02-2026', 'badDate'],
  [55, 'Tanggal diterima', '', 'missingDate'],
  [120, 'Tanggal diterima', '9/1/26', 'shortYear'],
  [301, 'Tanggal diterima', '2027-01-18', 'futureDate'],
  [450, 'Tanggal diterima', '2025-01-24', 'dateYear'],
  [602, 'No. Register', '', 'missingNumber'],
  [700, 'No. Register', 'ADU-2026-0698', 'duplicateNumber'],
  [811, 'No. Register', '017/PPID/XI', 'numberFormat'],
  [950, 'No. Register', 'ADU-2025-0949', 'wrongYear'],
  [1200, 'Kanal', 'merpati', 'unknownChannel'],
  [1500, 'Status', 'hm', 'unknownStatus'],
  [1803, 'Tanggal dijawab', '2026-01-03', 'answeredBefore'],
  [1907, 'Tanggal dijawab', 'lusa', 'badAnsweredDate'],
  [2103, 'Tanggal dijawab', '', 'answeredUndated'],
  [2402, 'Tanggal dijawab', '2026-09-30', 'answeredUnsaid'],
  [2700, 'Isi aduan', '', 'missingBody'],
  [3003, 'Isi aduan', 'a'.repeat(20_001), 'tooLong'],
  [3303, 'Jawaban', '=VLOOKUP(A2;B:C;2)', 'formula'],
  [3600, 'Isi aduan', '#REF!', 'formula'],
  [3903, 'Surel', 'warga(at)example.com', 'badEmail'],
  [4200, 'NIK', '3,31E+15', 'roundedNumber'],
  [4502, 'Nama pelapor', 'SitiÃ© Contohwati', 'brokenSigns'],
  [4800, 'Tanggal diterima', '2026-01-05', 'dateOrder'],
];

describe('R7 an old register of 5,000 complaints', () => {
  const sound = oldRegister(5000);

  it('is ready where it has no faults', () => {
    const found = planImport(parseTable(asCsv(sound)), RULES);
    expect(found.problems).toEqual([]);
    expect([found.year, found.rows.length, found.gaps]).toEqual([2026, 5000, []]);
    expect(found.rows[1]).toMatchObject({
      number: 2,
      channel: 'whatsapp',
      status: 'answered',
      extra: [{question: 'Petugas lama', answer: 'Bu Ani'}],
    });
  });

  describe('with planted faults', () => {
    const rows = sound.map(row => [...row]);
    for (const [row, head, value] of FAULTS) rows[row - 2]![column(head)] = value;
    rows[4899 - 2]!.push('sisa');
    const {problems, gaps} = planImport(parseTable(asCsv(rows)), RULES);

    it.each([...FAULTS, [4899, '', '', 'tooManyCells'] as const])(
      'names row %d, %s',
      (row, _head, _value, kind) => {
        const found = problems.filter(one => one.row === row);
        expect(found.map(one => one.kind)).toContain(kind);
        const sentence = problemSentence(found.find(one => one.kind === kind)!);
        expect(sentence).toMatch(new RegExp(`^Baris ${row}: .{20,}\\.$`));
      },
    );

    it('names no other row', () => {
      const planted = new Set([0, 4899, ...FAULTS.map(([row]) => row)]);
      // The rows beside a wrong number or date stand out of order because of it.
      const strange = problems.filter(one => !planted.has(one.row) && stops(one));
      expect(strange).toEqual([]);
    });

    it('names the numbers that are skipped, each to be voided', () => {
      expect(gaps).toEqual([9, 54, 119, 601, 699, 810]);
      const skipped = problems.find(one => one.kind === 'gap')!;
      expect(problemSentence(skipped)).toBe(
        'Nomor 9 dilompati. Nomor itu dicatat sebagai dibatalkan.',
      );
    });
  });
});

describe('R7 columns that the desk does not know', () => {
  it('are named where they outgrow what the ledger keeps of one complaint', () => {
    const [heads = [], ...rows] = parseTable(asCsv(oldRegister(3)));
    const wide = rows.map((row, at) => [...row, 'a'.repeat(at === 1 ? 50_001 : 40_000)]);
    const {problems} = planImport([[...heads, 'Riwayat'], ...wide], RULES);
    expect(problems.filter(stops)).toEqual([{row: 3, kind: 'tooLong', found: 'Riwayat'}]);
    expect(problemSentence(problems.find(stops)!)).toContain('Kolom tambahan "Riwayat"');
  });
});

describe('R7 a table', () => {
  it.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n"1,5","x ""y"""\r\n',
      [
        ['a', 'b'],
        ['1,5', 'x "y"'],
      ],
    ],
    [
      'a\tb\n"dua\nbaris"\t2',
      [
        ['a', 'b'],
        ['dua\nbaris', '2'],
      ],
    ],
    ['\uFEFFa;b', [['a', 'b']]],
  ])('%j is read', (text, rows) => expect(parseTable(text)).toEqual(rows));

  it('reads back whatever was written', () => {
    const cell = fc.string({maxLength: 12}).map(text => text.trim().replace(/\r/g, ''));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, {minLength: 14, maxLength: 14}), {minLength: 1}),
        rows => {
          expect(parseTable(asCsv(rows)).slice(1)).toEqual(rows);
        },
      ),
    );
  });

  it('without its needed columns is no register', () => {
    const {problems} = planImport(
      [
        ['Nama', 'Kota'],
        ['Sari', 'Contoh'],
      ],
      RULES,
    );
    expect(problems.map(problemSentence)).toEqual([
      'Kolom nomor register tidak ditemukan. Beri judul kolom itu pada baris pertama.',
      'Kolom tanggal diterima tidak ditemukan. Beri judul kolom itu pada baris pertama.',
      'Kolom isi aduan tidak ditemukan. Beri judul kolom itu pada baris pertama.',
    ]);
  });

  it('without complaints says so', () => {
    expect(plan([]).problems.map(problemSentence)).toEqual([
      'Tabel tidak berisi aduan. Tempel baris judul beserta semua baris di bawahnya.',
    ]);
  });

  it('takes plain numbers, of the year of their dates', () => {
    const rows = oldRegister(3).map((row, index) => [String(index + 1), ...row.slice(1)]);
    expect(plan(rows)).toMatchObject({year: 2026, problems: []});
  });
});
