import fc from 'fast-check';
import {LEGAL_LIMITS} from '../../../src/data/legal-limits';
import {SOP_A} from '../../../src/data/sop-a';
import {SOP_B} from '../../../src/data/sop-b';
import {type Kind, KINDS} from '../../../src/domain/complaint/classification';
import {DAY, dateOf, MINUTE} from '../../../src/domain/instant';
import {twoDates} from '../../../src/domain/procedure/dates';
import {legalLimitFor} from '../../../src/domain/procedure/legal-limit';
import {dayLines} from '../../../src/ui/text/desk/clock';
import {officeSettings} from '../../office-settings';

/** Tuesday, 17 March 2026, the day before Nyepi and Idulfitri. */
const TUESDAY = Date.parse('2026-03-17T10:00:00+07:00');
const day = (at: number | undefined) => dateOf(at!, 'WIB');

const given = {receivedAt: TUESDAY, kind: null, procedure: SOP_A};

describe('K8 a date that explains itself', () => {
  const {target} = twoDates(given, officeSettings(), TUESDAY);

  it('"1 hari" from Tuesday, 17 March 2026 is Wednesday, 25 March 2026', () => {
    expect(target.at).toBe(Date.parse('2026-03-25T16:00:00+07:00'));
    expect(target.undecreedYears).toEqual([]);
  });

  it('lists every day on the way with its decree, days alike in one line', () => {
    const decree = 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025';
    expect(dayLines(target.days, 'WIB')).toEqual([
      `Rabu, 18 Maret 2026: Cuti Bersama Hari Suci Nyepi (cuti bersama, ${decree})`,
      `Kamis, 19 Maret 2026: Hari Suci Nyepi (libur nasional, ${decree})`,
      `Jumat, 20 Maret 2026: Cuti Bersama Hari Raya Idul Fitri (cuti bersama, ${decree})`,
      'Sabtu, 21 Maret 2026 sampai Minggu, 22 Maret 2026: tidak ada pelayanan',
      `Senin, 23 Maret 2026 sampai Selasa, 24 Maret 2026: Cuti Bersama Hari Raya Idul Fitri (cuti bersama, ${decree})`,
      'Rabu, 25 Maret 2026: hari kerja ke-1',
    ]);
  });

  it('moves with a holiday of the office, and without cuti bersama', () => {
    const localHolidays = [
      {date: '2026-03-25', kind: 'localHoliday', name: 'Hari jadi', decree: 'SK 1'} as const,
    ];
    const moved = officeSettings({calendar: {collectiveLeaveCounts: false, localHolidays}});
    expect(day(twoDates(given, moved, TUESDAY).target.at)).toBe('2026-03-26');
    const working = officeSettings({calendar: {collectiveLeaveCounts: true, localHolidays: []}});
    expect(day(twoDates(given, working, TUESDAY).target.at)).toBe('2026-03-18');
  });

  it('is provisional where a year on the way has no decree', () => {
    const receivedAt = Date.parse('2027-12-31T10:00:00+07:00');
    const late = twoDates({...given, receivedAt}, officeSettings(), receivedAt);
    expect(late.target.undecreedYears).toEqual([2028]);
    const decreed = officeSettings({
      calendar: {
        collectiveLeaveCounts: false,
        localHolidays: [
          {date: '2028-01-01', kind: 'nationalHoliday', name: 'Tahun Baru', decree: 'SKB 2028'},
        ],
      },
    });
    expect(twoDates({...given, receivedAt}, decreed, receivedAt).target.undecreedYears).toEqual([]);
  });

  it('follows Ramadan hours between the dates that the office confirmed', () => {
    const ramadan = {
      hours: [[], ...Array<never[]>(6).fill([])].map((_, weekday) =>
        weekday === 3 ? [{opens: 480, closes: 900}] : [],
      ),
      periods: [{from: '2026-02-18', to: '2026-03-26'}],
    };
    const settings = officeSettings({
      calendar: {collectiveLeaveCounts: false, localHolidays: [], ramadan},
    });
    expect(twoDates(given, settings, TUESDAY).target.at).toBe(
      Date.parse('2026-03-25T15:00:00+07:00'),
    );
  });
});

