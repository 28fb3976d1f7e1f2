import type { BilingualText } from '#contracts';
import { type Rupiah, rupiah } from '#kernel';

/** Cheapest first. */
export const RAILS = ['BI_FAST', 'SKN', 'RTGS'] as const;
export type Rail = (typeof RAILS)[number];

export const RAIL_TEXTS: Readonly<Record<Rail, BilingualText>> = {
  BI_FAST: { id: 'BI-FAST, setiap saat', en: 'BI-FAST, at any time' },
  SKN: { id: 'SKN, pada hari dan jam kerja', en: 'SKN, in working hours' },
  RTGS: { id: 'RTGS, pada hari dan jam kerja', en: 'RTGS, in working hours' },
};

/** What a rail carries between two days. */
export interface RailLimits {
  readonly rail: Rail;
  readonly from: string;
  /** The last day, or null while it is in force. */
  readonly to: string | null;
  readonly least: Rupiah;
  /** Null where it carries any amount. */
  readonly most: Rupiah | null;
  /** On working days, in Jakarta; null for at any time. */
  readonly hours: { readonly opens: string; readonly closes: string } | null;
  /** The most that a bank may ask of its customer for one transfer. */
  readonly fee: Rupiah;
  readonly source: string;
  readonly mark: 'CONFIRMED' | 'INFERRED' | 'UNCONFIRMED';
}

/** Confirm with the bank before the first real payment: limits and fees are reviewed, and these sources are of their first day. */
export const RAIL_LIMITS: readonly RailLimits[] = [
  {
    rail: 'BI_FAST',
    from: '2021-12-21',
    to: null,
    least: rupiah(1),
    most: rupiah(250_000_000),
    hours: null,
    fee: rupiah(2_500),
    source: 'PADG 23/25/PADG/2021',
    mark: 'INFERRED',
  },
  {
    rail: 'SKN',
    from: '2020-04-01',
    to: null,
    least: rupiah(1),
    most: rupiah(1_000_000_000),
    hours: { opens: '08:00', closes: '15:00' },
    fee: rupiah(2_900),
    source: 'docs.midtrans.com/reference/bank-transfer-api',
    mark: 'UNCONFIRMED',
  },
  {
    rail: 'RTGS',
    from: '2016-07-01',
    to: null,
    least: rupiah(100_000_001),
    most: null,
    hours: { opens: '08:00', closes: '15:00' },
    fee: rupiah(35_000),
    source: 'docs.midtrans.com/reference/bank-transfer-api',
    mark: 'UNCONFIRMED',
  },
];
