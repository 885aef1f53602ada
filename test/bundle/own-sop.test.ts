import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {SettingsApplied} from '../../src/domain/desk/setting-up';
import {cellProblemSentence} from '../../src/ui/text/settings-tabs';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {stepTable} from './step-table';

/** An office that nobody wrote code for: its own steps, names, times and hours, in the cells of its tabs. */
const SOP = [
  ['Nama SOP', '', 'Pelayanan Keluhan Pasar Contoh'],
  ['Nomor SOP', '', '7/PASAR/2026'],
  ['Berlaku sejak', '', '1 September 2026'],
  ['Dasar hukum', '', 'Peraturan Bupati Contoh Nomor 9 Tahun 2026'],
  ['Langkah', '1', 'Mencatat keluhan', 'Juru Catat', '', '15 menit', 'Nomor', '', 'Nomor register'],
  ['Langkah', '2', 'Meninjau los pasar', 'Mantri Pasar', '', '2 jam', 'Foto', '', 'Dicentang'],
  ['Langkah', '3', 'Menentukan golongan', 'Juru Catat', '', '30 menit', '', '', 'Klasifikasi'],
  ['Langkah', '4', 'Meminta keterangan', 'Juru Catat', '', '2 hari', '', '', 'Koordinasi PPID'],
  ['Langkah', '5', 'Membalas keluhan', 'Kepala Pasar', '', '1 jam', 'Surat', '', 'Jawaban'],
  ['Langkah', '6', 'Menempel di papan', 'Mantri Pasar', '', '1 hari', '', '-', 'Dicentang'],
];
const ADMIN = 'ayu.admin@example.com';
const PPID = 'ppid.6@example.com';
const UNIT = 'Seksi Pelayanan Umum';

describe('design 8: a third office works from its settings alone', () => {
  let office: TestOffice;
  let token: string;
  let view: ComplaintView;

  const edit = (range: string, values: string[][]) => {
    const done = office.world.act({
      do: 'edit',
      file: office.workbookId,
      range,
      values,
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
  };
  const write = (tab: string, rows: readonly string[][], height = 40, width = 10) => {
    const padded = Array.from({length: height}, (_, row) =>
      Array.from({length: width}, (_unused, column) => rows[row]?.[column] ?? ''),
    );
    edit(`'${tab}'!A3:${'ABCDEFGHIJ'[width - 1]}${2 + height}`, padded);
  };
  const apply = () => office.ask<SettingsApplied>({do: 'applySettings', token});
  const act = (...acts: Act[]) => (view = office.act(token, view, ...acts));
  const step = (no: number) => view.steps.find(one => one.no === no)!;
  const wait = (minutes: number) =>
    office.world.advance(office.world.clock.now() + minutes * 60_000);

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
  });

  afterAll(() => {
    console.log(stepTable(view));
    office.world.close();
  });

  it('writes its SOP, its hours and its people into the tabs', () => {
    write('SOP', SOP);
    write(
      'Jam Layanan',
      [
        ['Senin', '06.00', '12.00', '', ''],
        ['Selasa', '06.00', '12.00', '', ''],
        ['Sabtu', '06.00', '10.00', '', ''],
      ],
      7,
      5,
    );
    edit("'Umum'!B6", [['WITA']]);
    edit("'Petugas'!D3:D4", [['Kepala Pasar'], ['Juru Catat; Mantri Pasar']]);
    const {changed, problems} = apply();
    expect(problems.map(cellProblemSentence)).toEqual([]);
    expect(changed).toEqual(['Umum', 'SOP', 'Petugas', 'Jam Layanan']);
  });

  it('its complaint follows its own steps, in its own order, to its own times', () => {
    office.submit({'Isi aduan': 'Atap los pasar bocor di blok C sejak 28 Oktober 2026.'});
    view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect(view.steps.map(({name, actor}) => [name, actor])).toEqual(
      SOP.slice(4).map(row => [row[2], row[3]]),
    );
    // Monday, 2 November 2026, 09.00 WITA: two working days are Tuesday and Saturday, a third is Monday.
    expect(new Date(view.dates.target.at).toISOString()).toBe('2026-11-07T02:00:00.000Z');
    expect(step(2).verdict).toBe('running');
    wait(60);
    act({type: 'tickStep', step: 2});
    expect([step(2).verdict, step(3).readyAt]).toEqual(['onTime', step(2).doneAt]);
    act(
      {
        type: 'classify',
        classification: {
          kind: 'nonSupervisoryComplaint',
          category: 'Lainnya',
          urgency: 'medium',
          complete: true,
          clear: true,
        },
      },
      {type: 'refer', unit: UNIT},
    );
    expect(new Date(view.complaint.referrals[0]!.dueAt).toISOString()).toBe(
      '2026-11-07T02:00:00.000Z',
    );
  });

  it('a step after the answer keeps the complaint in the inbox until it is ticked', () => {
    wait(30);
    const [referral] = mailsOf(office.world, PPID);
    office.world.services.gmail.reply(PPID, referral!.id, {text: 'Atap diperbaiki hari ini.'});
    office.tick();
    view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    act(
      {
        type: 'draft',
        answer:
          'Yth. Pelapor. Atap los blok C diperbaiki pada 2 November 2026 oleh petugas pasar. Terima kasih.',
      },
      {type: 'approve', overrideReason: 'Uji coba.'},
    );
    for (const [place, notice] of view.complaint.notices.entries())
      if (!notice.told) act({type: 'tell', notice: place, how: 'walkIn'});
    expect(office.inbox(token).items.map(one => one.entry)).toEqual([1]);
    act({type: 'tickStep', step: 6});
    expect(step(6).verdict).toBe('onTime');
    expect(office.inbox(token).items).toEqual([]);
  });
});