describe('K8 every open date', () => {
  const received = fc
    .integer({min: 0, max: 2 * 365 * 24 * 60})
    .map(minutes => Date.parse('2026-01-01T00:00:00+07:00') + minutes * MINUTE);
  const kind = fc.constantFrom<Kind | null>(null, ...KINDS);

  it('has an explanation that ends on it, and counts to the law’s own number of days', () => {
    fc.assert(
      fc.property(
        received,
        kind,
        fc.constantFrom(SOP_A, SOP_B),
        fc.nat(3000),
        (receivedAt, of, procedure, asked) => {
          const pauses = [{from: receivedAt + asked * MINUTE, to: receivedAt + 2 * asked * MINUTE}];
          const settings = officeSettings();
          const now = receivedAt + 4 * asked * MINUTE;
          const {target, legal} = twoDates(
            {receivedAt, kind: of, procedure, pauses},
            settings,
            now,
          );
          const passed = (at: number) => (Date.parse(day(at)) - Date.parse(day(receivedAt))) / DAY;
          const counted = legal && legal.calendarDays === null ? [target, legal] : [target];
          for (const {at, days} of counted) {
            expect(days.length).toBe(passed(at));
            expect(days.at(-1)?.date ?? day(receivedAt)).toBe(day(at));
          }
          if (!legal) return;
          const {limit} = legalLimitFor(of ?? 'aspiration', day(receivedAt), LEGAL_LIMITS)!;
          const worked = legal.days.filter(one => 'count' in one).length;
          expect(legal.calendarDays ?? worked).toBe(limit.amount);
          if (legal.calendarDays !== null) expect(passed(legal.at)).toBe(limit.amount);
        },
      ),
    );
  });
});

describe('design 8: two dates', () => {
  it('the SOP’s target stands beside what the law allows', () => {
    const {target, legal} = twoDates(given, officeSettings(), TUESDAY);
    expect([day(target.at), day(legal?.at)]).toEqual(['2026-03-25', '2026-05-16']);
    expect(legal).toMatchObject({isConfirmed: false, calendarDays: 60, days: []});
    expect(legal!.basis).toContain('UU Nomor 25 Tahun 2009');
  });

  it('an information request has ten working days of its own law', () => {
    const {legal} = twoDates({...given, kind: 'informationRequest'}, officeSettings(), TUESDAY);
    expect(day(legal?.at)).toBe('2026-04-08');
    expect(legal!.basis).toContain('UU Nomor 14 Tahun 2008');
  });

  it('SOP B aims at the answer in the citizen’s platform, two working days on', () => {
    expect(day(twoDates({...given, procedure: SOP_B}, officeSettings(), TUESDAY).target.at)).toBe(
      '2026-03-26',
    );
  });

  it('a question to the citizen moves the target and not the law', () => {
    const pauses = [
      {from: Date.parse('2026-03-25T08:00:00+07:00'), to: Date.parse('2026-03-26T08:00:00+07:00')},
    ];
    const {target, legal} = twoDates({...given, pauses}, officeSettings(), TUESDAY);
    expect([day(target.at), day(legal?.at)]).toEqual(['2026-03-26', '2026-05-16']);
  });

  it('J8: a reopening begins the target anew and not the law; what paused before it is over', () => {
    const reopenedAt = Date.parse('2026-04-06T10:00:00+07:00');
    const pauses = [
      {from: Date.parse('2026-03-25T08:00:00+07:00'), to: Date.parse('2026-03-26T08:00:00+07:00')},
    ];
    const {target, legal} = twoDates({...given, reopenedAt, pauses}, officeSettings(), TUESDAY);
    expect([day(target.at), day(legal?.at)]).toEqual(['2026-04-07', '2026-05-16']);
    expect(target.days.map(({date}) => date)).toEqual(['2026-04-07']);
  });

  it('the row in force on the day of receipt governs', () => {
    const row = (since: string, amount: number) => ({
      kind: 'aspiration' as const,
      limit: {amount, unit: 'workingDays' as const},
      extension: null,
      basis: '',
      since,
      isConfirmed: true,
    });
    const rows = [row('2026-03-01', 5), row('2020-01-01', 14)];
    expect(legalLimitFor('aspiration', '2026-02-28', rows)?.limit.amount).toBe(14);
    expect(legalLimitFor('aspiration', '2026-03-01', rows)?.limit.amount).toBe(5);
    expect(legalLimitFor('aspiration', '2019-12-31', rows)).toBeUndefined();
  });
});
