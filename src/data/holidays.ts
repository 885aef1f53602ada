import type {Holiday} from '../domain/calendar/working-day';

type Line = readonly [date: string, name: string];

/** Days closed by joint decree of three ministers (SKB), year by year. A year that is missing has no decree yet. */
const DECREES: ReadonlyArray<{
  decree: string;
  national: readonly Line[];
  collective: readonly Line[];
}> = [
  {
    decree: 'SKB Menag 1017/2024, Menaker 2/2024, MenPANRB 2/2024',
    national: [
      ['2025-01-01', 'Tahun Baru Masehi'],
      ['2025-01-27', 'Isra Mikraj Nabi Muhammad'],
      ['2025-01-29', 'Tahun Baru Imlek'],
      ['2025-03-29', 'Hari Suci Nyepi'],
      ['2025-03-31', 'Hari Raya Idul Fitri'],
      ['2025-04-01', 'Hari kedua dari Hari Raya Idul Fitri'],
      ['2025-04-18', 'Wafat Yesus Kristus'],
      ['2025-04-20', 'Kebangkitan Yesus Kristus'],
      ['2025-05-01', 'Hari Buruh Internasional'],
      ['2025-05-12', 'Hari Raya Waisak'],
      ['2025-05-29', 'Kenaikan Yesus Kristus'],
      ['2025-06-01', 'Hari Lahir Pancasila'],
      ['2025-06-06', 'Hari Raya Idul Adha'],
      ['2025-06-27', 'Tahun Baru Islam'],
      ['2025-08-17', 'Hari Kemerdekaan Republik Indonesia'],
      ['2025-09-05', 'Maulid Nabi Muhammad'],
      ['2025-12-25', 'Hari Raya Natal'],
    ],
    collective: [
      ['2025-01-28', 'Cuti Bersama Tahun Baru Imlek'],
      ['2025-03-28', 'Cuti Bersama Hari Suci Nyepi'],
      ['2025-04-02', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2025-04-03', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2025-04-04', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2025-04-07', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2025-05-13', 'Cuti Bersama Hari Raya Waisak'],
      ['2025-05-30', 'Cuti Bersama Kenaikan Yesus Kristus'],
      ['2025-06-09', 'Cuti Bersama Hari Raya Idul Adha'],
      ['2025-12-26', 'Cuti Bersama Hari Raya Natal'],
    ],
  },
  {
    decree: 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025',
    national: [
      ['2026-01-01', 'Tahun Baru Masehi'],
      ['2026-01-16', 'Isra Mikraj Nabi Muhammad'],
      ['2026-02-17', 'Tahun Baru Imlek'],
      ['2026-03-19', 'Hari Suci Nyepi'],
      ['2026-03-21', 'Hari Raya Idul Fitri'],
      ['2026-03-22', 'Hari kedua dari Hari Raya Idul Fitri'],
      ['2026-04-03', 'Wafat Yesus Kristus'],
      ['2026-04-05', 'Kebangkitan Yesus Kristus'],
      ['2026-05-01', 'Hari Buruh Internasional'],
      ['2026-05-14', 'Kenaikan Yesus Kristus'],
      ['2026-05-27', 'Hari Raya Idul Adha'],
      ['2026-05-31', 'Hari Raya Waisak'],
      ['2026-06-01', 'Hari Lahir Pancasila'],
      ['2026-06-16', 'Tahun Baru Islam'],
      ['2026-08-17', 'Hari Kemerdekaan Republik Indonesia'],
      ['2026-08-25', 'Maulid Nabi Muhammad'],
      ['2026-12-25', 'Hari Raya Natal'],
    ],
    collective: [
      ['2026-02-16', 'Cuti Bersama Tahun Baru Imlek'],
      ['2026-03-18', 'Cuti Bersama Hari Suci Nyepi'],
      ['2026-03-20', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2026-03-23', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2026-03-24', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2026-05-15', 'Cuti Bersama Kenaikan Yesus Kristus'],
      ['2026-05-28', 'Cuti Bersama Hari Raya Idul Adha'],
      ['2026-12-24', 'Cuti Bersama Hari Raya Natal'],
    ],
  },
  {
    decree: 'SKB Menag 1205/2026, Menaker 3/2026, MenPANRB 2/2026',
    national: [
      ['2027-01-01', 'Tahun Baru Masehi'],
      ['2027-01-05', 'Isra Mikraj Nabi Muhammad'],
      ['2027-02-06', 'Tahun Baru Imlek'],
      ['2027-03-08', 'Hari Suci Nyepi'],
      ['2027-03-10', 'Hari Raya Idul Fitri'],
      ['2027-03-11', 'Hari kedua dari Hari Raya Idul Fitri'],
      ['2027-03-26', 'Wafat Yesus Kristus'],
      ['2027-03-28', 'Kebangkitan Yesus Kristus'],
      ['2027-05-01', 'Hari Buruh Internasional'],
      ['2027-05-06', 'Kenaikan Yesus Kristus'],
      ['2027-05-17', 'Hari Raya Idul Adha'],
      ['2027-05-20', 'Hari Raya Waisak'],
      ['2027-06-01', 'Hari Lahir Pancasila'],
      ['2027-06-06', 'Tahun Baru Islam'],
      ['2027-08-15', 'Maulid Nabi Muhammad'],
      ['2027-08-17', 'Hari Kemerdekaan Republik Indonesia'],
      ['2027-12-25', 'Hari Raya Natal'],
      ['2027-12-26', 'Isra Mikraj Nabi Muhammad'],
    ],
    collective: [
      ['2027-02-05', 'Cuti Bersama Tahun Baru Imlek'],
      ['2027-03-09', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2027-03-12', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2027-03-15', 'Cuti Bersama Hari Raya Idul Fitri'],
      ['2027-03-25', 'Cuti Bersama Wafat Yesus Kristus'],
      ['2027-05-18', 'Cuti Bersama Hari Raya Idul Adha'],
      ['2027-05-19', 'Cuti Bersama Hari Raya Waisak'],
      ['2027-12-24', 'Cuti Bersama Hari Raya Natal'],
    ],
  },
  {
    decree: 'SKB Menag 933/2025, Menaker 1/2025, MenPANRB 3/2025',
    national: [],
    collective: [['2025-08-18', 'Cuti Bersama Hari Kemerdekaan Republik Indonesia']],
  },
];

export const HOLIDAYS: readonly Holiday[] = DECREES.flatMap(({decree, national, collective}) => [
  ...national.map(([date, name]) => ({date, name, decree, kind: 'nationalHoliday' as const})),
  ...collective.map(([date, name]) => ({date, name, decree, kind: 'collectiveLeave' as const})),
]);
