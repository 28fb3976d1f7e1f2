import { day, type LawReference } from './law.js';

export interface Holiday {
  readonly date: Temporal.PlainDate;
  readonly kind: 'NATIONAL' | 'COLLECTIVE_LEAVE';
  readonly name: string;
}

export interface HolidayYearRow extends LawReference {
  readonly year: number;
  /** Whether the joint decree of the year is in the table, or only the dates that never move. */
  readonly complete: boolean;
  readonly days: readonly Holiday[];
}

const holiday = (iso: string, name: string) => ({ date: day(iso), kind: 'NATIONAL', name }) as const;
const leave = (iso: string, name: string) => ({ date: day(iso), kind: 'COLLECTIVE_LEAVE', name }) as const;

/** National holidays and collective leave, by the joint decree of three ministers for each year. */
export const HOLIDAY_YEARS: readonly HolidayYearRow[] = [
  {
    year: 2025,
    complete: true,
    regulation: 'SKB 1017/2024, 2/2024, 2/2024, diubah SKB 933/2025, 1/2025, 3/2025',
    article: 'Lampiran',
    effectiveFrom: day('2025-01-01'),
    effectiveTo: day('2025-12-31'),
    mark: 'CONFIRMED',
    days: [
      holiday('2025-01-01', 'Tahun Baru'),
      holiday('2025-01-27', 'Isra Mikraj'),
      leave('2025-01-28', 'Tahun Baru Imlek'),
      holiday('2025-01-29', 'Tahun Baru Imlek'),
      leave('2025-03-28', 'Nyepi'),
      holiday('2025-03-29', 'Nyepi'),
      holiday('2025-03-31', 'Idul Fitri'),
      holiday('2025-04-01', 'Idul Fitri'),
      leave('2025-04-02', 'Idul Fitri'),
      leave('2025-04-03', 'Idul Fitri'),
      leave('2025-04-04', 'Idul Fitri'),
      leave('2025-04-07', 'Idul Fitri'),
      holiday('2025-04-18', 'Wafat Yesus Kristus'),
      holiday('2025-04-20', 'Paskah'),
      holiday('2025-05-01', 'Hari Buruh'),
      holiday('2025-05-12', 'Waisak'),
      leave('2025-05-13', 'Waisak'),
      holiday('2025-05-29', 'Kenaikan Yesus Kristus'),
      leave('2025-05-30', 'Kenaikan Yesus Kristus'),
      holiday('2025-06-01', 'Hari Lahir Pancasila'),
      holiday('2025-06-06', 'Idul Adha'),
      leave('2025-06-09', 'Idul Adha'),
      holiday('2025-06-27', 'Tahun Baru Islam'),
      holiday('2025-08-17', 'Hari Kemerdekaan'),
      leave('2025-08-18', 'Hari Kemerdekaan'),
      holiday('2025-09-05', 'Maulid Nabi'),
      holiday('2025-12-25', 'Natal'),
      leave('2025-12-26', 'Natal'),
    ],
  },
  {
    year: 2026,
    complete: true,
    regulation: 'SKB 1497/2025, 2/2025, 5/2025',
    article: 'Lampiran',
    effectiveFrom: day('2026-01-01'),
    effectiveTo: day('2026-12-31'),
    mark: 'CONFIRMED',
    days: [
      holiday('2026-01-01', 'Tahun Baru'),
      holiday('2026-01-16', 'Isra Mikraj'),
      leave('2026-02-16', 'Tahun Baru Imlek'),
      holiday('2026-02-17', 'Tahun Baru Imlek'),
      leave('2026-03-18', 'Nyepi'),
      holiday('2026-03-19', 'Nyepi'),
      leave('2026-03-20', 'Idul Fitri'),
      holiday('2026-03-21', 'Idul Fitri'),
      holiday('2026-03-22', 'Idul Fitri'),
      leave('2026-03-23', 'Idul Fitri'),
      leave('2026-03-24', 'Idul Fitri'),
      holiday('2026-04-03', 'Wafat Yesus Kristus'),
      holiday('2026-04-05', 'Paskah'),
      holiday('2026-05-01', 'Hari Buruh'),
      holiday('2026-05-14', 'Kenaikan Yesus Kristus'),
      leave('2026-05-15', 'Kenaikan Yesus Kristus'),
      holiday('2026-05-27', 'Idul Adha'),
      leave('2026-05-28', 'Idul Adha'),
      holiday('2026-05-31', 'Waisak'),
      holiday('2026-06-01', 'Hari Lahir Pancasila'),
      holiday('2026-06-16', 'Tahun Baru Islam'),
      holiday('2026-08-17', 'Hari Kemerdekaan'),
      holiday('2026-08-25', 'Maulid Nabi'),
      leave('2026-12-24', 'Natal'),
      holiday('2026-12-25', 'Natal'),
    ],
  },
  {
    year: 2027,
    complete: false,
    regulation: 'Keppres 8/2024',
    article: 'hari libur bertanggal tetap',
    effectiveFrom: day('2027-01-01'),
    effectiveTo: day('2027-12-31'),
    mark: 'FROM_MEMORY',
    days: [
      holiday('2027-01-01', 'Tahun Baru'),
      holiday('2027-05-01', 'Hari Buruh'),
      holiday('2027-06-01', 'Hari Lahir Pancasila'),
      holiday('2027-08-17', 'Hari Kemerdekaan'),
      holiday('2027-12-25', 'Natal'),
    ],
  },
];
