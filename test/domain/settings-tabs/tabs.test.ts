import {
  readTabs,
  SETTINGS_TABS,
  type WrittenTabs,
} from '../../../src/domain/settings-tabs/all-tabs';
import type {OfficeSettings} from '../../../src/domain/settings';
import {cellProblemSentence} from '../../../src/ui/text/settings-tabs';
import {officeSettings} from '../../office-settings';

type Cells = string[][];

/** The tabs as the desk writes them. */
function written(settings: OfficeSettings): Record<string, Cells> {
  return Object.fromEntries(
    SETTINGS_TABS.map(({plan, rows}) => [
      plan.title,
      [[plan.hint], plan.columns.map(({title}) => title), ...rows(settings)],
    ]),
  );
}

/** What the desk makes of the tabs after a hand has changed one of them. */
function after(title: string, edit: (cells: Cells) => Cells, was = officeSettings()) {
  const tabs = written(was);
  const edited: WrittenTabs = {...tabs, [title]: edit(tabs[title]!)};
  return readTabs(edited, was);
}

const withCell = (row: number, column: number, value: string) => (cells: Cells) =>
  cells.map((one, index) =>
    index === row - 1
      ? Array.from({length: Math.max(one.length, column + 1)}, (_, at) =>
          at === column ? value : (one[at] ?? ''),
        )
      : one,
  );
const withRow =
  (...row: string[]) =>
  (cells: Cells) => [...cells, row];

const told = (title: string, edit: (cells: Cells) => Cells) =>
  after(title, edit).problems.map(cellProblemSentence);

