import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {SettingsApplied} from '../../src/domain/desk/setting-up';
import type {OfficeSettings} from '../../src/domain/settings';
import {dayLines, movedWords} from '../../src/ui/text/desk/clock';
import {openLedger} from '../../tools/office/register';
import {openTestOffice, type TestOffice} from './office';

/** The day before Nyepi and Idulfitri. */
const TUESDAY = Date.parse('2026-03-17T09:00:00+07:00');
const UNIT = 'Seksi Pelayanan Umum';

describe('K8 a deadline follows the calendar', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice({now: TUESDAY});
    token = office.signIn('ayu.admin@example.com');
    office.submit({
      'Isi aduan': 'Loket tutup sebelum pukul 15.00 pada 16 Maret 2026 di kantor kecamatan.',
    });
    const classification = {
      kind: 'nonSupervisoryComplaint',
      category: 'Lainnya',
      urgency: 'medium',
      complete: true,
      clear: true,
    } as const;
    office.act(token, open(), {type: 'classify', classification}, {type: 'refer', unit: UNIT});
  });

  afterAll(() => office.world.close());

  const open = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const apply = () => office.ask<SettingsApplied>({do: 'applySettings', token});
  const editCalendar = (...values: string[]) => {
    const range = "'Kalender'!A3:E3";
    const done = office.world.act({
      do: 'edit',
      file: office.workbookId,
      range,
      values: [values],
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
  };
  const due = () => new Date(open().complaint.referrals[0]!.dueAt + 7 * 3_600_000).toISOString();

  it('"1 hari" from Tuesday, 17 March 2026 is Wednesday, 25 March, and says why', () => {
    expect(due()).toMatch(/^2026-03-25T16:00/);
    const lines = dayLines(open().dates.referrals[0]!.days, 'WIB');
    expect(lines).toHaveLength(6);
    expect(lines.filter(line => line.includes('SKB Menag 1497/2025'))).toHaveLength(4);
    expect(lines.at(-1)).toBe('Rabu, 25 Maret 2026: hari kerja ke-1');
  });

  it('a new holiday moves it, and the journal says why', () => {
    editCalendar('Libur daerah', '25 Maret 2026', '', 'Hari jadi kabupaten', 'SK Bupati 1/2026');
    expect(apply()).toMatchObject({changed: ['Kalender'], moved: 1, isOver: true});
    expect(due()).toMatch(/^2026-03-26T16:00/);
    const {moved} = open().complaint;
    expect(movedWords(moved!.dates, moved!.why, 'WIB')).toBe(
      'Target SOP bergeser dari Rabu, 25 Maret, 16.00 WIB ke Kamis, 26 Maret, 16.00 WIB; ' +
        'Batas tanggapan PPID bergeser dari Rabu, 25 Maret, 16.00 WIB ke Kamis, 26 Maret, 16.00 WIB. ' +
        'Sebab: Rabu, 25 Maret 2026 libur, Hari jadi kabupaten (SK Bupati 1/2026).',
    );
    const journal = openLedger(office.world)
      .journal()
      .filter(({event}) => event.type === 'deadlinesMoved');
    expect(journal).toHaveLength(1);
  });

  it('moves once: neither applying again nor the ticks move it further', () => {
    expect(apply().moved).toBe(0);
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    expect(due()).toMatch(/^2026-03-26T16:00/);
  });

  it('moves back when the holiday is taken out', () => {
    editCalendar('', '', '', '', '');
    expect(apply().moved).toBe(1);
    expect(due()).toMatch(/^2026-03-25T16:00/);
    expect(open().complaint.moved!.why.opened).toEqual(['2026-03-25']);
  });

  it('follows a calendar that a new version of the desk brings while nothing is read by night', () => {
    office.leap('2026-03-17T22:00:00+07:00');
    const moves = () =>
      openLedger(office.world)
        .journal()
        .filter(({event}) => event.type === 'deadlinesMoved').length;
    const before = moves();
    // As the version before left it: without one of the days that are known today.
    const ledger = openLedger(office.world);
    const [, stored] = ledger.rows('settings')[0]!;
    const settings = JSON.parse(stored!) as OfficeSettings;
    const {closed} = settings.standing!.calendar;
    settings.standing!.calendar.closed = closed.filter(date => date !== '2026-03-24');
    const file = office.world.services.drive.find(ledger.id)!.name;
    const values = [[JSON.stringify(settings)]];
    const edited = office.world.act({
      do: 'edit',
      file,
      range: "'Pengaturan'!B2",
      values,
      as: office.email,
    });
    expect(edited).toMatchObject({ok: true});
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    expect(moves()).toBe(before + 1);
  });
});
