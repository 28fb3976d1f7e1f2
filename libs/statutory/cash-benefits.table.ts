import { type Rupiah, rupiah } from '#kernel';
import { day, type LawReference, type Programme } from './law.js';

export interface CashBenefitRow extends LawReference {
  readonly programme: Programme;
  readonly component: 'jkmBenefit' | 'periodic' | 'funeral';
  readonly amount: Rupiah;
}

const since2015 = {
  effectiveFrom: day('2015-07-01'),
  effectiveTo: day('2019-12-01'),
  mark: 'CONFIRMED',
} as const;
const since2019 = { effectiveFrom: day('2019-12-02'), effectiveTo: null, mark: 'CONFIRMED' } as const;
const jkm2015 = { programme: 'JKM', regulation: 'PP 44/2015', article: 'Pasal 34', ...since2015 } as const;
const jkm2019 = { programme: 'JKM', regulation: 'PP 82/2019', article: 'Pasal 34', ...since2019 } as const;
const jkk2015 = {
  programme: 'JKK',
  regulation: 'PP 44/2015',
  article: 'Pasal 25 (nomor dari ingatan)',
  ...since2015,
} as const;
const jkk2019 = {
  programme: 'JKK',
  regulation: 'PP 82/2019',
  article: 'Pasal 25 (nomor dari ingatan)',
  ...since2019,
} as const;

/** Fixed sums on a death. The periodic benefit is 24 monthly parts paid at once. */
export const CASH_BENEFITS: readonly CashBenefitRow[] = [
  { ...jkm2015, component: 'jkmBenefit', amount: rupiah(16_200_000) },
  { ...jkm2015, component: 'periodic', amount: rupiah(4_800_000) },
  { ...jkm2015, component: 'funeral', amount: rupiah(3_000_000) },
  { ...jkm2019, component: 'jkmBenefit', amount: rupiah(20_000_000) },
  { ...jkm2019, component: 'periodic', amount: rupiah(12_000_000) },
  { ...jkm2019, component: 'funeral', amount: rupiah(10_000_000) },
  { ...jkk2015, component: 'periodic', amount: rupiah(4_800_000) },
  { ...jkk2015, component: 'funeral', amount: rupiah(3_000_000) },
  { ...jkk2019, component: 'periodic', amount: rupiah(12_000_000) },
  { ...jkk2019, component: 'funeral', amount: rupiah(10_000_000) },
];