describe('O3 settings in tabs', () => {
  it.each([
    ['the kecamatan as installed', officeSettings()],
    ['an office with SOP B for social media', officeSettings({socialProcedure: 'sop-b@1'})],
    [
      'an office with its own words, bodies and numbers',
      officeSettings({
        categoryWords: [
          {category: 'Bantuan Sosial', words: ['bansos', 'beras*'], unit: 'Seksi Pelayanan Umum'},
        ],
        bodies: [
          {name: 'Dinas Perhubungan Provinsi', email: 'dishub@example.com'},
          {name: 'Balai Besar Jalan', email: ''},
        ],
        emergencyNumbers: [{name: 'Puskesmas', number: '0810 000 111'}],
      }),
    ],
    [
      'an office with its own calendar',
      officeSettings({
        judged: 'whole',
        calendar: {
          collectiveLeaveCounts: true,
          localHolidays: [
            {date: '2026-11-25', kind: 'localHoliday', name: 'Hari jadi', decree: 'SK 1/2026'},
          ],
          openDays: ['2026-12-24'],
          ramadan: {
            hours: [[], [{opens: 480, closes: 900}], [], [], [], [], []],
            periods: [{from: '2026-02-18', to: '2026-03-19'}],
          },
          hours: [
            [],
            [
              {opens: 450, closes: 720},
              {opens: 780, closes: 960},
            ],
            [],
            [],
            [],
            [],
            [],
          ],
        },
        abnormal: [{from: '2026-11-03', to: '2026-11-05', what: 'Banjir', basis: 'SK 2/2026'}],
      }),
    ],
  ])('reads what it has written as nothing new: %s', (_name, settings) => {
    const {changed, problems} = readTabs(written(settings), settings);
    expect({changed, problems}).toEqual({changed: [], problems: []});
  });

  it('takes over every tab from scratch', () => {
    const wanted = officeSettings({
      officers: [
        {email: 'a@example.com', name: 'A', role: 'admin', actors: ['Penelaah Teknis Kebijakan']},
      ],
      units: [{name: 'Bagian Umum', ppidName: 'B', ppidEmail: 'b@example.com'}],
      categories: ['Jalan'],
      socialProcedure: 'sop-b@1',
      judged: 'whole',
    });
    const {settings, changed, problems} = readTabs(written(wanted), officeSettings());
    expect(problems).toEqual([]);
    expect(changed).toEqual(['Umum', 'SOP Media Sosial', 'Petugas', 'Unit', 'Kategori']);
    expect(settings).toMatchObject({
      officers: wanted.officers,
      units: wanted.units,
      categories: ['Jalan'],
      socialProcedure: 'sop-b@1',
      judged: 'whole',
    });
  });

  it('leaves the last good value of a tab with a wrong cell, and takes the others', () => {
    const was = officeSettings();
    const tabs = written(was);
    const {settings, changed, problems} = readTabs(
      {
        ...tabs,
        Petugas: withRow('Citra', 'citra di kantor', 'Admin')(tabs.Petugas!),
        Kategori: withRow('Sampah')(tabs.Kategori!),
      },
      was,
    );
    expect(changed).toEqual(['Kategori']);
    expect(settings.officers).toEqual(was.officers);
    expect(settings.categories).toContain('Sampah');
    expect(problems).toHaveLength(1);
  });

  it('C3: takes an office’s own words and unit of a category, and the shipped words where a cell is empty', () => {
    const at = officeSettings().categories.indexOf('Bantuan Sosial') + 3;
    const own = after('Kategori', cells =>
      withCell(at, 1, 'Bansos; beras*')(withCell(at, 2, 'Seksi Pelayanan Umum')(cells)),
    );
    expect(own.settings.categoryWords).toEqual([
      {category: 'Bantuan Sosial', words: ['bansos', 'beras*'], unit: 'Seksi Pelayanan Umum'},
    ]);
    const emptied = after('Kategori', withCell(at, 1, ''), own.settings);
    expect(emptied.settings.categoryWords).toEqual([
      {category: 'Bantuan Sosial', unit: 'Seksi Pelayanan Umum'},
    ]);
  });

  it('C2: takes who may see complaints berkadar pengawasan', () => {
    const {settings} = after('Petugas', withCell(4, 4, 'Ya'));
    expect(settings.officers.map(one => one.seesSupervisory === true)).toEqual([
      false,
      true,
      ...officeSettings()
        .officers.slice(2)
        .map(() => false),
    ]);
    const {settings: back} = after('Petugas', withCell(4, 4, ''), settings);
    expect(back.officers).toEqual(officeSettings().officers);
  });

  it.each([
    ['Kategori', withCell(3, 2, 'Seksi Entah'), 'C3'],
    ['Nomor Darurat', withCell(3, 1, 'panggil saja'), 'B3'],
    ['Nomor Darurat', (cells: Cells) => cells.slice(0, 2), ''],
    ['Instansi Lain', withRow('Dishub', 'dishub'), 'B3'],
  ])('C3, C4, C7: %s names a wrong cell', (tab, edit, cell) => {
    expect(after(tab, edit).problems).toMatchObject([{tab, cell}]);
  });

  it('keeps what a tab does not know of a person', () => {
    const [first, ...others] = officeSettings().officers;
    const was = officeSettings({officers: [{...first!, ...{phone: '0810'}}, ...others]});
    const {settings} = after('Petugas', withCell(3, 0, 'Ayu Baru'), was);
    expect(settings.officers[0]).toMatchObject({name: 'Ayu Baru', phone: '0810'});
  });

  it('finds cells by the heads, so that columns may be moved and added', () => {
    const swap = (cells: Cells) =>
      cells.map(([a = '', b = '', ...rest]) => [b, 'catatan', a, ...rest]);
    const {changed, problems} = after('Unit', swap);
    expect({changed, problems}).toEqual({changed: [], problems: []});
  });

  it.each([
    [
      'Petugas',
      withCell(4, 1, 'bagus'),
      'Tab Petugas, sel B4: "bagus" bukan alamat surel. Tulis seperti nama@example.com.',
    ],
    [
      'Petugas',
      withCell(4, 2, 'Ketua'),
      'Tab Petugas, sel C4: "Ketua" tidak dikenal. Pilih salah satu: Admin, Pengelola, Pimpinan.',
    ],
    [
      'Petugas',
      withCell(3, 2, 'Pimpinan'),
      'Tab Petugas: harus ada paling sedikit satu orang dengan peran Admin.',
    ],
    [
      'Petugas',
      withCell(4, 1, 'ayu.admin@example.com'),
      'Tab Petugas, sel B4: "ayu.admin@example.com" sudah ada di baris lain. Hapus salah satunya.',
    ],
    [
      'Petugas',
      withCell(2, 1, 'E-mail'),
      'Tab Petugas, baris 2: kepala kolom "Surel" tidak ada. Tuliskan kembali persis seperti itu.',
    ],
    ['Unit', (cells: Cells) => cells.slice(0, 2), 'Tab Unit: harus ada paling sedikit satu baris.'],
    [
      'Jam Layanan',
      withCell(3, 1, 'pagi'),
      'Tab Jam Layanan, sel B3: "pagi" bukan jam. Tulis seperti 07.30.',
    ],
    [
      'Jam Layanan',
      withCell(3, 2, '06.00'),
      'Tab Jam Layanan, sel C3: "06.00" lebih awal daripada mulainya. Periksa keduanya.',
    ],
    [
      'Jam Layanan',
      withRow('Senin', '13.00', '17.00'),
      'Tab Jam Layanan, sel B10: "13.00" sudah ada di baris lain. Hapus salah satunya.',
    ],
    [
      'Kalender',
      withRow('Libur daerah', '2026-11-25', '2206-11-25', 'Hari jadi', 'SK'),
      'Tab Kalender, sel C3: "2206-11-25" lebih dari setahun sesudah mulainya. Periksa keduanya.',
    ],
    [
      'Kalender',
      withRow('Libur daerah', '30 Februari 2026', '', 'X', 'SK'),
      'Tab Kalender, sel B3: "30 Februari 2026" bukan tanggal. Tulis seperti 2026-11-25 atau 25 November 2026.',
    ],
    [
      'Kalender',
      withRow('Libur daerah', '2026-11-25', '', 'Hari jadi'),
      'Tab Kalender, sel E3: masih kosong. Isi sel ini atau hapus seluruh barisnya.',
    ],
    [
      'Batas Waktu',
      withCell(3, 1, 'sebulan'),
      'Tab Batas Waktu, sel B3: "sebulan" bukan lama waktu. Tulis seperti 1 menit, 1 jam, 1 hari, 1 hari kerja, 1 hari kalender.',
    ],
    [
      'Umum',
      withCell(6, 1, 'WIBB'),
      'Tab Umum, sel B6: "WIBB" tidak dikenal. Pilih salah satu: WIB, WITA, WIT.',
    ],
  ])('names the wrong cell of %s and what to do', (title, edit, sentence) => {
    expect(told(title, edit)).toEqual([sentence]);
  });

  it('reads a date as people write it', () => {
    for (const date of ['2026-11-25', '25/11/2026', '25-11-2026', '25 November 2026']) {
      const {settings} = after('Kalender', withRow('Libur daerah', date, '', 'Hari jadi', 'SK 1'));
      expect(settings.calendar.localHolidays).toEqual([
        {date: '2026-11-25', kind: 'localHoliday', name: 'Hari jadi', decree: 'SK 1'},
      ]);
    }
  });

  it('reads a stretch of days as each of its days', () => {
    const edit = withRow('Libur daerah', '2026-11-25', '2026-11-27', 'Pilkada', 'SK 1');
    const days = after('Kalender', edit).settings.calendar.localHolidays.map(one => one.date);
    expect(days).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
  });
});

