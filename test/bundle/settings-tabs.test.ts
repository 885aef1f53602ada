import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {InstallProposal, SettingsApplied} from '../../src/domain/desk/setting-up';
import {CATEGORY_PLAN} from '../../src/data/settings-tabs';
import {appliedSentences, cellProblemSentence} from '../../src/ui/text/settings-tabs';
import {installChoices} from '../../tools/office/people';
import {CLASSIFY, REFER} from './acts';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ADMIN = 'ayu.admin@example.com';
const HOUR = 60 * 60_000;

describe('O3 settings in the tabs of Buku Kerja', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
  });

  afterAll(() => office.world.close());

  const cells = (tab: string) =>
    office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: `'${tab}'!A1:J60`,
    }) as string[][];
  const edit = (tab: string, range: string, ...values: string[]) => {
    const file = office.workbookId;
    const done = office.world.act({
      do: 'edit',
      file,
      range: `'${tab}'!${range}`,
      values: [values],
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
  };
  const apply = () => office.ask<SettingsApplied>({do: 'applySettings', token});

  it('*Pasang* writes them with what is in force, and they come back as nothing new', () => {
    expect(cells('Petugas').slice(1, 3)).toEqual([
      ['Nama', 'Surel', 'Peran', 'Pelaksana SOP', 'Aduan pengawasan'],
      ['Ayu Adminarti', ADMIN, 'Admin'],
    ]);
    expect(
      cells('SOP')
        .find(row => row[1] === '3')!
        .slice(2, 6),
    ).toEqual([
      'Mengklasifikasi aduan',
      'Pengelola Data dan Klarifikasi Informasi',
      'Data pelapor lengkap dan aduan jelas dari pelapor',
      '10 menit',
    ]);
    expect(apply()).toMatchObject({changed: [], problems: [], remade: [], moved: 0});
  });

  it('an admin applies them: a new category is in the inbox at once', () => {
    edit('Kategori', 'A12', 'Sampah');
    expect(apply().changed).toEqual(['Kategori']);
    expect(office.inbox(token).categories).toContain('Sampah');
  });

  it('a wrong cell is named and its tab stays as it was', () => {
    edit('Petugas', 'A6:C6', 'Citra Contoh', 'citra', 'Pengelola');
    const {changed, problems} = apply();
    expect(changed).toEqual([]);
    expect(problems.map(cellProblemSentence)).toEqual([
      'Tab Petugas, sel B6: "citra" bukan alamat surel. Tulis seperti nama@example.com.',
    ]);
    edit('Petugas', 'B6', 'citra@example.com');
    expect(apply().changed).toEqual(['Petugas']);
  });

  it('only an admin applies them', () => {
    const other = office.signIn('bagus.pengelola@example.com');
    expect(() => office.ask({do: 'applySettings', token: other})).toThrow('not-allowed');
  });

  it('the night applies them too and names what is wrong in its mail', () => {
    edit(
      'Kalender',
      'A3:E3',
      'Libur daerah',
      '25 November 2026',
      '',
      'Hari jadi',
      'SK Bupati 1/2026',
    );
    edit('Umum', 'B6', 'WIBB');
    office.world.advance(office.world.clock.now() + 20 * HOUR);
    const night = mailsOf(office.world, ADMIN).at(-1)!.text;
    expect(night).toContain('Mulai berlaku sekarang: tab Kalender.');
    expect(night).toContain('Tab Umum, sel B6: "WIBB" tidak dikenal.');
  });

  it('*Pasang* run again keeps what only the tabs say, and edits nobody has applied', () => {
    edit(
      'Kalender',
      'A4:E4',
      'Libur daerah',
      '26 November 2026',
      '',
      'Sedekah bumi',
      'SK Bupati 2/2026',
    );
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    office.ask({do: 'install', office: installChoices(office.formId, mapping)});
    expect(cells('Umum')[5]).toEqual(['Zona waktu', 'WIB']);
    expect(cells('Kalender')[2]![3]).toBe('Hari jadi');
    expect(apply().changed).toEqual(['Kalender']);
  });

  it('a tab that a hand has deleted stands again with the settings in force', () => {
    const {sheets} = office.world.services;
    const requests = [{deleteSheet: {sheetId: CATEGORY_PLAN.sheetId}}];
    sheets.batchUpdate(office.email, office.workbookId, {requests} as never);
    expect(apply()).toMatchObject({changed: [], problems: [], remade: ['Kategori']});
    expect(cells('Kategori')[10]).toEqual(['Lainnya']);
  });

  it('an SOP changed in its tab governs new complaints only', () => {
    office.submit({'Isi aduan': 'Lampu padam', 'Alamat surel': 'sari.contoh@example.com'});
    const place = cells('SOP').findIndex(row => row[1] === '4') + 1;
    edit('SOP', `F${place}`, '3 hari');
    expect(apply().changed).toEqual(['SOP']);
    office.submit({'Isi aduan': 'Jalan rusak', 'Alamat surel': 'sari.contoh@example.com'});
    const keys = [1, 2].map(
      entry => office.ask<ComplaintView>({do: 'open', token, entry}).complaint.procedure,
    );
    expect(keys).toEqual(['sop-a@1', 'sop-a@2']);
  });

  it('a unit that goes while it owes an answer is named, with what it owes', () => {
    office.submit({'Isi aduan': 'Lampu padam'});
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 3});
    office.act(token, view, CLASSIFY, REFER);
    const place = cells('Unit').findIndex(([name]) => name === REFER.unit) + 1;
    const row = cells('Unit')[place - 1]!;
    edit('Unit', `A${place}:C${place}`, 'Seksi Baru', row[1]!, row[2]!);
    const applied = apply();
    expect(applied.owing).toEqual([{unit: REFER.unit, registers: ['ADU-2026-0003']}]);
    expect(appliedSentences(applied).join()).toContain('masih ditunggu pada aduan ADU-2026-0003');
    edit('Unit', `A${place}:C${place}`, ...row);
    expect(apply().owing).toEqual([]);
    const again = office.ask<ComplaintView>({do: 'open', token, entry: 3});
    office.act(token, again, {type: 'withdraw', reason: 'Sudah menyala.', how: 'phone'});
  });
});
