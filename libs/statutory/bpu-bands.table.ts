import { type Rupiah, rupiah } from '#kernel';
import { day, type LawReference, type Mark } from './law.js';

export interface BpuBandRow extends LawReference {
  readonly incomeFrom: Rupiah;
  /** The wage that contributions and benefits of the band are computed from. */
  readonly base: Rupiah;
}

const LAMPIRAN_II = {
  regulation: 'PP 44/2015',
  article: 'Lampiran II',
  effectiveFrom: day('2015-07-01'),
  effectiveTo: null,
} as const;

const band = (incomeFrom: number, base: number, mark: Mark): BpuBandRow => ({
  incomeFrom: rupiah(incomeFrom),
  base: rupiah(base),
  ...LAMPIRAN_II,
  mark,
});

/**
 * A band ends where the next begins: the printed ranges leave gaps of Rp999, which belong to the lower band.
 * Bases 1,000,000 and 3,450,000 follow from benefits that were paid.
 */
export const BPU_BANDS: readonly BpuBandRow[] = [
  band(0, 1_000_000, 'INFERRED'),
  band(1_100_000, 1_200_000, 'FROM_MEMORY'),
  band(1_300_000, 1_400_000, 'FROM_MEMORY'),
  band(1_500_000, 1_600_000, 'FROM_MEMORY'),
  band(1_700_000, 1_800_000, 'FROM_MEMORY'),
  band(1_900_000, 2_000_000, 'FROM_MEMORY'),
  band(2_100_000, 2_200_000, 'FROM_MEMORY'),
  band(2_300_000, 2_400_000, 'FROM_MEMORY'),
  band(2_500_000, 2_600_000, 'FROM_MEMORY'),
  band(2_700_000, 2_950_000, 'FROM_MEMORY'),
  band(3_200_000, 3_450_000, 'INFERRED'),
  band(3_700_000, 3_950_000, 'FROM_MEMORY'),
  band(4_200_000, 4_450_000, 'FROM_MEMORY'),
  band(4_700_000, 4_950_000, 'FROM_MEMORY'),
  band(5_200_000, 5_700_000, 'FROM_MEMORY'),
  band(6_200_000, 6_700_000, 'FROM_MEMORY'),
  band(7_200_000, 7_700_000, 'FROM_MEMORY'),
  band(8_200_000, 8_700_000, 'FROM_MEMORY'),
  band(9_200_000, 9_700_000, 'FROM_MEMORY'),
  band(10_200_000, 10_700_000, 'FROM_MEMORY'),
  band(11_200_000, 11_700_000, 'FROM_MEMORY'),
  band(12_200_000, 12_700_000, 'FROM_MEMORY'),
  band(13_200_000, 13_700_000, 'FROM_MEMORY'),
  band(14_200_000, 14_700_000, 'FROM_MEMORY'),
  band(15_200_000, 15_700_000, 'FROM_MEMORY'),
  band(16_200_000, 16_700_000, 'FROM_MEMORY'),
  band(17_200_000, 17_700_000, 'FROM_MEMORY'),
  band(18_200_000, 18_700_000, 'FROM_MEMORY'),
  band(19_200_000, 19_700_000, 'FROM_MEMORY'),
  band(20_200_000, 20_700_000, 'FROM_MEMORY'),
];