describe('design 8: the office’s own SOP in its tab', () => {
  const sop = written(officeSettings()).SOP!;
  /** The sheet row of a step's number. */
  const rowOf = (no: number) =>
    sop.findIndex(row => row[0] === 'Langkah' && row[1] === String(no)) + 1;

  it('becomes a new version, and the old one stays for the complaints that name it', () => {
    const {settings, problems} = after('SOP', withCell(rowOf(4), 5, '2 hari'));
    expect(problems).toEqual([]);
    expect(settings.procedure).toBe('sop-a@2');
    expect(settings.procedures!.map(one => [one.id, one.version])).toEqual([['sop-a', 2]]);
    expect(settings.procedures![0]!.steps[3]!.standard).toEqual({amount: 2, unit: 'workingDays'});
    const back = readTabs(written(officeSettings()), settings);
    expect(back.settings.procedure).toBe('sop-a@1');
    expect(back.settings.procedures).toHaveLength(1);
  });

  it.each([
    ['no', 1, 'lima', /sel B\d+: "lima" bukan nomor langkah/],
    ['a twin', 1, '3', /sel B\d+: "3" sudah ada di baris lain/],
    ['time', 5, 'sehari', /sel F\d+: "sehari" bukan lama waktu/],
    ['actor', 3, '', /sel D\d+: masih kosong/],
    ['next', 7, '9', /sel H\d+: "9" bukan langkah sesudah baris ini. Pilih 5, atau kosongkan./],
    ['act', 8, 'Terbang', /sel I\d+: "Terbang" tidak dikenal/],
    ['act twice', 8, 'Klasifikasi', /sel I\d+: "Klasifikasi" sudah ada di baris lain/],
  ])('names the wrong cell: %s', (_what, column, value, sentence) => {
    const problems = told('SOP', withCell(rowOf(4), column, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  it('must give a number and an answer', () => {
    const without = (cells: Cells) => cells.filter((_, index) => index !== rowOf(5) - 1);
    expect(told('SOP', without)).toEqual([
      'Tab SOP: belum ada baris untuk Jawaban. Tambahkan barisnya.',
    ]);
  });
});
